// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/users_dock.h"

#include "app/session/preferences.h"
#include "ui/users_panel.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>

namespace ui {

using namespace Qt::StringLiterals;

UsersDock::UsersDock(IndexedPeople &people, session::Preferences &preferences, QMainWindow &window)
    : QDockWidget(tr("Scored users"), &window)
    , m_preferences(preferences)
    , m_window(window)
    , m_panel(new UsersPanel(people))
{
    setObjectName(u"scoredUsers"_s);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setWidget(m_panel);
    hide();
    window.addDockWidget(Qt::LeftDockWidgetArea, this);
    constexpr int kWidth = 430; // name, e-mail and level
    window.resizeDocks({this}, {kWidth}, Qt::Horizontal);
    hide();
    window.restoreState(preferences.dockState());
    window.installEventFilter(this);
}

void UsersDock::toggleOrFocus()
{
    const bool hasFocus = isAncestorOf(QApplication::focusWidget());
    if (isVisible() && hasFocus) {
        hide();
        Q_EMIT left();
        return;
    }
    show();
    raise();
    m_panel->focusFilter();
}

bool UsersDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close)
        m_preferences.setDockState(m_window.saveState());
    return QDockWidget::eventFilter(watched, event);
}

} // namespace ui
