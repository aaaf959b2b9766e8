// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace session {
class Workspace;
}

namespace ui {

class FirstRunPage;
class MainWindow;

// What a window shows of its profiles: the selector in the form, the entries of the menu, the page for those
// who have none yet.
class ProfileChoice : public QObject
{
    Q_OBJECT

public:
    // A child of the window.
    ProfileChoice(MainWindow &window, session::Workspace &workspace);

private:
    void addActions();
    void showPage();
    void manage();

    MainWindow &m_window;
    session::Workspace &m_workspace;
    FirstRunPage *m_firstRun; // in the window's pages
    bool m_isFirstRun = false;
};

} // namespace ui
