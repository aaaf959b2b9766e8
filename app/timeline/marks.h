// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/density.h"
#include "app/timeline/timeline_scene.h"

#include <vector>

namespace timeline {

// An event in its lane.
struct LaneEvent
{
    qint64 time = 0;
    quint32 event = 0;
    core::RiskLevel level = core::RiskLevel::Unscored;
};

// Shapes for events within the scale's range, by time. Those within one pixel of each other share one.
[[nodiscard]] std::vector<Mark> mergeMarks(std::vector<LaneEvent> events, const TimeScale &scale,
                                           quint32 lane, double y);

// Whether shapes would cover each other so much that bars tell more. `marks` of one lane, by time.
[[nodiscard]] bool areCrowded(const std::vector<Mark> &marks);

} // namespace timeline
