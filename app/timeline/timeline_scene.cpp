// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/timeline_scene.h"

#include <algorithm>

namespace timeline {

std::optional<quint32> laneOf(const TimelineScene &scene, quint32 nameId)
{
    const quint32 rank = scene.index.rankOf(nameId);
    if (rank == TimeIndex::kNotShown || scene.lanes.empty())
        return std::nullopt;
    return std::min(rank, static_cast<quint32>(scene.lanes.size() - 1));
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
