// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/layout_timeline.h"

#include <optional>

namespace timeline {

// The line of the present and its label, none outside the visible range; `scene` already has its plot, scale
// and reset mark, whose label comes first.
[[nodiscard]] std::optional<NowMark> layoutNow(core::Timestamp now, const TimelineScene &scene,
                                               const TimelineInput &input);

} // namespace timeline
