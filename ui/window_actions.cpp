// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/window_actions.h"

#include "app/session/lookup_session.h"
#include "app/session/preferences.h"
#include "ui/cell_actions.h"
#include "ui/details_pane.h"
#include "ui/event_table.h"
#include "ui/filter_bar.h"
#include "ui/help_menu.h"
#include "ui/key_before_fields.h"
#include "ui/main_window.h"
#include "ui/record_view.h"
#include "ui/timeline_actions.h"
#include "ui/timeline_view.h"
#include "ui/view_steps.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// Adds the menus of one window, one function a menu.
class WindowMenus
{
    Q_DECLARE_TR_FUNCTIONS(WindowMenus)

public:
    WindowMenus(MainWindow &window, session::LookupSession &session, session::Preferences &preferences)
        : m_window(window)
        , m_session(session)
        , m_preferences(preferences)
    {}

    void addFile() const;
    void addEdit() const;
    void addSteps(QMenu &menu) const;
    void addView() const;
    void addThemes(QMenu &menu) const;
    void addGo() const;
    void addHelp() const;

private:
    template<class Slot>
    QAction *add(QMenu &menu, const char *name, const QString &text, const QKeySequence &key, Slot slot) const
    {
        QAction *action = menu.addAction(text);
        action->setObjectName(QLatin1StringView(name)); // the settings keep its key under this name
        action->setShortcut(key);
        QObject::connect(action, &QAction::triggered, &m_window, slot);
        return action;
    }
    // The key counts only while the table or the timeline has the focus.
    template<class Slot>
    void addForEvents(QMenu &menu, const char *name, const QString &text, const QKeySequence &key,
                      Slot slot) const
    {
        QAction *action = add(menu, name, text, key, slot);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_window.record().table().addAction(action);
        m_window.record().timeline().addAction(action);
    }

    MainWindow &m_window;
    session::LookupSession &m_session;
    session::Preferences &m_preferences;
};

void WindowMenus::addFile() const
{
    QMenu &menu = *m_window.menuBar()->addMenu(tr("&File"));
    menu.setObjectName(u"fileMenu"_s);
    QAction *entry = add(menu, "exportReport", tr("&Export Report…"), Qt::CTRL | Qt::Key_E,
                         [&window = m_window] { window.exportReport(); });
    new KeyBeforeFields(*entry, m_window);
    QMenu *pictures = menu.addMenu(tr("Save &Timeline"));
    m_window.record().timelineActions().addPictures(*pictures);
    QObject::connect(&m_window, &MainWindow::userShown, entry, &QAction::setEnabled);
    QObject::connect(&m_window, &MainWindow::userShown, pictures, &QMenu::setEnabled);
    menu.addSeparator();
    add(menu, "quit", tr("&Quit"), Qt::CTRL | Qt::Key_Q, [&window = m_window] {
        window.close();
    })->setMenuRole(QAction::QuitRole);
}

void WindowMenus::addEdit() const
{
    QMenu &menu = *m_window.menuBar()->addMenu(tr("&Edit"));
    addSteps(menu);
    menu.addSeparator();
    const CellActions &cell = m_window.record().table().cellActions();
    cell.addCopies(menu);
    m_window.record().timeline().addAction(&cell.copyEvent());
    DetailsPane &details = m_window.record().details();
    add(menu, "copyPointer", tr("Copy JSON &Pointer"), Qt::CTRL | Qt::SHIFT | Qt::Key_C,
        [&details] { details.copyPointer(); });
    menu.addSeparator();
    add(menu, "focusFilter", tr("&Filter events"), Qt::CTRL | Qt::Key_F,
        [&window = m_window] { window.focusFilter(); });
    cell.addFilters(menu);
    menu.addAction(&cell.compareEvents());
    menu.addSeparator();
    add(menu, "findInDetails", tr("Find &in details"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
        [&details] { details.focusFind(); });
    add(menu, "findNext", tr("Find &next"), Qt::Key_F3, [&details] { details.findNext(); });
    add(menu, "findPrevious", tr("Find pre&vious"), Qt::SHIFT | Qt::Key_F3,
        [&details] { details.findPrevious(); });
    menu.addSeparator();
    // Not QKeySequence::Preferences, which is empty on some desktops.
    add(menu, "settings", tr("&Settings…"), Qt::CTRL | Qt::Key_Comma, [&window = m_window] {
        window.showSettings();
    })->setMenuRole(QAction::PreferencesRole);
}

void WindowMenus::addSteps(QMenu &menu) const
{
    RecordView &record = m_window.record();
    const QList<QAction *> steps = {&record.viewSteps().undoAction(), &record.viewSteps().redoAction()};
    menu.addActions(steps);
    record.table().addActions(steps);
    record.timeline().addActions(steps);
    for (QWidget *button : record.filterBar().buttons())
        button->addActions(steps);
}

void WindowMenus::addView() const
{
    QMenu &menu = *m_window.menuBar()->addMenu(tr("&View"));
    menu.setObjectName(u"viewMenu"_s);
    TimelineView &timeline = m_window.record().timeline();
    const TimelineActions &actions = m_window.record().timelineActions();
    actions.addZooms(menu);
    m_window.record().table().addActions(actions.zooms());
    menu.addSeparator();
    actions.addScopes(menu);
    menu.addSeparator();
    menu.addAction(actions.unfold());
    m_window.record().table().addAction(actions.unfold());
    menu.addSeparator();
    QAction &group = m_window.record().table().groupAction();
    menu.addAction(&group);
    timeline.addAction(&group);
    group.setChecked(m_preferences.groupsRepeats());
    QObject::connect(&group, &QAction::toggled, &m_window,
                     [&preferences = m_preferences](bool groups) { preferences.setGroupsRepeats(groups); });
    addForEvents(menu, "switchZone", tr("Switch UTC and &local time"), Qt::Key_Z,
                 [&window = m_window] { window.toggleZone(); });
    addThemes(*menu.addMenu(tr("&Theme")));
}

void WindowMenus::addThemes(QMenu &menu) const
{
    const std::pair<core::Theme, QString> themes[] = {{core::Theme::System, tr("As the &desktop")},
                                                      {core::Theme::Light, tr("&Light")},
                                                      {core::Theme::Dark, tr("&Dark")}};
    auto *group = new QActionGroup(&menu);
    for (const auto &[theme, title] : themes) {
        QAction *action = group->addAction(menu.addAction(title));
        action->setCheckable(true);
        action->setChecked(m_preferences.theme() == theme);
        QObject::connect(action, &QAction::triggered, &m_window,
                         [&window = m_window, theme] { window.setTheme(theme); });
        QObject::connect(&m_window, &MainWindow::themeChanged, action,
                         [action, theme](core::Theme now) { action->setChecked(now == theme); });
    }
}

void WindowMenus::addGo() const
{
    QMenu &menu = *m_window.menuBar()->addMenu(tr("&Go"));
    menu.setObjectName(u"goMenu"_s);
    add(menu, "focusUser", tr("&User field"), Qt::CTRL | Qt::Key_L,
        [&window = m_window] { window.focusUser(); });
    add(menu, "refresh", tr("&Refresh"), Qt::Key_F5, [&session = m_session] { session.refresh(); });
    // Only while there is something to cancel: elsewhere Esc means what the focused control makes of it.
    QAction *cancel =
        add(menu, "cancel", tr("&Cancel"), Qt::Key_Escape, [&window = m_window, &session = m_session] {
            const bool isChoice = std::holds_alternative<session::Choosing>(session.state());
            session.cancel();
            if (isChoice)
                window.focusUser();
        });
    cancel->setEnabled(false);
    QObject::connect(&m_session, &session::LookupSession::stateChanged, cancel,
                     [cancel](const session::LookupState &state) {
                         cancel->setEnabled(std::holds_alternative<session::Loading>(state) ||
                                            std::holds_alternative<session::Choosing>(state));
                     });
    menu.addSeparator();
    EventTable &table = m_window.record().table();
    addForEvents(menu, "nextEvent", tr("&Next event"), Qt::Key_J, [&table] { table.selectNeighbour(1); });
    addForEvents(menu, "previousEvent", tr("&Previous event"), Qt::Key_K,
                 [&table] { table.selectNeighbour(-1); });
    addForEvents(menu, "nextHigh", tr("Next &high event"), Qt::Key_E, [&table] { table.selectHigh(1); });
    addForEvents(menu, "previousHigh", tr("Pre&vious high event"), Qt::SHIFT | Qt::Key_E,
                 [&table] { table.selectHigh(-1); });
    menu.addSeparator();
    m_window.record().timelineActions().addTimes(menu);
}

void WindowMenus::addHelp() const
{
    fillHelpMenu(*m_window.menuBar()->addMenu(tr("&Help")), m_window);
}

} // namespace

void addWindowActions(MainWindow &window, session::LookupSession &session, session::Preferences &preferences)
{
    const WindowMenus menus(window, session, preferences);
    menus.addFile();
    menus.addEdit();
    menus.addView();
    menus.addGo();
    menus.addHelp();
}

} // namespace ui
