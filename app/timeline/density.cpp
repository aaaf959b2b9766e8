// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/density.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <ranges>

namespace timeline {

namespace {

qint64 floorDiv(qint64 value, qint64 divisor)
{
    const qint64 quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

double rootSum(const core::LevelCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0.0,
                           [](double sum, quint32 count) { return sum + std::sqrt(count); });
}

} // namespace

TimeRange BucketRow::sliceOf(qint64 time) const
{
    const qint64 begin = floorDiv(time, length) * length;
    return {begin, begin + length};
}

BucketRow bucketsFor(const TimeScale &scale, double pixels)
{
    const double micros = pixels / scale.width * static_cast<double>(scale.range.span());
    BucketRow row;
    row.length = std::max<qint64>(1, static_cast<qint64>(micros));
    row.first = floorDiv(scale.range.begin, row.length);
    const qint64 last = floorDiv(scale.range.end - 1, row.length);
    row.buckets.resize(static_cast<std::size_t>(last - row.first + 1));
    return row;
}

void countEvents(BucketRow &row, const LevelSeries &events)
{
    for (std::size_t level = 0; level < events.size(); ++level) {
        const Series &series = events[level];
        std::size_t from = series.seekTime(0, row.first * row.length);
        while (from < series.size()) {
            const qint64 number = floorDiv(series.times[from], row.length);
            const auto slice = static_cast<std::size_t>(number - row.first);
            if (slice >= row.buckets.size())
                break;
            const std::size_t to = series.seekTime(from, (number + 1) * row.length);
            if (const quint32 count = series.countOf(from, to); count > 0) {
                row.buckets[slice].counts[level] = count;
                row.buckets[slice].events[level] = series.latestOf(from, to);
            }
            from = to;
        }
    }
}

double stackUnit(const BucketRow &row, double wish, double limit)
{
    double highest = 0;
    for (const Bucket &bucket : row.buckets)
        highest = std::max(highest, rootSum(bucket.counts));
    return highest * wish <= limit ? wish : limit / highest;
}

StackHeights stackHeights(const core::LevelCounts &counts, double unit, double floor, double limit)
{
    StackHeights heights = {};
    double total = 0;
    double floors = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        heights[i] = std::max(floor, std::sqrt(counts[i]) * unit);
        total += heights[i];
        floors += floor;
    }
    if (total <= limit || total <= floors)
        return heights;
    // The floors pushed it over the limit: what stands above the floors gives way.
    const double keep = std::max(0.0, (limit - floors) / (total - floors));
    for (double &height : heights)
        if (height > floor)
            height = floor + (height - floor) * keep;
    return heights;
}

void appendStacks(std::vector<Bar> &bars, const BucketRow &row, const TimeScale &scale,
                  const StackStyle &style)
{
    const double right = scale.left + scale.width;
    for (std::size_t i = 0; i < row.buckets.size(); ++i) {
        const Bucket &bucket = row.buckets[i];
        const qint64 begin = (row.first + static_cast<qint64>(i)) * row.length;
        // Saturated by toX() at the ends of time.
        const double from = std::clamp(scale.toX(begin), scale.left, std::max(scale.left, right - 1));
        const double to = std::min(right, scale.toX(begin + row.length));
        const double width = std::max(1.0, to - from - style.gap);
        const StackHeights heights = stackHeights(bucket.counts, style.unit, style.floor, style.limit);
        double y = style.baseline;
        for (const core::RiskLevel level : std::views::reverse(core::kLevelsWorstFirst)) {
            const std::size_t index = levelIndex(level);
            if (bucket.counts[index] == 0)
                continue;
            y -= heights[index];
            bars.push_back({QRectF(from, y, width, heights[index]), level, bucket.events[index],
                            bucket.counts[index], style.lane});
        }
    }
}

} // namespace timeline
