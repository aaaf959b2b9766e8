// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_order.h"
#include "app/timeline/timeline_scene.h"

#include <vector>

namespace timeline {

struct LanePlan
{
    std::vector<Lane> lanes;
    std::vector<quint32>
        laneOfName; // by name id, TimelineScene::kNoLane where no event of that name is shown
};

// One lane for each name of a shown event: most severe first, then most frequent, then by name. Names beyond
// `capacity` lanes share the last one. Their `y` is left to the caller.
[[nodiscard]] LanePlan planLanes(const core::EventStore &store, const core::EventOrder &order,
                                 std::size_t capacity);

} // namespace timeline
