// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/timeline_scene.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace ui {

// A mark or bar of a lane, as assistive technology is told of it.
struct LaneItem
{
    QRectF rect;                                       // in the view
    core::RiskLevel level = core::RiskLevel::Unscored; // of a bar's events, of a mark's the worst
    quint32 event = 0;                                 // one of that level
    quint32 count = 1;
    timeline::TimeRange range; // of a bar's slice, or from the first event of a mark to behind the last
    bool isBar = false;
};

// Those of one lane, by time; of the bars above each other the most severe first. Not more than there are
// pixels.
[[nodiscard]] std::vector<LaneItem> itemsOf(const timeline::TimelineScene &scene, quint32 lane);

// Which of a lane's items shows an event; none where it is outside the visible range or in another lane.
[[nodiscard]] std::optional<std::size_t> itemShowing(const timeline::TimelineScene &scene, quint32 lane,
                                                     const std::vector<LaneItem> &items, quint32 event);

// The item at a pixel of the view: of several that overlap there, the one whose middle is nearest.
[[nodiscard]] std::optional<std::size_t> itemAt(const std::vector<LaneItem> &items, QPoint pixel);

// Rounded so that what touches doesn't overlap; never empty.
[[nodiscard]] QRect pixelsOf(const QRectF &rect);

// The whole width of the view, as high as one lane, as far as it is within the plot.
[[nodiscard]] QRectF laneRect(const timeline::TimelineScene &scene, quint32 lane);

} // namespace ui
