// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/event_list.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <utility>

namespace session {

using namespace core;

EventList::EventList(QObject *parent)
    : QObject(parent)
    , m_selection(&m_model)
{
    connect(&m_model, &model::EventModel::sortRequested, this, &EventList::setSort);
    connect(&m_selection, &QItemSelectionModel::currentRowChanged, this, &EventList::followSelection);
    connect(&m_working, &QFutureWatcherBase::finished, this, [this] {
        // Nothing is reported for what was stopped, or for the empty future in its place.
        if (m_working.future().resultCount() > 0)
            show(m_working.result());
    });
}

EventList::~EventList()
{
    m_working.cancel();
}

void EventList::setStore(const EventStore &store, Scope scope)
{
    if (scope == Scope::Forget)
        m_filter.scope.reset();
    if (m_currentEvent)
        m_sought = SoughtEvent{m_store, *m_currentEvent};
    m_store = store;
    m_isNewStore = true;
    if (isLarge(store)) {
        // Rows of the old store must not meet numbers of the new one while it is being worked on.
        m_restoring = true;
        m_model.setEvents(store, {});
        m_restoring = false;
        setCurrentEvent(std::nullopt);
    }
    updateOrder();
}

void EventList::setFilter(const EventFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    updateOrder();
}

void EventList::setSort(const EventSort &sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    updateOrder();
}

void EventList::setZone(const DisplayZone &zone)
{
    if (zone == m_model.zone())
        return;
    m_model.setZone(zone);
    Q_EMIT zoneChanged();
}

void EventList::setGrouping(bool grouping)
{
    if (grouping == m_isGrouping)
        return;
    m_isGrouping = grouping;
    m_isNewGrouping = true;
    updateRows();
}

void EventList::toggleGroup(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_restoring = true;
    m_model.toggleFold(row);
    m_restoring = false;
    if (m_currentEvent)
        selectRow(*m_currentEvent);
}

// The row of a folded run stands for its first event: what is selected is what was asked for.
void EventList::select(quint32 event)
{
    if (!m_model.indexOf(event).isValid())
        return;
    selectRow(event);
    setCurrentEvent(event);
}

void EventList::selectRow(quint32 event)
{
    const QModelIndex index = m_model.indexOf(event);
    m_restoring = true;
    if (index.isValid())
        m_selection.setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_restoring = false;
}

void EventList::updateOrder()
{
    m_isNewOrder = true;
    updateRows();
}

void EventList::updateRows()
{
    ArrangeTask task{m_store, m_filter, m_sort, m_isGrouping, std::nullopt, m_sought};
    if (!m_isNewOrder)
        task.order = m_model.order();
    work(std::move(task));
}

void EventList::work(ArrangeTask task)
{
    m_working.cancel();
    m_working.setFuture({});
    m_isOrdering = isLarge(task.store);
    if (!m_isOrdering)
        return show(arrange(task));
    m_working.setFuture(QtConcurrent::run([task = std::move(task)](QPromise<Arrangement> &promise) {
        promise.addResult(arrange(task, [&promise] { return promise.isCanceled(); }));
    }));
}

void EventList::show(const Arrangement &arrangement)
{
    m_isOrdering = false;
    const bool isNewStore = std::exchange(m_isNewStore, false);
    const bool isNewOrder = std::exchange(m_isNewOrder, false);
    const bool isNewGrouping = std::exchange(m_isNewGrouping, false);
    if (isNewStore)
        m_currentEvent = arrangement.found;
    m_sought.reset();
    m_restoring = true;
    m_model.setEvents(m_store, arrangement.order, arrangement.rows);
    m_restoring = false;
    if (m_currentEvent)
        selectRow(*m_currentEvent);
    if (isNewStore)
        Q_EMIT currentEventChanged(m_currentEvent);
    if (isNewOrder)
        Q_EMIT orderChanged();
    if (isNewGrouping)
        Q_EMIT groupingChanged();
}

void EventList::followSelection(const QModelIndex &current)
{
    if (!m_restoring && current.isValid())
        setCurrentEvent(m_model.eventAt(current));
}

void EventList::setCurrentEvent(std::optional<quint32> event)
{
    if (event == m_currentEvent)
        return;
    m_currentEvent = event;
    Q_EMIT currentEventChanged(event);
}

} // namespace session
