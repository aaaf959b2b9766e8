// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_order.h"

#include <algorithm>

namespace core {

namespace {

constexpr qint64 kNone = -1;

std::span<const quint32> datedOf(const EventStore &store, std::span<const quint32> byTime)
{
    const auto isDated = [micros = store.micros()](quint32 event) {
        return micros[event] != EventStore::kNoTime;
    };
    return byTime.first(
        static_cast<std::size_t>(std::ranges::partition_point(byTime, isDated) - byTime.begin()));
}

// µs since the dated event before, by row of an order by time. Of events of one time the one sent first
// follows what was before, in either direction.
std::vector<qint64> gapsByRow(const EventStore &store, std::span<const quint32> byTime, Qt::SortOrder order)
{
    std::vector<qint64> gaps(byTime.size(), kNone);
    const std::span<const quint32> dated = datedOf(store, byTime);
    const auto microsOf = [&](std::size_t row) { return store.micros()[dated[row]]; };
    for (std::size_t row = 1; order == Qt::AscendingOrder && row < dated.size(); ++row)
        gaps[row] = microsOf(row) - microsOf(row - 1);
    if (order == Qt::AscendingOrder)
        return gaps;
    std::size_t first = 0; // of its time
    for (std::size_t row = 1; row < dated.size(); ++row) {
        if (store.time(dated[row]) == store.time(dated[first])) {
            gaps[row] = 0;
            continue;
        }
        gaps[first] = microsOf(first) - microsOf(row);
        first = row;
    }
    return gaps;
}

// The same by event number; an order may hold a part of the events.
std::vector<qint64> gapsByEvent(const EventStore &store, const std::vector<quint32> &byTime)
{
    const std::vector<qint64> byRow = gapsByRow(store, byTime, Qt::AscendingOrder);
    std::vector<qint64> gaps(store.size(), kNone);
    for (std::size_t row = 0; row < byTime.size(); ++row)
        gaps[byTime[row]] = byRow[row];
    return gaps;
}

EventOrder orderByTime(const EventStore &store, std::vector<quint32> rows, Qt::SortOrder order,
                       const StopCheck &stop)
{
    if (!sortByTime(store, order, rows, stop))
        return {};
    std::vector<qint64> sincePrevious = gapsByRow(store, rows, order);
    if (shouldStop(stop))
        return {};
    return {std::move(rows), std::move(sincePrevious)};
}

EventOrder orderBy(SortKey key, const EventStore &store, std::vector<quint32> rows, Qt::SortOrder order,
                   const StopCheck &stop)
{
    std::vector<quint32> byTime = rows;
    if (!sortByTime(store, Qt::AscendingOrder, byTime, stop))
        return {};
    const std::vector<qint64> gaps = gapsByEvent(store, byTime);
    if (!sortEvents(store, key, order, gaps, rows, stop))
        return {};
    std::vector<qint64> sincePrevious(rows.size());
    std::ranges::transform(rows, sincePrevious.begin(), [&gaps](quint32 event) { return gaps[event]; });
    if (shouldStop(stop))
        return {};
    return {std::move(rows), std::move(sincePrevious)};
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
    const SortKey key = eventColumn(sort.column).sortKey;
    return key == SortKey::Time ? orderByTime(store, std::move(rows), sort.order, stop)
                                : orderBy(key, store, std::move(rows), sort.order, stop);
}

} // namespace core
