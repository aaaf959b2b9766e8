// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_rows.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t kRowsPerCheck = 65536;

// Unknown levels are the same only where their words are.
bool areAlike(const EventStore &store, quint32 a, quint32 b)
{
    return store.nameIds()[a] == store.nameIds()[b] && store.levels()[a] == store.levels()[b] &&
           (store.levels()[a] != RiskLevel::Unknown ||
            store.reportedLevel(a).word.compare(store.reportedLevel(b).word, Qt::CaseInsensitive) == 0);
}

} // namespace

EventRows::EventRows() = default;

EventRows EventRows::each(const EventOrder &order)
{
    EventRows rows;
    rows.m_rowCount = order.rowCount();
    return rows;
}

EventRows EventRows::grouped(const EventStore &store, const EventOrder &order, const StopCheck &stop)
{
    const std::span<const quint32> events = order.events();
    Runs runs;
    for (std::size_t row = 0; row < events.size(); ++row) {
        if (row % kRowsPerCheck == 0 && shouldStop(stop))
            return {};
        if (row == 0 || !areAlike(store, events[row - 1], events[row]))
            runs.push_back(static_cast<quint32>(row));
    }
    EventRows rows;
    rows.m_rowCount = static_cast<quint32>(runs.size());
    runs.push_back(order.rowCount());
    runs.shrink_to_fit();
    rows.m_runs = std::make_shared<const Runs>(std::move(runs));
    rows.m_unfolded = std::make_shared<const Unfolded>();
    return rows;
}

EventRows::Place EventRows::placeOf(quint32 row) const
{
    const auto next = std::ranges::upper_bound(*m_unfolded, row, {}, &UnfoldedRun::firstRow);
    if (next == m_unfolded->begin())
        return {row, 0, false};
    const UnfoldedRun &before = *std::prev(next);
    const quint32 offset = row - before.firstRow;
    const quint32 length = lengthOf(before.run);
    if (offset < length)
        return {before.run, offset, true};
    return {before.run + 1 + (offset - length), 0, false};
}

quint32 EventRows::orderRow(quint32 row) const
{
    if (!m_runs)
        return row;
    const Place place = placeOf(row);
    return (*m_runs)[place.run] + place.offset;
}

quint32 EventRows::eventCount(quint32 row) const
{
    if (!m_runs)
        return 1;
    const Place place = placeOf(row);
    return place.isUnfolded ? 1 : lengthOf(place.run);
}

Fold EventRows::fold(quint32 row) const
{
    if (!m_runs)
        return Fold::None;
    const Place place = placeOf(row);
    if (place.offset > 0 || lengthOf(place.run) == 1)
        return Fold::None;
    return place.isUnfolded ? Fold::Unfolded : Fold::Folded;
}

std::optional<quint32> EventRows::rowOf(quint32 orderRow) const
{
    if (!m_runs)
        return orderRow < m_rowCount ? std::optional(orderRow) : std::nullopt;
    if (orderRow >= m_runs->back())
        return std::nullopt;
    const auto run = static_cast<quint32>(std::ranges::upper_bound(*m_runs, orderRow) - m_runs->begin()) - 1;
    const auto next = std::ranges::upper_bound(*m_unfolded, run, {}, &UnfoldedRun::run);
    if (next == m_unfolded->begin())
        return run;
    const UnfoldedRun &before = *std::prev(next);
    if (before.run == run)
        return before.firstRow + (orderRow - (*m_runs)[run]);
    return before.firstRow + lengthOf(before.run) + (run - before.run - 1);
}

EventRows EventRows::toggled(quint32 row) const
{
    if (!m_runs)
        return *this;
    const Place place = placeOf(row);
    const quint32 extra = lengthOf(place.run) - 1;
    if (extra == 0)
        return *this;
    Unfolded unfolded = *m_unfolded;
    auto at = std::ranges::lower_bound(unfolded, place.run, {}, &UnfoldedRun::run);
    EventRows rows = *this;
    if (place.isUnfolded) {
        at = unfolded.erase(at);
        rows.m_rowCount -= extra;
    } else {
        at = std::next(unfolded.insert(at, {place.run, row}));
        rows.m_rowCount += extra;
    }
    for (; at != unfolded.end(); ++at)
        at->firstRow = place.isUnfolded ? at->firstRow - extra : at->firstRow + extra;
    rows.m_unfolded = std::make_shared<const Unfolded>(std::move(unfolded));
    return rows;
}

} // namespace core
