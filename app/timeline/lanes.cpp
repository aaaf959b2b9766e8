// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/lanes.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <tuple>

namespace timeline {

namespace {

// The names of shown events as lanes, in no order.
std::vector<Lane> collectNames(const core::EventStore &store, const core::EventOrder &order)
{
    std::vector<Lane> byName(static_cast<std::size_t>(store.names().size()));
    for (const quint32 event : order.events()) {
        Lane &lane = byName[store.nameIds()[event]];
        ++lane.eventCount;
        lane.worst = std::max(lane.worst, store.levels()[event]);
    }
    std::vector<Lane> lanes;
    for (std::size_t nameId = 0; nameId < byName.size(); ++nameId) {
        if (byName[nameId].eventCount == 0)
            continue;
        Lane &lane = lanes.emplace_back(byName[nameId]);
        lane.nameId = static_cast<quint32>(nameId);
        lane.name = store.names()[static_cast<qsizetype>(nameId)];
    }
    return lanes;
}

Lane foldLanes(std::span<const Lane> lanes)
{
    Lane folded = lanes.front();
    folded.foldedNames = static_cast<quint32>(lanes.size());
    for (const Lane &lane : lanes.subspan(1)) {
        folded.eventCount += lane.eventCount;
        folded.worst = std::max(folded.worst, lane.worst);
    }
    folded.name = QCoreApplication::translate("Timeline", "+ %n more", "event names that share a lane",
                                              static_cast<int>(lanes.size()));
    return folded;
}

} // namespace

LanePlan planLanes(const core::EventStore &store, const core::EventOrder &order, std::size_t capacity)
{
    std::vector<Lane> lanes = collectNames(store, order);
    std::ranges::sort(lanes, [](const Lane &a, const Lane &b) {
        return std::tie(b.worst, b.eventCount, a.name, a.nameId) <
               std::tie(a.worst, a.eventCount, b.name, b.nameId);
    });

    LanePlan plan;
    plan.laneOfName.assign(static_cast<std::size_t>(store.names().size()), TimelineScene::kNoLane);
    const std::size_t laneCount = std::min(lanes.size(), std::max<std::size_t>(capacity, 1));
    for (std::size_t i = 0; i < lanes.size(); ++i)
        plan.laneOfName[lanes[i].nameId] = static_cast<quint32>(std::min(i, laneCount - 1));
    if (lanes.size() > laneCount) {
        lanes[laneCount - 1] = foldLanes(std::span(lanes).subspan(laneCount - 1));
        lanes.resize(laneCount);
    }
    for (Lane &lane : lanes)
        if (lane.name.isEmpty())
            lane.name = QCoreApplication::translate("Timeline", "(no name)", "an event without a name");
    plan.lanes = std::move(lanes);
    return plan;
}

} // namespace timeline
