// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/marks.h"

#include "app/timeline/geometry.h"

#include <algorithm>
#include <limits>

namespace timeline {

namespace {

constexpr std::size_t kFew = 24;

// A place in each level of a lane; all of them move on together.
class Merge
{
public:
    Merge(const LevelSeries &events, const TimeRange &range)
        : m_events(events)
    {
        for (std::size_t level = 0; level < events.size(); ++level) {
            m_at[level] = events[level].seekTime(0, range.begin);
            m_end[level] = events[level].seekTime(m_at[level], range.end);
        }
    }

    // The time of the earliest event left; none at the end.
    [[nodiscard]] std::optional<qint64> next()
    {
        qint64 earliest = std::numeric_limits<qint64>::max();
        for (std::size_t level = 0; level < m_events.size(); ++level) {
            m_at[level] = m_events[level].nextOf(m_at[level], m_end[level]);
            if (m_at[level] < m_end[level])
                earliest = std::min(earliest, m_events[level].times[m_at[level]]);
        }
        return earliest == std::numeric_limits<qint64>::max() ? std::nullopt : std::optional(earliest);
    }

    // The events up to one pixel behind `first`, that of next().
    [[nodiscard]] Mark take(qint64 first, const TimeScale &scale)
    {
        Mark mark;
        mark.count = 0;
        mark.times = {first, first};
        const double x = scale.toX(first);
        for (const core::RiskLevel level : core::kLevelsWorstFirst) {
            const Series &series = m_events[levelIndex(level)];
            std::size_t &at = m_at[levelIndex(level)];
            const auto isNear = [x, &scale](qint64 time) { return scale.toX(time) - x <= 1; };
            const std::size_t end = std::min(m_end[levelIndex(level)], series.seek(at, isNear));
            if (at >= end)
                continue;
            if (mark.count == 0) {
                mark.center.setX(scale.toX(series.times[at]));
                mark.level = level;
                mark.event = series.events[at];
            }
            mark.times.end = std::max(mark.times.end, series.times[series.lastOf(at, end)] + 1);
            mark.count += series.countOf(at, end);
            at = end;
        }
        return mark;
    }

private:
    const LevelSeries &m_events;
    std::array<std::size_t, core::kRiskLevelCount> m_at = {};
    std::array<std::size_t, core::kRiskLevelCount> m_end = {};
};

// Neighbours that don't touch are kBucketWidth apart or more, so a range has room for few of them: with more
// marks than this, most touch.
std::size_t certainCrowd(const TimeScale &scale)
{
    const auto gaps = static_cast<std::size_t>(scale.width / kBucketWidth) + 1;
    return std::max(kFew, 2 * gaps + 2);
}

// Whether one level alone has more marks than `most`: together with other levels it can't have fewer.
bool hasMoreMarks(const Series &series, const TimeScale &scale, std::size_t most)
{
    const std::size_t end = series.seekTime(0, scale.range.end);
    std::size_t at = series.nextOf(series.seekTime(0, scale.range.begin), end);
    for (std::size_t marks = 0; end - at > most - marks; ++marks) {
        if (marks == most)
            return true;
        const double x = scale.toX(series.times[at]);
        at = series.seek(at, [x, &scale](qint64 time) { return scale.toX(time) - x <= 1; });
        at = series.nextOf(std::min(at, end), end);
    }
    return false;
}

bool areCrowded(const std::vector<Mark> &marks)
{
    if (marks.size() <= kFew)
        return false;
    const auto touches = [](const Mark &a, const Mark &b) {
        return b.center.x() - a.center.x() < kBucketWidth;
    };
    std::size_t touching = 0;
    for (std::size_t i = 1; i < marks.size(); ++i)
        touching += touches(marks[i - 1], marks[i]) ? 1 : 0;
    return touching * 2 > marks.size();
}

} // namespace

std::optional<std::vector<Mark>> mergeMarks(const LevelSeries &events, const TimeScale &scale, quint32 lane,
                                            double y)
{
    const std::size_t most = certainCrowd(scale);
    if (std::ranges::any_of(events, [&](const Series &level) { return hasMoreMarks(level, scale, most); }))
        return std::nullopt;
    std::vector<Mark> marks;
    Merge merge(events, scale.range);
    while (const auto time = merge.next()) {
        Mark &mark = marks.emplace_back(merge.take(*time, scale));
        mark.center.setY(y);
        mark.lane = lane;
        if (marks.size() > most)
            return std::nullopt;
    }
    if (areCrowded(marks))
        return std::nullopt;
    return marks;
}

} // namespace timeline
