// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/user_features.h"

#include "app/session/lookup_session.h"
#include "app/session/workspace.h"
#include "ui/icons.h"
#include "ui/indexed_people.h"
#include "ui/key_before_fields.h"
#include "ui/lookup_form.h"
#include "ui/main_window.h"
#include "ui/menu_text.h"
#include "ui/people_page.h"
#include "ui/user_completer.h"
#include "ui/users_dock.h"
#include "ui/users_panel.h"
#include "ui/visits.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using session::LookupSession;

namespace {

// A menu's action that only it has so far: in front of all others.
void addInFront(MainWindow &window, const QString &menuName, const QList<QAction *> &actions)
{
    auto &menu = *window.findChild<QMenu *>(menuName);
    QAction *first = menu.actions().value(0);
    menu.insertActions(first, actions);
    menu.insertSeparator(first);
}

// An arrow button whose looks follow the theme.
class VisitButton : public QToolButton
{
public:
    VisitButton(QAction &action, const QString &iconName)
        : m_iconName(iconName)
    {
        setDefaultAction(&action);
        setAutoRaise(true);
        setToolButtonStyle(Qt::ToolButtonIconOnly);
        setAccessibleName(withoutMnemonic(action.text()));
        setMinimumSize(32, 32);
        updateLooks();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QToolButton::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            updateLooks();
    }

private:
    void updateLooks()
    {
        if (defaultAction())
            defaultAction()->setIcon(ui::icon(m_iconName, palette()));
    }

    QString m_iconName;
};

void addPanel(MainWindow &window, session::Workspace &workspace, IndexedPeople &people)
{
    LookupSession &session = workspace.lookup();
    auto *dock = new UsersDock(people, workspace.preferences(), window);
    UsersPanel &panel = dock->panel();
    panel.setZone(session.events().zone());
    QObject::connect(&session.events(), &session::EventList::zoneChanged, &panel,
                     [&] { panel.setZone(session.events().zone()); });
    QObject::connect(&panel, &UsersPanel::personChosen, &session, &LookupSession::lookUpPerson);
    QObject::connect(dock, &UsersDock::left, &window, &MainWindow::focusUser);
    auto *action = new QAction(MainWindow::tr("Scored &users"), &window);
    action->setObjectName(u"scoredUsersPanel"_s);
    action->setShortcut(Qt::CTRL | Qt::Key_U);
    action->setCheckable(true);
    action->setChecked(!dock->isHidden());
    QObject::connect(action, &QAction::triggered, dock, [action, dock] {
        dock->toggleOrFocus();
        action->setChecked(!dock->isHidden());
    });
    QObject::connect(dock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
    addInFront(window, u"viewMenu"_s, {action});
    new KeyBeforeFields(*action, window);
}

void addCompletion(MainWindow &window, session::Workspace &workspace, IndexedPeople &people)
{
    LookupSession &session = workspace.lookup();
    auto *completer = new UserCompleter(window.form().userField(), people, workspace.recents());
    QObject::connect(completer, &UserCompleter::personChosen, &session, &LookupSession::lookUpPerson);
    QObject::connect(&session, &LookupSession::connectionChanged, completer,
                     [completer] { completer->forgetAsking(); });
}

void addChoice(MainWindow &window, session::Workspace &workspace, IndexedPeople &people)
{
    LookupSession &session = workspace.lookup();
    auto *page = new PeoplePage;
    window.pages().addWidget(page);
    QObject::connect(page, &PeoplePage::personChosen, &session, &LookupSession::lookUpPerson);
    QObject::connect(page, &PeoplePage::cancelled, &session, &LookupSession::cancel);
    QObject::connect(page, &PeoplePage::cancelled, &window, &MainWindow::focusUser);
    // After the window has shown what it knows of the state.
    QObject::connect(&session, &LookupSession::stateChanged, page,
                     [&window, &people, page](const session::LookupState &state) {
                         const auto *choosing = std::get_if<session::Choosing>(&state);
                         if (!choosing)
                             return;
                         window.pages().setCurrentWidget(page);
                         page->showPeople(choosing->user, choosing->people, people.index());
                     });
}

void addVisits(MainWindow &window, session::Workspace &workspace)
{
    auto *visits = new Visits(workspace.lookup(), window.record(), &window);
    visits->watchMouse(window);
    addInFront(window, u"goMenu"_s, {&visits->backAction(), &visits->forwardAction()});
    auto &row = *qobject_cast<QBoxLayout *>(window.form().layout());
    row.insertWidget(0, new VisitButton(visits->backAction(), u"back"_s));
    row.insertWidget(1, new VisitButton(visits->forwardAction(), u"forward"_s));
}

} // namespace

void addUserFeatures(MainWindow &window, session::Workspace &workspace)
{
    auto *people = new IndexedPeople(workspace.people(), &window);
    addPanel(window, workspace, *people);
    addCompletion(window, workspace, *people);
    addChoice(window, workspace, *people);
    addVisits(window, workspace);
}

} // namespace ui
