// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/timeline_scene.h"

#include <optional>

namespace ui {

// The shown event whose time is nearest, the more severe of two as near; none where no shown event has a
// readable time. O(log events).
[[nodiscard]] std::optional<quint32> eventNearest(const timeline::TimeIndex &index, core::Timestamp time);

// An event of the name that a point is about: the event there, or one of the lane's. None for lanes that many
// names share. O(events).
[[nodiscard]] std::optional<quint32> eventNamedAt(const timeline::TimelineScene &scene, QPointF point);

} // namespace ui
