// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/key_before_fields.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace ui {

KeyBeforeFields::KeyBeforeFields(QAction &action, const QWidget &window)
    : QObject(&action)
    , m_action(action)
{
    for (QLineEdit *field : window.findChildren<QLineEdit *>())
        field->installEventFilter(this);
}

bool KeyBeforeFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride ||
        QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination()) != m_action.shortcut())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace ui
