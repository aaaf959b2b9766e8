// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/series.h"
#include "app/timeline/timeline_scene.h"

#include <array>
#include <vector>

namespace timeline {

// The events of one slice of time, by level.
struct Bucket
{
    core::LevelCounts counts = {};
    core::LevelCounts events = {}; // the latest event of each level present
};

// Slices of equal length. Their edges depend on the length alone, not on where the range begins, so that
// panning never moves an event from one to another.
struct BucketRow
{
    qint64 length = 1; // µs
    qint64 first = 0;  // number of the first slice: it begins at first · length
    std::vector<Bucket> buckets;

    // The slice that a time lies in, whether or not it is one of these.
    [[nodiscard]] TimeRange sliceOf(qint64 time) const;
};

// Empty slices about `pixels` wide that cover the scale's range, the outer ones whole.
[[nodiscard]] BucketRow bucketsFor(const TimeScale &scale, double pixels);

// Fills empty slices. O(slices · log) for events that all belong.
void countEvents(BucketRow &row, const LevelSeries &events);

using StackHeights = std::array<double, core::kRiskLevelCount>; // by levelIndex()

// Pixels for each event's square root, such that no stack of the rows gets higher than `limit`; at most
// `wish`.
[[nodiscard]] double stackUnit(const BucketRow &row, double wish, double limit);

// √count · unit for each level, at least `floor` for one that is present; together at most `limit`.
[[nodiscard]] StackHeights stackHeights(const core::LevelCounts &counts, double unit, double floor,
                                        double limit);

struct StackStyle
{
    double baseline = 0; // y of the stacks' lower end
    double unit = 1;     // see stackUnit()
    double floor = 1;
    double limit = 1;
    double gap = 0; // between stacks
    quint32 lane = 0;
};

// One bar for each level present in each slice, the least severe at the bottom, cut at the ends of the scale.
void appendStacks(std::vector<Bar> &bars, const BucketRow &row, const TimeScale &scale,
                  const StackStyle &style);

} // namespace timeline
