// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/lanes.h"

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
    lane.eventCount = total.eventCount;
    lane.worst = total.worst;
    return lane;
}

// `first` is the most severe of those that share the lane.
Lane foldedLane(const NameTotal &first, quint32 names, quint32 events)
{
    Lane lane;
    lane.name = QCoreApplication::translate("Timeline", "+ %n more", "event names that share a lane",
                                            static_cast<int>(names));
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
        lanes.push_back(foldedLane(names[whole], index.nameCount() - static_cast<quint32>(whole), rest));
    return lanes;
}

LevelSeries eventsOf(const TimeIndex &index, const std::vector<Lane> &lanes, std::size_t lane)
{
    const auto rank = static_cast<quint16>(lane);
    return lanes[lane].foldedNames > 0 ? index.fromRank(rank) : index.ofRank(rank);
}

} // namespace timeline
