// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/timeline_scene.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace timeline {

// The events that one stack of bars or one merged mark stands for.
struct Slice
{
    TimeRange range;             // of the whole stack, or from the first event of the mark to behind the last
    std::optional<quint32> lane; // index; none in the overview
    core::LevelCounts counts = {}; // by levelIndex()
    std::vector<NameTotal>
        topNames;      // of these events alone: most frequent first, then most severe; at most 3
    quint32 event = 0; // the one that a click picks: of the worst level
};

// What lies under a point: in the overview and in lanes with bars the stack of that column, at any height; in
// other lanes the mark that eventAt() finds, if it holds several events. None where there is nothing of that.
// O(events of the range + names of the store).
[[nodiscard]] std::optional<Slice> sliceAt(const TimelineScene &scene, QPointF point);

} // namespace timeline
