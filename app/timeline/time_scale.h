// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/timestamp.h"

#include <span>

namespace timeline {

// The narrowest range that can be shown, in µs.
inline constexpr qint64 kMinimumSpan = 1000;
// The instant behind the last one that a timestamp can have.
inline constexpr qint64 kEndOfTime = core::kLastMicros + 1;

// A stretch of time in µs since 1970, `end` exclusive.
struct TimeRange
{
    qint64 begin = 0;
    qint64 end = kMinimumSpan;

    [[nodiscard]] constexpr qint64 span() const { return end - begin; }
    [[nodiscard]] constexpr bool contains(qint64 time) const { return time >= begin && time < end; }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

// A range drawn from `left` over `width` > 0 pixels. `range` is one that clamped() returned.
struct TimeScale
{
    TimeRange range;
    double left = 0;
    double width = 1;

    // Times that no timestamp can have are taken as the nearest possible one.
    [[nodiscard]] double toX(qint64 time) const;
    // Any x has a time: beyond the range, beyond all time (then the first or last instant), even NaN (then
    // `begin`).
    [[nodiscard]] qint64 toTime(double x) const;
    friend bool operator==(const TimeScale &, const TimeScale &) = default;
};

// `range` moved, and if need be widened or cut, to lie between the first and the last timestamp and to span
// at least kMinimumSpan. Its span is kept wherever that is possible; an `end` before `begin` counts as
// `begin`.
[[nodiscard]] TimeRange clamped(TimeRange range);

// The range after zooming by `factor` (2 shows half as much) while the time under `x` stays there, except at
// the ends of time. Factors that aren't positive numbers change nothing.
[[nodiscard]] TimeRange zoomed(const TimeScale &scale, double x, double factor);

// The range after dragging its content `dx` pixels to the right. The span stays the same.
[[nodiscard]] TimeRange panned(const TimeScale &scale, double dx);

// The range that shows all readable `times` (core::EventStore::micros()) with a margin of 3 %; 12 hours
// either side where they are all equal, and around `now` where there is none.
[[nodiscard]] TimeRange fittedRange(std::span<const qint64> times, qint64 now);

} // namespace timeline
