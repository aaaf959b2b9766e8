// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paint/paint_timeline.h"

namespace paint {

// Gaps, the last reset with the dimmed time before it, and the present.
void paintTimeMarks(QPainter &painter, const timeline::TimelineScene &scene, const TimelineStyle &style);

} // namespace paint
