// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/timeline_scene.h"

#include <optional>
#include <vector>

namespace timeline {

// Shapes for a lane's events within the scale's range, by time. Those within one pixel of each other share
// one. None where they would cover each other so much that bars tell more.
[[nodiscard]] std::optional<std::vector<Mark>> mergeMarks(const LevelSeries &events, const TimeScale &scale,
                                                          quint32 lane, double y);

} // namespace timeline
