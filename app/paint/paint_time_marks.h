// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paint/paint_timeline.h"

namespace paint {

// Below everything: dims the time before the last reset.
void paintTimeBeforeReset(QPainter &painter, const timeline::TimelineScene &scene,
                          const TimelineStyle &style);
// Below the events: gaps, the last reset and the present.
void paintTimeMarks(QPainter &painter, const timeline::TimelineScene &scene, const TimelineStyle &style);
// Above the events: the labels of reset and present.
void paintTimeLabels(QPainter &painter, const timeline::TimelineScene &scene, const TimelineStyle &style);

} // namespace paint
