// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/profile_choice.h"

#include "app/session/lookup_session.h"
#include "app/session/profiles.h"
#include "app/session/workspace.h"
#include "ui/first_run_page.h"
#include "ui/lookup_form.h"
#include "ui/main_window.h"
#include "ui/outcome_page.h"
#include "ui/profile_button.h"
#include "ui/profiles_dialog.h"

#include <QMenuBar>
#include <QStackedWidget>

namespace ui {

using namespace Qt::StringLiterals;

ProfileChoice::ProfileChoice(MainWindow &window, session::Workspace &workspace)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_firstRun(new FirstRunPage(workspace))
{
    ProfileButton &button = window.form().profile();
    button.setProfiles(workspace.profiles());
    connect(&button, &ProfileButton::manageRequested, this, &ProfileChoice::manage);
    window.pages().addWidget(m_firstRun);
    connect(&workspace.profiles(), &session::Profiles::currentChanged, this, &ProfileChoice::showPage);
    connect(&workspace.lookup(), &session::LookupSession::stateChanged, this, &ProfileChoice::showPage);
    connect(&window.pages(), &QStackedWidget::currentChanged, this, &ProfileChoice::showPage);
    addActions();
    showPage();
}

void ProfileChoice::addActions()
{
    QMenu &menu = *m_window.menuBar()->actions().constFirst()->menu();
    QAction *before = menu.actions().value(0);
    auto *choose = new QAction(tr("&Profile"), &menu);
    choose->setObjectName(u"chooseProfile"_s);
    choose->setShortcut(Qt::ALT | Qt::Key_P);
    connect(choose, &QAction::triggered, &m_window.form().profile(), &ProfileButton::openMenu);
    auto *manage = new QAction(tr("&Manage profiles…"), &menu);
    manage->setObjectName(u"manageProfiles"_s);
    connect(manage, &QAction::triggered, this, &ProfileChoice::manage);
    menu.insertActions(before, {choose, manage});
    menu.insertSeparator(before);
}

// Nobody can be asked without a profile; what was opened from a file is shown all the same.
void ProfileChoice::showPage()
{
    QStackedWidget &pages = m_window.pages();
    const bool wasFirstRun = m_isFirstRun;
    m_isFirstRun = !m_workspace.profiles().current() && !session::shownUser(m_workspace.lookup().state());
    if (m_isFirstRun) {
        pages.setCurrentWidget(m_firstRun);
        if (const auto *failed = std::get_if<session::Failed>(&m_workspace.lookup().state()))
            m_firstRun->showError(failed->error);
    } else if (wasFirstRun) {
        if (pages.currentWidget() == m_firstRun)
            pages.setCurrentWidget(&m_window.outcome());
        m_window.focusUser();
    }
}

void ProfileChoice::manage()
{
    auto *dialog = new ProfilesDialog(m_workspace, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
