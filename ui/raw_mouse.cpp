// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_mouse.h"

#include "ui/raw_view.h"

#include <QMouseEvent>
#include <QTimerEvent>

namespace ui {

namespace {

constexpr int kScrollInterval = 40; // ms

} // namespace

RawMouse::RawMouse(RawView *view)
    : QObject(view)
    , m_view(view)
{}

void RawMouse::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const qsizetype offset = m_view->offsetAt(event.position().toPoint());
    const bool extends = event.modifiers().testFlag(Qt::ShiftModifier);
    m_view->select(extends ? m_view->anchor() : offset, offset);
    m_isDragging = true;
}

void RawMouse::move(const QMouseEvent &event)
{
    if (!m_isDragging || !event.buttons().testFlag(Qt::LeftButton))
        return release();
    m_point = event.position().toPoint();
    drag();
    if (m_view->viewport()->rect().contains(m_point))
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start(kScrollInterval, this);
}

void RawMouse::release()
{
    m_isDragging = false;
    m_scrolling.stop();
}

void RawMouse::doubleClick(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    // The character under the pointer, not the nearest gap between two.
    const QPoint point = event.position().toPoint();
    const qsizetype near = m_view->offsetAt(point);
    const QByteArrayView bytes = m_view->bytes();
    const bool isLeftOfGap = m_view->rectOf(near).left() > point.x();
    const json::ByteSpan word = wordAt(bytes, isLeftOfGap ? previousCharacter(bytes, near) : near);
    m_view->select(word.offset, word.end());
    m_isDragging = true;
}

void RawMouse::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_scrolling.timerId())
        drag();
}

void RawMouse::drag()
{
    m_view->select(m_view->anchor(), m_view->offsetAt(m_point));
}

} // namespace ui
