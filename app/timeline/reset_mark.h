// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/layout_timeline.h"

namespace timeline {

// The line, its label and the dimmed time before it; `scene` already has its plot and scale.
[[nodiscard]] ResetMark layoutReset(core::Timestamp reset, const TimelineScene &scene,
                                    const TimelineInput &input);

} // namespace timeline
