// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_events.h"

#include "app/timeline/hit_test.h"

#include <algorithm>

namespace ui {

std::optional<quint32> eventNearest(const timeline::TimeIndex &index, core::Timestamp time)
{
    std::optional<quint32> nearest;
    qint64 least = 0;
    const auto take = [&](const timeline::Series &series, std::size_t at) {
        const qint64 distance = std::abs(series.times[at] - time.micros);
        if (nearest && distance >= least)
            return;
        nearest = series.events[at];
        least = distance;
    };
    const timeline::LevelSeries all = index.all();
    for (const core::RiskLevel level : core::kLevelsWorstFirst) {
        const timeline::Series &series = all[core::levelIndex(level)];
        const std::size_t at = series.seekTime(0, time.micros);
        if (at < series.size())
            take(series, at);
        if (at > 0)
            take(series, series.seekTime(0, series.times[at - 1])); // the first of equal times
    }
    return nearest;
}

std::optional<quint32> eventNamedAt(const timeline::TimelineScene &scene, QPointF point)
{
    if (const auto event = timeline::eventAt(scene, point))
        return event;
    const auto lane = timeline::laneAt(scene, point);
    if (!lane || scene.lanes[*lane].foldedNames > 0)
        return std::nullopt;
    const auto ids = scene.index.store().nameIds();
    const auto found = std::ranges::find(ids, scene.lanes[*lane].nameId);
    return found == ids.end() ? std::nullopt : std::optional(static_cast<quint32>(found - ids.begin()));
}

} // namespace ui
