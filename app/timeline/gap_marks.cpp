// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/gap_marks.h"

#include "app/timeline/geometry.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace timeline {

namespace {

constexpr double kLeastShare = 0.15; // of the plot's width
constexpr std::size_t kMostGaps = 3;
constexpr double kLabelMargin = 30; // beside the label: a shape, its "×n" and a piece of the line

// The time of the last event up to `time`, that included.
std::optional<qint64> latestUntil(const LevelSeries &events, qint64 time)
{
    std::optional<qint64> latest;
    for (const Series &series : events) {
        const std::size_t end =
            static_cast<std::size_t>(std::ranges::upper_bound(series.times, time) - series.times.begin());
        if (end > 0 && (!latest || series.times[end - 1] > *latest))
            latest = series.times[end - 1];
    }
    return latest;
}

// The time of the first event behind `time`.
std::optional<qint64> earliestAfter(const LevelSeries &events, qint64 time)
{
    std::optional<qint64> earliest;
    for (const Series &series : events) {
        const auto found = std::ranges::upper_bound(series.times, time);
        if (found != series.times.end() && (!earliest || *found < *earliest))
            earliest = *found;
    }
    return earliest;
}

// The gaps of at least `least` µs that reach into `range`, from event to event, by time.
std::vector<TimeRange> findGaps(const LevelSeries &events, const TimeRange &range, qint64 least)
{
    std::vector<TimeRange> gaps;
    std::optional<qint64> at = latestUntil(events, range.begin);
    if (!at)
        at = earliestAfter(events, range.begin);
    while (at && *at < range.end) {
        // No gap so long begins before the last event that is so near: two steps lead at least `least` on.
        const qint64 last = latestUntil(events, *at + least - 1).value_or(*at);
        if (last > *at) {
            at = last;
            continue;
        }
        const std::optional<qint64> next = earliestAfter(events, *at);
        if (next)
            gaps.push_back({*at, *next});
        at = next;
    }
    return gaps;
}

QRectF labelPlace(const GapMark &gap, double textWidth, double lineHeight, const TimelineScene &scene)
{
    const double width = textWidth + 1;
    if (width + 2 * kLabelMargin > gap.to - gap.from)
        return {};
    const double y = scene.plot.bottom() - kGapLine;
    return {(gap.from + gap.to - width) / 2, y - lineHeight / 2, width, lineHeight};
}

} // namespace

std::vector<GapMark> layoutGaps(const TimelineScene &scene, const TimelineInput &input)
{
    const TimeRange &range = scene.scale.range;
    const auto least =
        std::max<qint64>(1, static_cast<qint64>(kLeastShare * static_cast<double>(range.span())));
    const auto visible = [&range](const TimeRange &gap) {
        return std::min(gap.end, range.end) - std::max(gap.begin, range.begin);
    };
    std::vector<TimeRange> gaps = findGaps(scene.index.all(), range, least);
    std::erase_if(gaps, [&](const TimeRange &gap) { return visible(gap) < least; });
    std::ranges::stable_sort(gaps, std::ranges::greater(), visible);
    gaps.resize(std::min(gaps.size(), kMostGaps));
    std::ranges::sort(gaps, {}, &TimeRange::begin);

    std::vector<GapMark> marks;
    for (const TimeRange &gap : gaps) {
        GapMark &mark = marks.emplace_back();
        mark.from = std::max(scene.plot.left(), scene.scale.toX(gap.begin));
        mark.to = std::min(scene.plot.right(), scene.scale.toX(gap.end));
        mark.label = QCoreApplication::translate("Timeline", "%1 without events", "a duration")
                         .arg(core::formatDuration(gap.span()));
        mark.labelRect = labelPlace(mark, input.textWidth(mark.label), input.lineHeight, scene);
    }
    return marks;
}

} // namespace timeline
