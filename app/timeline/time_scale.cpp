// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/time_scale.h"

#include "app/core/event_store.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace timeline {

namespace {

constexpr qint64 kWholeSpan = kEndOfTime - core::kFirstMicros;
constexpr double kFitMargin = 0.03;

qint64 clampedTime(qint64 time)
{
    return std::clamp(time, core::kFirstMicros, kEndOfTime);
}

// The distance in whole µs; never more than all of time, so that adding it to a time can't overflow.
qint64 distance(double micros)
{
    if (std::isnan(micros))
        return 0;
    constexpr auto kLimit = static_cast<double>(kWholeSpan);
    return std::llround(std::clamp(micros, -kLimit, kLimit));
}

} // namespace

double TimeScale::toX(qint64 time) const
{
    const auto offset = static_cast<double>(clampedTime(time) - range.begin);
    return left + offset / static_cast<double>(range.span()) * width;
}

qint64 TimeScale::toTime(double x) const
{
    const qint64 offset = distance((x - left) / width * static_cast<double>(range.span()));
    return std::clamp(range.begin + offset, core::kFirstMicros, core::kLastMicros);
}

TimeRange clamped(TimeRange range)
{
    const qint64 begin = clampedTime(range.begin);
    // Both ends are limited a whole span away first, so that their difference can't overflow.
    const qint64 wantedEnd = std::clamp(range.end, core::kFirstMicros - kWholeSpan, kEndOfTime + kWholeSpan);
    const qint64 wantedBegin =
        std::clamp(range.begin, core::kFirstMicros - kWholeSpan, kEndOfTime + kWholeSpan);
    const qint64 span = std::clamp(wantedEnd - wantedBegin, kMinimumSpan, kWholeSpan);
    const qint64 fitting = std::min(begin, kEndOfTime - span);
    return {fitting, fitting + span};
}

TimeRange zoomed(const TimeScale &scale, double x, double factor)
{
    if (!(factor > 0) || std::isinf(factor) || std::isnan(x))
        return scale.range;
    const auto oldSpan = static_cast<double>(scale.range.span());
    const qint64 span = std::clamp(distance(oldSpan / factor), kMinimumSpan, kWholeSpan);
    const double share = std::clamp((x - scale.left) / scale.width, 0.0, 1.0);
    const qint64 fixed = scale.range.begin + distance(share * oldSpan);
    const qint64 begin = fixed - distance(share * static_cast<double>(span));
    return clamped({begin, begin + span});
}

TimeRange panned(const TimeScale &scale, double dx)
{
    const qint64 shift = distance(-dx / scale.width * static_cast<double>(scale.range.span()));
    return clamped({scale.range.begin + shift, scale.range.end + shift});
}

TimeRange fittedRange(std::span<const qint64> times, qint64 now)
{
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = std::numeric_limits<qint64>::min();
    for (const qint64 time : times) {
        if (time == core::EventStore::kNoTime)
            continue;
        first = std::min(first, time);
        last = std::max(last, time);
    }
    if (first > last)
        first = last = clampedTime(now);
    const qint64 span = last - first;
    const qint64 margin = span == 0
                              ? 12 * core::kMicrosPerHour
                              : std::max(distance(static_cast<double>(span) * kFitMargin), kMinimumSpan);
    // Cut, not moved, at the ends of time: moving would waste the margin on the other side.
    return clamped({clampedTime(first - margin), clampedTime(last + margin)});
}

} // namespace timeline
