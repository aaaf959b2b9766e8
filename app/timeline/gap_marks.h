// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/layout_timeline.h"

#include <vector>

namespace timeline {

// The longest visible gaps, three at most, each at least 15 % of the plot wide; `scene` already has its plot
// and scale. Takes logarithms.
[[nodiscard]] std::vector<GapMark> layoutGaps(const TimelineScene &scene, const TimelineInput &input);

} // namespace timeline
