// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/timeline_scene.h"

#include <optional>

namespace timeline {

// Where a point lies.
enum class TimelinePart : quint8 {
    None,
    LabelColumn, // left of lanes and axis
    Overview,    // the strip, outside its window
    Window,
    WindowLeft, // the handles at the window's ends
    WindowRight,
    Lanes,
    Axis,
};

[[nodiscard]] TimelinePart partAt(const TimelineScene &scene, QPointF point);

// The event under a point of the lanes: that of the nearest mark or bar within 8 pixels, or of the most
// severe where several are within 2 pixels of the nearest.
[[nodiscard]] std::optional<quint32> eventAt(const TimelineScene &scene, QPointF point);

// The index of the lane at a point of the lanes or the label column.
[[nodiscard]] std::optional<quint32> laneAt(const TimelineScene &scene, QPointF point);

} // namespace timeline
