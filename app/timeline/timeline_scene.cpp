// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/timeline_scene.h"

namespace timeline {

std::optional<EventSpot> spotOf(const TimelineScene &scene, const core::EventStore &store, quint32 event)
{
    if (event >= store.size())
        return std::nullopt;
    const qint64 time = store.micros()[event];
    const quint32 nameId = store.nameIds()[event];
    if (time == core::EventStore::kNoTime || !scene.scale.range.contains(time) ||
        nameId >= scene.laneOfName.size())
        return std::nullopt;
    const quint32 lane = scene.laneOfName[nameId];
    if (lane == TimelineScene::kNoLane)
        return std::nullopt;
    return EventSpot{{scene.scale.toX(time), scene.lanes[lane].y}, store.levels()[event]};
}

} // namespace timeline
