// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/time_index.h"
#include "app/timeline/time_index_columns.h"

#include <algorithm>
#include <limits>
#include <ranges>
#include <span>
#include <tuple>

namespace timeline {

namespace {

struct DatedEvent
{
    qint64 time = 0;
    quint32 event = 0;

    friend auto operator<=>(const DatedEvent &, const DatedEvent &) = default;
};

// The events of one name, those without a readable time included; and those with one by level.
struct NameCounts
{
    quint32 all = 0;
    core::RiskLevel worst = core::RiskLevel::Unscored;
    core::LevelCounts dated = {};
};

} // namespace

// Makes an index in stages, each short enough to be asked between them whether it is still wanted.
class TimeIndexBuilder
{
public:
    TimeIndexBuilder(const core::EventStore &store, const core::EventOrder &order)
        : m_store(store)
        , m_order(order)
        , m_micros(store.micros())
        , m_levels(store.levels())
        , m_nameIds(store.nameIds())
        , m_columns(std::make_shared<TimeIndex::Columns>())
    {
        m_columns->store = store;
        m_columns->eventCount = order.rowCount();
    }

    void countEvents();
    void rankNames();
    void sortEvents();
    void makeRoom();
    void split();
    [[nodiscard]] TimeIndex finish() { return TimeIndex(std::move(m_columns)); }

private:
    template<class Visit>
    void eachNewestFirst(const Visit &visit) const;
    void sortAnyOrder();

    const core::EventStore &m_store;
    const core::EventOrder &m_order;
    const std::span<const qint64> m_micros;
    const std::span<const core::RiskLevel> m_levels;
    const std::span<const quint32> m_nameIds;
    std::shared_ptr<TimeIndex::Columns> m_columns;
    std::vector<NameCounts> m_counts; // by name id
    bool m_isNewestFirst = true;      // with equal times by number, as a table usually shows them
    std::vector<quint32> m_sorted;    // by time and number, where the rows aren't newest first
};

void TimeIndexBuilder::countEvents()
{
    m_counts.resize(static_cast<std::size_t>(m_store.names().size()));
    qint64 previousTime = std::numeric_limits<qint64>::max();
    quint32 previous = 0;
    for (const quint32 event : m_order.events()) {
        NameCounts &counts = m_counts[m_nameIds[event]];
        const core::RiskLevel level = m_levels[event];
        const qint64 time = m_micros[event];
        ++counts.all;
        counts.worst = std::max(counts.worst, level);
        if (time == core::EventStore::kNoTime) {
            ++m_columns->withoutTime;
            continue;
        }
        ++counts.dated[levelIndex(level)];
        if (time > previousTime || (time == previousTime && event < previous))
            m_isNewestFirst = false;
        previousTime = time;
        previous = event;
    }
}

void TimeIndexBuilder::rankNames()
{
    std::vector<NameTotal> &names = m_columns->names;
    m_columns->ranks.assign(m_counts.size(), TimeIndex::kNotShown);
    for (std::size_t nameId = 0; nameId < m_counts.size(); ++nameId) {
        if (m_counts[nameId].all == 0)
            continue;
        names.push_back({static_cast<quint32>(nameId), m_counts[nameId].all, m_counts[nameId].worst});
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

// From the last row to the first, but equal times in their order.
template<class Visit>
void TimeIndexBuilder::eachNewestFirst(const Visit &visit) const
{
    const std::span<const quint32> events = m_order.events();
    const auto isDated = [this](quint32 event) { return m_micros[event] != core::EventStore::kNoTime; };
    for (std::size_t end = events.size(), begin = end; end > 0; end = begin) {
        const qint64 time = m_micros[events[--begin]];
        while (begin > 0 && (m_micros[events[begin - 1]] == time || !isDated(events[begin - 1])))
            --begin;
        std::ranges::for_each(events.subspan(begin, end - begin) | std::views::filter(isDated), visit);
    }
}

// Nothing is moved where the rows already say it.
void TimeIndexBuilder::sortEvents()
{
    if (!m_isNewestFirst)
        sortAnyOrder();
}

void TimeIndexBuilder::sortAnyOrder()
{
    std::vector<DatedEvent> dated;
    dated.reserve(m_columns->eventCount - m_columns->withoutTime);
    for (const quint32 event : m_order.events())
        if (const qint64 time = m_micros[event]; time != core::EventStore::kNoTime)
            dated.push_back({time, event});
    if (!std::ranges::is_sorted(dated))
        std::ranges::sort(dated);
    m_sorted.reserve(dated.size());
    for (const DatedEvent &event : dated)
        m_sorted.push_back(event.event);
}

void TimeIndexBuilder::makeRoom()
{
    core::LevelCounts totals = {};
    for (const NameCounts &counts : m_counts)
        for (std::size_t level = 0; level < totals.size(); ++level)
            totals[level] += counts.dated[level];
    for (std::size_t level = 0; level < totals.size(); ++level) {
        m_columns->levels[level].times.makeRoom(totals[level]);
        m_columns->levels[level].events.makeRoom(totals[level]);
        m_columns->levels[level].ranks.makeRoom(totals[level]);
    }
    std::vector<quint32> &begins = m_columns->begins;
    begins.assign(1, 0);
    begins.reserve(m_columns->names.size() * core::kRiskLevelCount + 1);
    for (const NameTotal &total : m_columns->names)
        for (const quint32 count : m_counts[total.nameId].dated)
            begins.push_back(begins.back() + count);
    m_columns->times.makeRoom(begins.back());
    m_columns->events.makeRoom(begins.back());
}

// A counting sort by level, and by name and level, which keeps the order of time within each series.
void TimeIndexBuilder::split()
{
    struct Next
    {
        qint64 *time;
        quint32 *event;
        quint16 *rank;
    };
    std::array<Next, core::kRiskLevelCount> nextOfLevel;
    std::ranges::transform(m_columns->levels, nextOfLevel.begin(), [](TimeIndex::Columns::Level &column) {
        return Next{column.times.room().data(), column.events.room().data(), column.ranks.room().data()};
    });
    std::vector<quint32> next = m_columns->begins;
    const std::span<const quint16> ranks = m_columns->ranks;
    const std::span<qint64> times = m_columns->times.room();
    const std::span<quint32> events = m_columns->events.room();
    const auto write = [&](quint32 event) {
        const qint64 time = m_micros[event];
        const std::size_t level = levelIndex(m_levels[event]);
        const quint16 rank = ranks[m_nameIds[event]];
        Next &column = nextOfLevel[level];
        *column.time++ = time;
        *column.event++ = event;
        *column.rank++ = rank;
        if (rank >= kRankedNames)
            return;
        const quint32 position = next[rank * core::kRiskLevelCount + level]++;
        times[position] = time;
        events[position] = event;
    };
    if (m_isNewestFirst)
        eachNewestFirst(write);
    else
        std::ranges::for_each(m_sorted, write);
}

TimeIndex indexByTime(const core::EventStore &store, const core::EventOrder &order,
                      const core::StopCheck &stop)
{
    if (order.rowCount() == 0)
        return TimeIndex(store);
    TimeIndexBuilder builder(store, order);
    using Stage = void (TimeIndexBuilder::*)();
    for (const Stage stage :
         {&TimeIndexBuilder::countEvents, &TimeIndexBuilder::rankNames, &TimeIndexBuilder::sortEvents,
          &TimeIndexBuilder::makeRoom, &TimeIndexBuilder::split}) {
        if (stop && stop())
            return TimeIndex(store);
        (builder.*stage)();
    }
    return builder.finish();
}

} // namespace timeline
