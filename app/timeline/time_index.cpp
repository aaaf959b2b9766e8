// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/time_index.h"

#include "app/timeline/time_index_columns.h"

namespace timeline {

TimeIndex::TimeIndex()
    : TimeIndex(core::EventStore())
{}

TimeIndex::TimeIndex(const core::EventStore &store)
{
    auto columns = std::make_shared<Columns>();
    columns->store = store;
    columns->begins.assign(1, 0);
    m_columns = std::move(columns);
}

TimeIndex::TimeIndex(std::shared_ptr<const Columns> columns)
    : m_columns(std::move(columns))
{}

const core::EventStore &TimeIndex::store() const
{
    return m_columns->store;
}

bool TimeIndex::isOf(const core::EventStore &store) const
{
    // Columns are never copied, and those of this value are alive.
    return m_columns->store.micros().data() == store.micros().data();
}

quint32 TimeIndex::eventCount() const
{
    return m_columns->eventCount;
}

quint32 TimeIndex::withoutTime() const
{
    return m_columns->withoutTime;
}

quint32 TimeIndex::nameCount() const
{
    return m_columns->nameCount;
}

std::span<const NameTotal> TimeIndex::rankedNames() const
{
    return m_columns->names;
}

quint16 TimeIndex::rankOf(quint32 nameId) const
{
    return nameId < m_columns->ranks.size() ? m_columns->ranks[nameId] : kNotShown;
}

LevelSeries TimeIndex::all() const
{
    LevelSeries result;
    for (std::size_t level = 0; level < result.size(); ++level)
        result[level] = {
            .times = m_columns->levels[level].times, .events = m_columns->levels[level].events, .ranks = {}};
    return result;
}

LevelSeries TimeIndex::ofRank(quint16 rank) const
{
    const std::span<const qint64> times = m_columns->times;
    const std::span<const quint32> events = m_columns->events;
    LevelSeries result;
    for (std::size_t level = 0; level < result.size(); ++level) {
        const std::size_t key = rank * core::kRiskLevelCount + level;
        const std::size_t begin = m_columns->begins[key];
        const std::size_t count = m_columns->begins[key + 1] - begin;
        result[level] = {
            .times = times.subspan(begin, count), .events = events.subspan(begin, count), .ranks = {}};
    }
    return result;
}

LevelSeries TimeIndex::fromRank(quint16 rank) const
{
    LevelSeries result = all();
    if (rank == 0)
        return result;
    for (std::size_t level = 0; level < result.size(); ++level) {
        result[level].ranks = m_columns->levels[level].ranks;
        result[level].leastRank = rank;
    }
    return result;
}

quint32 TimeIndex::countWithin(const TimeRange &range) const
{
    quint32 count = 0;
    for (const Series &series : all()) {
        const std::size_t from = series.seekTime(0, range.begin);
        count += series.countOf(from, series.seekTime(from, range.end));
    }
    return count;
}

bool TimeIndex::contains(quint32 event) const
{
    if (event >= store().size() || store().micros()[event] == core::EventStore::kNoTime)
        return false;
    const qint64 time = store().micros()[event];
    const Series series = all()[levelIndex(store().levels()[event])];
    const std::size_t from = series.seekTime(0, time);
    const std::size_t to = series.seek(from, [time](qint64 other) { return other <= time; });
    return std::ranges::binary_search(series.events.subspan(from, to - from), event);
}

} // namespace timeline
