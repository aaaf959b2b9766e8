// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDockWidget>

class QMainWindow;

namespace session {
class Preferences;
}

namespace ui {

class IndexedPeople;
class UsersPanel;

// The panel of scored users at the window's left edge: hidden at first, and afterwards as it was left.
class UsersDock : public QDockWidget
{
    Q_OBJECT

public:
    UsersDock(IndexedPeople &people, session::Preferences &preferences, QMainWindow &window);

    [[nodiscard]] UsersPanel &panel() const { return *m_panel; }
    // Shows the panel and goes into its filter; hides it where that has the focus already.
    void toggleOrFocus();

Q_SIGNALS:
    void left(); // hidden while it had the focus

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    session::Preferences &m_preferences;
    QMainWindow &m_window;
    UsersPanel *m_panel;
};

} // namespace ui
