// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/record_view.h"

#include "app/session/event_list.h"
#include "ui/cell_actions.h"
#include "ui/compare_dialog.h"
#include "ui/details_pane.h"
#include "ui/event_table.h"
#include "ui/filter_bar.h"
#include "ui/panel.h"
#include "ui/risk_header.h"
#include "ui/timeline_actions.h"
#include "ui/timeline_view.h"
#include "ui/view_steps.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

namespace {

Panel *panelAround(QWidget *content)
{
    constexpr int kCorner = 3; // keeps square content out of the rounded corners
    auto *panel = new Panel;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(kCorner, kCorner, kCorner, kCorner);
    layout->addWidget(content);
    return panel;
}

QSplitter *splitter(Qt::Orientation orientation)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
    return splitter;
}

} // namespace

RecordView::RecordView(session::EventList &events, QWidget *parent)
    : QWidget(parent)
    , m_events(events)
    , m_header(new RiskHeader)
    , m_timeline(new TimelineView)
    , m_filterBar(new FilterBar)
    , m_table(new EventTable)
    , m_details(new DetailsPane)
    , m_steps(new ViewSteps(*m_timeline, *m_filterBar))
    , m_rows(splitter(Qt::Vertical))
    , m_columns(splitter(Qt::Horizontal))
{
    layOut();
    m_timeline->setEvents(events);
    m_table->setEvents(events);
    m_timelineActions =
        new TimelineActions(*m_timeline, *m_filterBar, events, m_table->cellActions().copyEvent());
    connectViews();
    connect(&events.model(), &model::EventModel::sortRequested, this, &RecordView::awaitRows);
    connect(&events, &session::EventList::zoneChanged, this,
            [this] { m_filterBar->setZone(m_events.zone()); });
    connect(&events, &session::EventList::zoneChanged, this, [this] { m_details->setZone(m_events.zone()); });
    connect(&events, &session::EventList::orderChanged, this, &RecordView::updateRows);
    connect(&events, &session::EventList::groupingChanged, this, &RecordView::updateRows);
    connect(&events, &session::EventList::zoneChanged, this, &RecordView::updateHeader);
    connect(&events, &session::EventList::currentEventChanged, this,
            [this](std::optional<quint32> event) { m_details->showEvent(m_events.store(), event); });
}

void RecordView::connectViews()
{
    connect(m_header, &RiskHeader::nextPageRequested, this, &RecordView::nextPageRequested);
    connect(m_timeline, &TimelineView::neighbourRequested, m_table, &EventTable::selectNeighbour);
    connect(m_timeline, &TimelineView::firstRequested, m_table, &EventTable::selectFirst);
    connect(m_timeline, &TimelineView::lastRequested, m_table, &EventTable::selectLast);
    connect(m_timeline, &TimelineView::scopeRequested, m_filterBar, &FilterBar::setScope);
    connect(m_rows, &QSplitter::splitterMoved, this, [this] { m_rowsMoved = true; });
    connect(m_filterBar, &FilterBar::filterChanged, &m_events, &session::EventList::setFilter);
    connect(m_filterBar, &FilterBar::filterChanged, this, &RecordView::awaitRows);
    connect(&m_table->cellActions(), &CellActions::termChosen, m_filterBar, &FilterBar::addTerm);
    connect(m_details, &DetailsPane::termChosen, m_filterBar, &FilterBar::addTerm);
    connect(&m_table->groupAction(), &QAction::toggled, this, &RecordView::awaitRows);
    connect(&m_table->cellActions(), &CellActions::compareRequested, this, &RecordView::showComparison);
}

void RecordView::showComparison(quint32 first, quint32 second)
{
    auto *dialog = new CompareDialog(m_events.store(), m_events.zone(), first, second, window());
    connect(&m_events, &session::EventList::zoneChanged, dialog,
            [this, dialog] { dialog->setZone(m_events.zone()); });
    dialog->show();
}

void RecordView::layOut()
{
    auto *lower = new QWidget;
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(8);
    lowerLayout->addWidget(m_filterBar);
    lowerLayout->addWidget(m_columns, 1);
    m_columns->addWidget(panelAround(m_table));
    m_columns->addWidget(panelAround(m_details));
    m_columns->setStretchFactor(0, 135);
    m_columns->setStretchFactor(1, 100);
    m_columns->setSizes({772, 564});

    m_rows->addWidget(panelAround(m_timeline));
    m_rows->addWidget(lower);
    m_rows->setStretchFactor(0, 0);
    m_rows->setStretchFactor(1, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_rows, 1);
}

void RecordView::showUser(const session::ShownUser &user, const QString &match)
{
    m_header->setMatch(match);
    if (user == m_user)
        return;
    const bool isRefresh =
        session::isRefreshable(m_user) && m_user->provenance.userId == user->provenance.userId;
    m_user = user;
    m_isNew = m_isNew || !isRefresh;
    if (!isRefresh)
        m_filterBar->setScope(std::nullopt); // of another user's days
    m_filterBar->setStore(user->record.events);
    m_filterBar->setCounts(user->assessment.counts);
    m_timeline->showRecord(user->record.lastReset,
                           isRefresh ? TimelineView::Range::Keep : TimelineView::Range::Fit);
    if (!isRefresh)
        m_steps->forget();
    giveTimelineItsHeight();
    updateHeader();
    awaitRows();
    updateRows();
}

void RecordView::forget()
{
    m_user.reset();
    m_filterBar->setScope(std::nullopt);
}

// As high as its lanes need, unless the person has chosen another height.
void RecordView::giveTimelineItsHeight()
{
    if (m_rowsMoved)
        return;
    const int wanted = m_rows->widget(0)->sizeHint().height();
    m_rows->setSizes({wanted, std::max(0, m_rows->height() - m_rows->handleWidth() - wanted)});
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveTimelineItsHeight();
}

void RecordView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timelineActions->setUsable(true);
}

void RecordView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timelineActions->setUsable(false);
}

void RecordView::setStale(bool stale)
{
    m_header->setStale(stale);
}

void RecordView::updateHeader()
{
    if (m_user)
        m_header->showUser(*m_user, m_events.zone());
}

void RecordView::awaitRows()
{
    if (!m_events.isOrdering())
        return;
    m_filterBar->awaitShown();
    m_table->setEmptyText({}); // not known yet
}

void RecordView::updateRows()
{
    if (m_events.isOrdering())
        return;
    const quint32 shown = m_events.order().rowCount();
    m_filterBar->setShown(shown, m_events.store().size());
    m_table->setEmptyText(m_events.store().isEmpty() ? tr("The provider reports no events for this user.")
                                                     : tr("No event fits the filter."));
    if (shown > 0 && std::exchange(m_isNew, false))
        m_table->fitColumns();
    // The first row's details are worth more than an empty pane.
    if (!m_events.currentEvent() && shown > 0)
        m_events.select(m_events.order().event(0));
}

QByteArray RecordView::layoutState() const
{
    return m_columns->saveState();
}

void RecordView::restoreLayoutState(const QByteArray &state)
{
    m_columns->restoreState(state);
}

} // namespace ui
