// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/timeline_scene.h"

#include <QLocale>

#include <optional>

namespace timeline {

// Which lanes are shown.
struct LaneChoice
{
    bool isUnfolded = false; // a lane for each name, instead of as many as there is room for
    double scrolled = 0;     // pixels that these are moved up; beyond either end it is cut
};

// All that a timeline is made from.
struct TimelineInput
{
    TimeIndex index;                        // of the shown events
    std::optional<TimeIndex> overviewIndex; // of the same store; none: the overview shows the same events
    std::optional<core::Timestamp> lastReset;
    std::optional<core::Timestamp> now; // none: the present isn't shown
    core::DisplayZone zone;
    QLocale locale;
    TimeRange fullRange;    // of the overview, see fittedRange()
    TimeRange visibleRange; // of the lanes
    LaneChoice lanes;
    QSizeF size;            // any, even empty or not a number
    TextWidth textWidth;    // must be set
    double lineHeight = 14; // of the same font
};

// Pure: the same input gives the same scene. O(lanes · pixels · log events); lanes that share their names
// with others, when there are too many, are quickly walked.
[[nodiscard]] TimelineScene layoutTimeline(const TimelineInput &input);

// The height that shows `laneCount` lanes without folding or blank space. One lane is the least.
[[nodiscard]] double preferredHeight(int laneCount, double lineHeight = 14);

} // namespace timeline
