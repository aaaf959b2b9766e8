// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_actions.h"

#include "app/core/filter_text_for.h"
#include "app/session/event_list.h"
#include "ui/filter_bar.h"
#include "ui/go_to_time.h"
#include "ui/lane_scroll.h"
#include "ui/menu_text.h"
#include "ui/timeline_export.h"
#include "ui/timeline_view.h"

#include <QAction>
#include <QMenu>

namespace ui {

TimelineActions::TimelineActions(TimelineView &timeline, FilterBar &filterBar, session::EventList &events,
                                 QAction &copyEvent)
    : QObject(&timeline)
    , m_timeline(timeline)
    , m_filterBar(filterBar)
    , m_events(events)
    , m_copyEvent(copyEvent)
    , m_export(new TimelineExport(timeline))
{
    constexpr double kZoom = 2;
    m_zoomIn = make(tr("Zoom &in"), {Qt::Key_Plus}, [&timeline] { timeline.zoom(kZoom); });
    m_zoomOut = make(tr("Zoom o&ut"), {Qt::Key_Minus}, [&timeline] { timeline.zoom(1 / kZoom); });
    m_fit = make(tr("&Fit all events"), {Qt::Key_0}, [&timeline] { timeline.fit(); });
    m_scope = make(tr("&Scope to the visible range"), {Qt::Key_Return, Qt::Key_Enter},
                   [&timeline] { timeline.requestScope(); });
    m_removeScope = make(tr("&Remove the scope"), {}, [&filterBar] { filterBar.setScope(std::nullopt); });
    m_goToTime = make(tr("Go to &time…"), {}, [this] { goToTime(); });
    m_goToTime->setShortcut(Qt::CTRL | Qt::Key_G);
    m_goToTime->setShortcutContext(Qt::WindowShortcut);
    m_goToTime->setObjectName(QStringLiteral("goToTime"));
    m_unfold = make(tr("A la&ne for each name"), {Qt::Key_L},
                    [this] { m_timeline.lanes().setUnfolded(m_unfold->isChecked()); });
    m_unfold->setCheckable(true);
    m_unfold->setObjectName(QStringLiteral("unfoldLanes"));
    m_removeScope->setObjectName(QStringLiteral("removeScope"));
    makeAround();
    connect(&timeline.lanes(), &LaneScroll::choiceChanged, this,
            [this] { m_unfold->setChecked(m_timeline.lanes().choice().isUnfolded); });
    connect(&timeline, &TimelineView::menuRequested, this, &TimelineActions::showMenu);
    connect(&timeline, &TimelineView::visibleRangeChanged, this, &TimelineActions::update);
    connect(&filterBar, &FilterBar::filterChanged, this, &TimelineActions::update);
    connect(&events, &session::EventList::currentEventChanged, this, &TimelineActions::update);
    update();
}

// The keys count only while the timeline has the focus.
QAction *TimelineActions::make(const QString &text, const QList<QKeySequence> &keys,
                               const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_timeline.addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void TimelineActions::makeAround()
{
    const std::pair<QString, qint64> spans[] = {{tr("&1 hour around the event"), core::kMicrosPerHour},
                                                {tr("&24 hours around the event"), core::kMicrosPerDay},
                                                {tr("&7 days around the event"), 7 * core::kMicrosPerDay}};
    for (const auto &[text, span] : spans)
        m_around += make(text, {}, [this, micros = span] { m_timeline.showAround(micros); });
}

void TimelineActions::setUsable(bool isUsable)
{
    m_isUsable = isUsable;
    update();
}

void TimelineActions::update()
{
    const timeline::TimeRange &visible = m_timeline.visibleRange();
    const core::TimeSpan span{{visible.begin, 0}, {visible.end, 0}};
    constexpr qint64 kWhole = timeline::kEndOfTime - core::kFirstMicros;
    m_zoomIn->setEnabled(m_isUsable && visible.span() > timeline::kMinimumSpan);
    m_zoomOut->setEnabled(m_isUsable && visible.span() < kWhole);
    m_fit->setEnabled(m_isUsable && visible != m_timeline.fullRange());
    m_scope->setEnabled(m_isUsable && m_filterBar.scope() != span);
    m_removeScope->setEnabled(m_isUsable && m_filterBar.scope());
    m_goToTime->setEnabled(m_isUsable);
    m_unfold->setEnabled(m_isUsable);
    for (QAction *action : m_export->actions())
        action->setEnabled(m_isUsable);
    for (QAction *action : m_around)
        action->setEnabled(m_isUsable && m_timeline.currentTime());
}

void TimelineActions::addZooms(QMenu &menu) const
{
    menu.addActions(zooms());
}

void TimelineActions::addScopes(QMenu &menu) const
{
    menu.addActions({m_scope, m_removeScope});
}

void TimelineActions::addTimes(QMenu &menu) const
{
    menu.addAction(m_goToTime);
    menu.addActions(m_around);
}

void TimelineActions::addPictures(QMenu &menu) const
{
    menu.addActions(m_export->actions());
}

void TimelineActions::goToTime()
{
    auto *dialog = new GoToTime(m_events.zone(), m_timeline.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GoToTime::timeChosen, &m_timeline, &TimelineView::goTo);
    dialog->open();
}

void TimelineActions::showMenu(QPoint point, std::optional<quint32> named)
{
    auto *menu = new QMenu(&m_timeline);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addZooms(*menu);
    menu->addSeparator();
    addScopes(*menu);
    menu->addSeparator();
    addNames(*menu, named);
    menu->addAction(&m_copyEvent);
    menu->addSeparator();
    addTimes(*menu);
    menu->addSeparator();
    menu->addAction(m_unfold);
    addPictures(*menu->addMenu(tr("Save &picture")));
    menu->popup(m_timeline.mapToGlobal(point));
}

void TimelineActions::addNames(QMenu &menu, std::optional<quint32> named)
{
    const auto add = [&](const QString &text, bool out) {
        const QString term =
            named ? core::filterTextFor(m_events.store(), *named, core::ColumnId::Event, out) : QString();
        QAction *action = menu.addAction(text);
        action->setEnabled(!term.isEmpty());
        connect(action, &QAction::triggered, &m_filterBar, [this, term] { m_filterBar.addTerm(term); });
    };
    if (!named) {
        add(tr("Show &only this name"), false);
        add(tr("&Hide this name"), true);
        return;
    }
    const core::EventColumn &column = core::eventColumn(core::ColumnId::Event);
    const QString name =
        menuText(column.text({m_events.store(), *named, std::nullopt, m_events.zone()}), menu);
    add(tr("Show &only “%1”", "event name").arg(name), false);
    add(tr("&Hide “%1”", "event name").arg(name), true);
}

} // namespace ui
