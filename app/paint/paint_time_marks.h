// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paint/paint_timeline.h"

namespace paint {

// Below the events: gaps, the last reset with the dimmed time before it, and the present.
void paintTimeMarks(QPainter &painter, const timeline::TimelineScene &scene, const TimelineStyle &style);
// Above the events: the labels of reset and present.
void paintTimeLabels(QPainter &painter, const timeline::TimelineScene &scene, const TimelineStyle &style);

} // namespace paint
