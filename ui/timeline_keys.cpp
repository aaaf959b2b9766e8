// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_keys.h"

#include "ui/lane_scroll.h"
#include "ui/timeline_view.h"

#include <QKeyEvent>

namespace ui {

namespace {

// Of a keypad, and on many keyboards + needs the shift key.
bool isPlain(const QKeyEvent &event)
{
    Qt::KeyboardModifiers ignored = Qt::KeypadModifier;
    if (event.key() == Qt::Key_Plus)
        ignored |= Qt::ShiftModifier;
    return (event.modifiers() & ~ignored) == Qt::NoModifier;
}

} // namespace

bool pressTimelineKey(TimelineView &view, const QKeyEvent &event)
{
    constexpr double kStep = 0.2;
    if (!isPlain(event))
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return view.requestScope(), true;
    case Qt::Key_Left:
        return view.pan(-kStep), true;
    case Qt::Key_Right:
        return view.pan(kStep), true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return view.zoom(2), true;
    case Qt::Key_Minus:
        return view.zoom(0.5), true;
    case Qt::Key_0:
        return view.fit(), true;
    case Qt::Key_PageDown:
        return view.lanes().scrollBy(view.scene().plot.height()), true;
    case Qt::Key_PageUp:
        return view.lanes().scrollBy(-view.scene().plot.height()), true;
    case Qt::Key_Down:
        return Q_EMIT view.neighbourRequested(1), true;
    case Qt::Key_Up:
        return Q_EMIT view.neighbourRequested(-1), true;
    case Qt::Key_Home:
        return Q_EMIT view.firstRequested(), true;
    case Qt::Key_End:
        return Q_EMIT view.lastRequested(), true;
    default:
        return false;
    }
}

} // namespace ui
