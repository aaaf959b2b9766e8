// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/timeline_scene.h"

#include "app/timeline/geometry.h"

#include <algorithm>

namespace timeline {

std::optional<quint32> laneOf(const TimelineScene &scene, quint32 nameId)
{
    const quint32 rank = scene.index.rankOf(nameId);
    if (rank == TimeIndex::kNotShown || scene.lanes.empty() || rank < scene.lanes.front().rank)
        return std::nullopt;
    const quint32 lane = rank - scene.lanes.front().rank;
    const auto last = static_cast<quint32>(scene.lanes.size() - 1);
    if (lane > last && scene.lanes.back().foldedNames == 0)
        return std::nullopt;
    return std::min(lane, last);
}

std::optional<double> scrolledTo(const TimelineScene &scene, quint32 nameId)
{
    const quint32 rank = scene.index.rankOf(nameId);
    if (rank == TimeIndex::kNotShown)
        return std::nullopt;
    if (!scene.isUnfolded)
        return scene.scrolled;
    const double y = kFirstLane + scene.lanePitch * std::min<quint32>(rank, kRankedNames - 1);
    const double lowest = y - scene.lanePitch / 2 - scene.plot.top();
    const double highest = y + scene.lanePitch / 2 - scene.plot.bottom();
    const double end = std::max(0.0, scene.lanesHeight - scene.plot.height());
    return std::clamp(std::min(std::max(scene.scrolled, highest), lowest), 0.0, end);
}

std::optional<EventSpot> spotOf(const TimelineScene &scene, quint32 event)
{
    if (!scene.index.contains(event))
        return std::nullopt;
    const core::EventStore &store = scene.index.store();
    const qint64 time = store.micros()[event];
    const auto lane = laneOf(scene, store.nameIds()[event]);
    if (!lane || !scene.scale.range.contains(time))
        return std::nullopt;
    return EventSpot{{scene.scale.toX(time), scene.lanes[*lane].y}, store.levels()[event]};
}

} // namespace timeline
