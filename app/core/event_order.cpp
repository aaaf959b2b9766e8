// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_order.h"

#include <algorithm>

namespace core {

namespace {

constexpr qint64 kNone = -1;

bool isTimeColumn(ColumnId column)
{
    return eventColumn(column).compare == eventColumn(ColumnId::Time).compare;
}

// By time, oldest first; events without a readable time behind all others, each run in the order sent.
void sortByTime(const EventStore &store, std::vector<quint32> &events)
{
    const auto earlier = [&store](quint32 a, quint32 b) {
        const auto timeA = store.time(a);
        const auto timeB = store.time(b);
        if (!timeA || !timeB)
            return timeA.has_value() && !timeB.has_value();
        return *timeA < *timeB;
    };
    if (std::is_sorted(events.begin(), events.end(), earlier))
        return;
    std::stable_sort(events.begin(), events.end(), earlier);
}

// Turns "oldest first" round without changing the order of equal times or of the undated events at the end.
void reverseTimes(const EventStore &store, std::vector<quint32> &events)
{
    const auto dated =
        std::find_if(events.begin(), events.end(), [&store](quint32 event) { return !store.time(event); });
    std::reverse(events.begin(), dated);
    for (auto run = events.begin(); run != dated;) {
        const auto time = store.time(*run);
        const auto end = std::find_if(run, dated, [&](quint32 event) { return store.time(event) != time; });
        std::reverse(run, end);
        run = end;
    }
}

// By event number: µs since the dated event before it among `byTime`.
std::vector<qint64> gapsByEvent(const EventStore &store, const std::vector<quint32> &byTime)
{
    std::vector<qint64> gaps(store.size(), kNone);
    for (std::size_t i = 1; i < byTime.size(); ++i) {
        const qint64 micros = store.micros()[byTime[i]];
        if (micros == EventStore::kNoTime)
            break;
        gaps[byTime[i]] = micros - store.micros()[byTime[i - 1]];
    }
    return gaps;
}

void sortBy(const EventColumn &column, Qt::SortOrder order, const EventStore &store,
            std::vector<quint32> &events)
{
    const auto before = [&](quint32 a, quint32 b) {
        return order == Qt::AscendingOrder ? column.compare(store, a, b) < 0
                                           : column.compare(store, b, a) < 0;
    };
    std::stable_sort(events.begin(), events.end(), before);
}

} // namespace

EventOrder::EventOrder()
    : m_rows(std::make_shared<const Rows>())
{}

EventOrder::EventOrder(std::vector<quint32> events, std::vector<qint64> sincePrevious)
    : m_rows(std::make_shared<const Rows>(Rows{std::move(events), std::move(sincePrevious)}))
{}

quint32 EventOrder::rowCount() const
{
    return static_cast<quint32>(m_rows->events.size());
}

quint32 EventOrder::event(quint32 row) const
{
    return m_rows->events[row];
}

std::span<const quint32> EventOrder::events() const
{
    return m_rows->events;
}

std::optional<qint64> EventOrder::sincePrevious(quint32 row) const
{
    const qint64 gap = m_rows->sincePrevious[row];
    return gap == kNone ? std::nullopt : std::optional(gap);
}

std::optional<quint32> EventOrder::rowOf(quint32 event) const
{
    const auto &events = m_rows->events;
    const auto at = std::find(events.begin(), events.end(), event);
    if (at == events.end())
        return std::nullopt;
    return static_cast<quint32>(at - events.begin());
}

EventOrder selectEvents(const EventStore &store, const EventFilter &filter, const EventSort &sort,
                        const StopCheck &stop)
{
    std::vector<quint32> rows = matchingEvents(store, filter, stop);
    std::vector<quint32> byTime = rows;
    sortByTime(store, byTime);
    const std::vector<qint64> gaps = gapsByEvent(store, byTime);
    if (isTimeColumn(sort.column)) {
        rows = std::move(byTime);
        if (sort.order == Qt::DescendingOrder)
            reverseTimes(store, rows);
    } else {
        sortBy(eventColumn(sort.column), sort.order, store, rows);
    }
    std::vector<qint64> sincePrevious;
    sincePrevious.reserve(rows.size());
    for (const quint32 event : rows)
        sincePrevious.push_back(gaps[event]);
    return {std::move(rows), std::move(sincePrevious)};
}

} // namespace core
