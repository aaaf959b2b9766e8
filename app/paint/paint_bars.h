// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paint/paint_timeline.h"

#include <vector>

namespace paint {

// Bars in their level's colour; in high contrast hatched by level instead: high filled, medium with diagonal
// lines, low hollow, Unscored with upright lines, unknown with level ones.
void paintBars(QPainter &painter, const std::vector<timeline::Bar> &bars, const TimelineStyle &style);

} // namespace paint
