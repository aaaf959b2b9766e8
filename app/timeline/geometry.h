// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace timeline {

// The fixed measures of the view, in pixels.
inline constexpr double kLabelColumn = 150; // where the lanes begin
inline constexpr double kLabelIndent = 10;
inline constexpr double kRightMargin = 20;
inline constexpr double kOverviewHeight = 42;
inline constexpr double kOverviewBaseline = 34; // the bars stand on it
inline constexpr double kOverviewBarLimit = 27;
inline constexpr double kOverviewBucket = 13;
inline constexpr double kWindowTop = 4;
inline constexpr double kWindowBottom = 36;
inline constexpr double kPlotTop = 48;
inline constexpr double kLabelRise = 5;  // of the labels of reset and present, from the plot up
inline constexpr double kFirstLane = 62; // the middle of the first lane
inline constexpr double kLanePitch = 26;
inline constexpr double kPlotTail = 16; // from the middle of the last lane to the end of the plot
inline constexpr double kGapLine = 4;   // from the end of the plot up to the lines of gaps
inline constexpr double kTickGap = 2;   // from the plot to the ticks
inline constexpr double kTickLength = 5;
inline constexpr double kBarLimit = 18;    // height of a bar in a lane: the first leaves room for labels
inline constexpr double kBarBaseline = 10; // below the middle of its lane
inline constexpr double kBucketWidth = 6;
inline constexpr double kReach = 8; // how far from a mark it can be hit

} // namespace timeline
