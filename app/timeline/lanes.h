// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/timeline_scene.h"

#include <vector>

namespace timeline {

// One lane for each name of a shown event, in the order of their ranks. Names beyond `capacity` lanes (at
// most kRankedNames) share the last one. Their `y` is left to the caller.
[[nodiscard]] std::vector<Lane> planLanes(const TimeIndex &index, std::size_t capacity);

// The events of one of these lanes.
[[nodiscard]] LevelSeries eventsOf(const TimeIndex &index, const Lane &lane);

} // namespace timeline
