// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/event_list.h"

#include <QtConcurrentRun>

namespace session {

using namespace core;

namespace {

// Up to here ordering takes less than a frame; a thread would only add a flicker.
constexpr quint32 kOrderedAtOnce = 50'000;

} // namespace

EventList::EventList(QObject *parent)
    : QObject(parent)
    , m_selection(&m_model)
{
    connect(&m_model, &model::EventModel::sortRequested, this, &EventList::setSort);
    connect(&m_selection, &QItemSelectionModel::currentRowChanged, this, &EventList::followSelection);
    connect(&m_ordering, &QFutureWatcherBase::finished, this, [this] {
        // The empty future that stands for "nothing to order" finishes, too.
        if (m_ordering.future().resultCount() > 0)
            showOrder(m_ordering.result());
    });
}

EventList::~EventList() = default;

void EventList::setStore(const EventStore &store)
{
    const std::optional<quint32> same = sameEventIn(store);
    m_store = store;
    m_currentEvent = same;
    // Rows of the old store must not meet numbers of the new one while it is being ordered.
    m_restoring = true;
    m_model.setEvents(store, {});
    m_restoring = false;
    updateOrder();
    Q_EMIT currentEventChanged(m_currentEvent);
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

void EventList::select(quint32 event)
{
    const QModelIndex index = m_model.indexOf(event);
    if (index.isValid())
        m_selection.setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void EventList::updateOrder()
{
    // A newer order replaces an older one that is still being made.
    m_ordering.setFuture({});
    if (m_store.size() <= kOrderedAtOnce)
        showOrder(selectEvents(m_store, m_filter, m_sort));
    else
        m_ordering.setFuture(QtConcurrent::run(selectEvents, m_store, m_filter, m_sort, StopCheck()));
}

void EventList::showOrder(const EventOrder &order)
{
    m_restoring = true;
    m_model.setEvents(m_store, order);
    if (m_currentEvent)
        select(*m_currentEvent);
    m_restoring = false;
    Q_EMIT orderChanged();
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

// The selected event in another answer: the one with the same id.
std::optional<quint32> EventList::sameEventIn(const EventStore &store) const
{
    if (!m_currentEvent || m_store.idToken(*m_currentEvent).isEmpty())
        return std::nullopt;
    const QByteArrayView id = m_store.idToken(*m_currentEvent);
    for (quint32 event = 0; event < store.size(); ++event) {
        if (store.idToken(event) == id)
            return event;
    }
    return std::nullopt;
}

} // namespace session
