// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/lane_items.h"

#include "app/timeline/density.h"
#include "app/timeline/geometry.h"

#include <QLineF>

#include <algorithm>

namespace ui {

using timeline::TimelineScene;

namespace {

bool comesBefore(const LaneItem &a, const LaneItem &b)
{
    return a.rect.left() != b.rect.left() ? a.rect.left() < b.rect.left() : a.level > b.level;
}

} // namespace

std::vector<LaneItem> itemsOf(const TimelineScene &scene, quint32 lane)
{
    std::vector<LaneItem> items;
    for (const timeline::Mark &mark : scene.marks) {
        if (mark.lane != lane)
            continue;
        const QPointF reach(timeline::kReach, timeline::kReach);
        items.push_back({QRectF(mark.center - reach, mark.center + reach), mark.level, mark.event, mark.count,
                         mark.times, false});
    }
    const timeline::BucketRow slices = timeline::bucketsFor(scene.scale, timeline::kBucketWidth);
    const core::EventStore &store = scene.index.store();
    for (const timeline::Bar &bar : scene.bars) {
        if (bar.lane == lane)
            items.push_back(
                {bar.rect, bar.level, bar.event, bar.count, slices.sliceOf(store.micros()[bar.event]), true});
    }
    std::ranges::stable_sort(items, comesBefore);
    return items;
}

std::optional<std::size_t> itemShowing(const TimelineScene &scene, quint32 lane,
                                       const std::vector<LaneItem> &items, quint32 event)
{
    const auto spot = timeline::spotOf(scene, event);
    const core::EventStore &store = scene.index.store();
    if (!spot || timeline::laneOf(scene, store.nameIds()[event]) != lane)
        return std::nullopt;
    const auto shows = [time = store.micros()[event], level = spot->level](const LaneItem &item) {
        return item.range.contains(time) && (!item.isBar || item.level == level);
    };
    const auto found = std::ranges::find_if(items, shows);
    return found == items.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - items.begin()));
}

std::optional<std::size_t> itemAt(const std::vector<LaneItem> &items, QPoint pixel)
{
    std::optional<std::size_t> nearest;
    const QPointF point = QPointF(pixel) + QPointF(0.5, 0.5);
    const auto distance = [&](std::size_t i) { return QLineF(items[i].rect.center(), point).length(); };
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (pixelsOf(items[i].rect).contains(pixel) && (!nearest || distance(i) < distance(*nearest)))
            nearest = i;
    }
    return nearest;
}

QRect pixelsOf(const QRectF &rect)
{
    const QPoint first(qRound(rect.left()), qRound(rect.top()));
    return {first, QSize(std::max(1, qRound(rect.right()) - first.x()),
                         std::max(1, qRound(rect.bottom()) - first.y()))};
}

QRectF laneRect(const TimelineScene &scene, quint32 lane)
{
    const double top = scene.lanes[lane].y - scene.lanePitch / 2;
    const QRectF whole(0, top, scene.size.width(), scene.lanePitch);
    return whole.intersected(QRectF(0, scene.plot.top(), scene.size.width(), scene.plot.height()));
}

} // namespace ui
