// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_order.h"

#include <algorithm>

namespace core {

namespace {

constexpr qint64 kNone = -1;

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
    if (!sortByTime(store, Qt::AscendingOrder, byTime, stop))
        return {};
    const std::vector<qint64> gaps = gapsByEvent(store, byTime);
    if (!sortEvents(store, eventColumn(sort.column).sortKey, sort.order, gaps, rows, stop))
        return {};
    std::vector<qint64> sincePrevious(rows.size());
    std::ranges::transform(rows, sincePrevious.begin(), [&gaps](quint32 event) { return gaps[event]; });
    if (shouldStop(stop))
        return {};
    return {std::move(rows), std::move(sincePrevious)};
}

} // namespace core
