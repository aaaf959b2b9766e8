// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/time_index.h"
#include "app/timeline/time_index_columns.h"

#include <tuple>

namespace timeline {

namespace {

struct DatedEvent
{
    qint64 time = 0;
    quint32 event = 0;

    friend auto operator<=>(const DatedEvent &, const DatedEvent &) = default;
};

// Puts events of equal times into the order of their numbers.
void sortTies(std::vector<DatedEvent> &events)
{
    for (auto run = events.begin(); run != events.end();) {
        const auto end = std::find_if(run, events.end(),
                                      [run](const DatedEvent &other) { return other.time != run->time; });
        if (end - run > 1)
            std::sort(run, end);
        run = end;
    }
}

void sortByTime(std::vector<DatedEvent> &events)
{
    // A table shows the newest first, so turning it round is often enough.
    if (!events.empty() && events.front().time > events.back().time)
        std::ranges::reverse(events);
    if (std::ranges::is_sorted(events, {}, &DatedEvent::time))
        sortTies(events);
    else
        std::ranges::sort(events);
}

} // namespace

// Makes an index in stages, each short enough to be asked between them whether it is still wanted.
class TimeIndexBuilder
{
public:
    TimeIndexBuilder(const core::EventStore &store, const core::EventOrder &order)
        : m_store(store)
        , m_order(order)
        , m_columns(std::make_shared<TimeIndex::Columns>())
    {
        m_columns->store = store;
        m_columns->eventCount = order.rowCount();
    }

    void collectEvents();
    void rankNames();
    void sortEvents() { sortByTime(m_dated); }
    void splitByLevel();
    void splitByName();
    [[nodiscard]] TimeIndex finish() { return TimeIndex(std::move(m_columns)); }

private:
    // Of a series in the columns of ranked names.
    [[nodiscard]] std::size_t keyOf(quint32 event, quint16 rank) const
    {
        return rank * core::kRiskLevelCount + levelIndex(m_store.levels()[event]);
    }

    const core::EventStore &m_store;
    const core::EventOrder &m_order;
    std::shared_ptr<TimeIndex::Columns> m_columns;
    std::vector<NameTotal> m_totals; // by name id
    std::vector<DatedEvent> m_dated;
};

void TimeIndexBuilder::collectEvents()
{
    m_totals.resize(static_cast<std::size_t>(m_store.names().size()));
    m_dated.reserve(m_order.rowCount());
    for (const quint32 event : m_order.events()) {
        NameTotal &total = m_totals[m_store.nameIds()[event]];
        ++total.eventCount;
        total.worst = std::max(total.worst, m_store.levels()[event]);
        const qint64 time = m_store.micros()[event];
        if (time == core::EventStore::kNoTime)
            ++m_columns->withoutTime;
        else
            m_dated.push_back({time, event});
    }
}

void TimeIndexBuilder::rankNames()
{
    std::vector<NameTotal> &names = m_columns->names;
    m_columns->ranks.assign(m_totals.size(), TimeIndex::kNotShown);
    for (std::size_t nameId = 0; nameId < m_totals.size(); ++nameId) {
        if (m_totals[nameId].eventCount == 0)
            continue;
        names.push_back(m_totals[nameId]);
        names.back().nameId = static_cast<quint32>(nameId);
        m_columns->ranks[nameId] = kRankedNames;
    }
    m_columns->nameCount = static_cast<quint32>(names.size());

    const auto name = [this](const NameTotal &total) -> const QString & {
        return m_store.names()[static_cast<qsizetype>(total.nameId)];
    };
    const auto ranked = std::min<std::size_t>(names.size(), kRankedNames);
    std::ranges::partial_sort(names, names.begin() + static_cast<std::ptrdiff_t>(ranked),
                              [&name](const NameTotal &a, const NameTotal &b) {
                                  return std::tie(b.worst, b.eventCount, name(a), a.nameId) <
                                         std::tie(a.worst, a.eventCount, name(b), b.nameId);
                              });
    names.resize(ranked);
    names.shrink_to_fit();
    for (std::size_t rank = 0; rank < ranked; ++rank)
        m_columns->ranks[names[rank].nameId] = static_cast<quint16>(rank);
}

void TimeIndexBuilder::splitByLevel()
{
    core::LevelCounts counts = {};
    for (const DatedEvent &dated : m_dated)
        ++counts[levelIndex(m_store.levels()[dated.event])];
    for (std::size_t level = 0; level < counts.size(); ++level) {
        m_columns->levels[level].times.reserve(counts[level]);
        m_columns->levels[level].events.reserve(counts[level]);
        m_columns->levels[level].ranks.reserve(counts[level]);
    }
    for (const auto &[time, event] : m_dated) {
        TimeIndex::Columns::Level &level = m_columns->levels[levelIndex(m_store.levels()[event])];
        level.times.push_back(time);
        level.events.push_back(event);
        level.ranks.push_back(m_columns->ranks[m_store.nameIds()[event]]);
    }
}

// A counting sort, which keeps the order of time within each series.
void TimeIndexBuilder::splitByName()
{
    std::vector<quint32> &begins = m_columns->begins;
    begins.assign(m_columns->names.size() * core::kRiskLevelCount + 1, 0);
    for (const auto &[time, event] : m_dated) {
        const quint16 rank = m_columns->ranks[m_store.nameIds()[event]];
        if (rank < kRankedNames)
            ++begins[keyOf(event, rank) + 1];
    }
    for (std::size_t key = 1; key < begins.size(); ++key)
        begins[key] += begins[key - 1];

    m_columns->times.resize(begins.back());
    m_columns->events.resize(begins.back());
    std::vector<quint32> next = begins;
    for (const auto &[time, event] : m_dated) {
        const quint16 rank = m_columns->ranks[m_store.nameIds()[event]];
        if (rank >= kRankedNames)
            continue;
        const quint32 position = next[keyOf(event, rank)]++;
        m_columns->times[position] = time;
        m_columns->events[position] = event;
    }
}

TimeIndex indexByTime(const core::EventStore &store, const core::EventOrder &order,
                      const core::StopCheck &stop)
{
    if (order.rowCount() == 0)
        return TimeIndex(store);
    TimeIndexBuilder builder(store, order);
    using Stage = void (TimeIndexBuilder::*)();
    for (const Stage stage :
         {&TimeIndexBuilder::collectEvents, &TimeIndexBuilder::rankNames, &TimeIndexBuilder::sortEvents,
          &TimeIndexBuilder::splitByLevel, &TimeIndexBuilder::splitByName}) {
        if (stop && stop())
            return TimeIndex(store);
        (builder.*stage)();
    }
    return builder.finish();
}

} // namespace timeline
