// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/hit_test.h"

#include "app/timeline/geometry.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace timeline {

namespace {

constexpr double kHandleReach = 4;
constexpr double kTie = 2;

// Something at a distance from the point.
struct Hit
{
    double distance = 0;
    core::RiskLevel level = core::RiskLevel::Unscored;
    quint32 event = 0;
};

double distanceTo(const QRectF &rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0});
    const double dy = std::max({rect.top() - point.y(), point.y() - rect.bottom(), 0.0});
    return std::hypot(dx, dy);
}

std::vector<Hit> hitsAround(const TimelineScene &scene, QPointF point)
{
    std::vector<Hit> hits;
    for (const Mark &mark : scene.marks) {
        const QPointF offset = mark.center - point;
        const double distance = std::hypot(offset.x(), offset.y());
        if (distance <= kReach)
            hits.push_back({distance, mark.level, mark.event});
    }
    for (const Bar &bar : scene.bars) {
        const double distance = distanceTo(bar.rect, point);
        if (distance <= kReach)
            hits.push_back({distance, bar.level, bar.event});
    }
    return hits;
}

TimelinePart overviewPartAt(const TimelineScene &scene, QPointF point)
{
    const double fromLeft = std::abs(point.x() - scene.window.left());
    const double fromRight = std::abs(point.x() - scene.window.right());
    // In a window too narrow for both handles each side belongs to the nearer one, the middle to the window.
    const double reach =
        scene.window.contains(point) ? std::min(kHandleReach, scene.window.width() / 4) : kHandleReach;
    if (std::min(fromLeft, fromRight) <= reach)
        return fromLeft <= fromRight ? TimelinePart::WindowLeft : TimelinePart::WindowRight;
    const bool inWindow = point.x() > scene.window.left() && point.x() < scene.window.right();
    return inWindow ? TimelinePart::Window : TimelinePart::Overview;
}

} // namespace

TimelinePart partAt(const TimelineScene &scene, QPointF point)
{
    if (!QRectF({}, scene.size).contains(point))
        return TimelinePart::None;
    if (scene.overview.contains(point))
        return overviewPartAt(scene, point);
    if (point.x() < scene.plot.left())
        return TimelinePart::LabelColumn;
    return point.y() < scene.axis.top() ? TimelinePart::Lanes : TimelinePart::Axis;
}

std::optional<quint32> eventAt(const TimelineScene &scene, QPointF point)
{
    // Unfolded lanes reach out of the plot.
    if (point.y() < scene.overview.bottom() || point.y() >= scene.axis.top())
        return std::nullopt;
    const std::vector<Hit> hits = hitsAround(scene, point);
    const auto nearest = std::ranges::min_element(hits, {}, &Hit::distance);
    if (nearest == hits.end())
        return std::nullopt;
    Hit best = *nearest;
    for (const Hit &hit : hits)
        if (hit.distance <= nearest->distance + kTie && hit.level > best.level)
            best = hit;
    return best.event;
}

std::optional<quint32> laneAt(const TimelineScene &scene, QPointF point)
{
    if (point.y() < scene.overview.bottom() || point.y() >= scene.axis.top())
        return std::nullopt;
    const auto nearest = std::ranges::min_element(
        scene.lanes, {}, [point](const Lane &lane) { return std::abs(lane.y - point.y()); });
    if (nearest == scene.lanes.end() || std::abs(nearest->y - point.y()) > scene.lanePitch / 2)
        return std::nullopt;
    return static_cast<quint32>(nearest - scene.lanes.begin());
}

} // namespace timeline
