// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/lanes.h"

#include "app/core/plural_count.h"

#include <QCoreApplication>

#include <algorithm>

namespace timeline {

namespace {

Lane laneFor(const TimeIndex &index, const NameTotal &total)
{
    Lane lane;
    lane.name = index.store().names()[static_cast<qsizetype>(total.nameId)];
    if (lane.name.isEmpty())
        lane.name = QCoreApplication::translate("Timeline", "(no name)", "an event without a name");
    lane.nameId = total.nameId;
    lane.rank = index.rankOf(total.nameId);
    lane.eventCount = total.eventCount;
    lane.worst = total.worst;
    return lane;
}

// `first` is the most severe of those that share the lane.
Lane foldedLane(const NameTotal &first, std::size_t rank, quint32 names, quint32 events)
{
    Lane lane;
    lane.rank = static_cast<quint16>(rank);
    const int more = core::pluralCount(names);
    lane.name = QCoreApplication::translate("Timeline", "+ %n more", "event names that share a lane", more);
    lane.nameId = first.nameId;
    lane.eventCount = events;
    lane.worst = first.worst;
    lane.foldedNames = names;
    return lane;
}

} // namespace

std::vector<Lane> planLanes(const TimeIndex &index, std::size_t capacity)
{
    const std::span<const NameTotal> names = index.rankedNames();
    const std::size_t most = std::clamp<std::size_t>(capacity, 1, kRankedNames);
    const std::size_t whole = index.nameCount() > most ? most - 1 : names.size();
    std::vector<Lane> lanes;
    quint32 rest = index.eventCount();
    for (const NameTotal &total : names.first(whole)) {
        lanes.push_back(laneFor(index, total));
        rest -= total.eventCount;
    }
    if (whole < index.nameCount())
        lanes.push_back(
            foldedLane(names[whole], whole, index.nameCount() - static_cast<quint32>(whole), rest));
    return lanes;
}

LevelSeries eventsOf(const TimeIndex &index, const Lane &lane)
{
    return lane.foldedNames > 0 ? index.fromRank(lane.rank) : index.ofRank(lane.rank);
}

} // namespace timeline
