// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>

namespace ui {

// On some desktops a text field takes keys such as Ctrl+E or Ctrl+U for moving and deleting, where other keys
// do the same: the action's key, whichever it is, means the action from the fields within `window`, too.
class KeyBeforeFields : public QObject
{
    Q_OBJECT

public:
    KeyBeforeFields(QAction &action, const QWidget &window); // a child of the action

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction &m_action;
};

} // namespace ui
