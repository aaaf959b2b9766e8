// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/marks.h"

#include "app/timeline/geometry.h"

#include <algorithm>
#include <tuple>

namespace timeline {

std::vector<Mark> mergeMarks(std::vector<LaneEvent> events, const TimeScale &scale, quint32 lane, double y)
{
    // By number where times are equal, so that how the table is sorted changes nothing here.
    std::ranges::sort(events, [](const LaneEvent &a, const LaneEvent &b) {
        return std::tie(a.time, a.event) < std::tie(b.time, b.event);
    });
    std::vector<Mark> marks;
    double groupX = 0;
    for (const LaneEvent &event : events) {
        const double x = scale.toX(event.time);
        if (marks.empty() || x - groupX > 1) {
            marks.push_back({{x, y}, event.level, event.event, 1, lane});
            groupX = x;
            continue;
        }
        Mark &mark = marks.back();
        ++mark.count;
        if (event.level > mark.level) {
            mark.level = event.level;
            mark.event = event.event;
            mark.center.setX(x);
        }
    }
    return marks;
}

bool areCrowded(const std::vector<Mark> &marks)
{
    constexpr std::size_t kFew = 24;
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

} // namespace timeline
