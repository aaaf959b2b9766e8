// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/timeline_scene.h"
#include "ui/lane_items.h"

#include <QString>

namespace session {
class EventList;
}

namespace ui {

// What a screen reader says of the timeline as a whole. The range comes with the number of events within it
// by level, which is null where it isn't known yet.
[[nodiscard]] QString describeRange(const timeline::TimeRange &visible, const timeline::TimeIndex *index,
                                    const core::DisplayZone &zone);
// Which event is selected and where it stands among those shown; empty where none is, or a filter hides it.
[[nodiscard]] QString describeSelection(const session::EventList &events);

// … of a lane: its place, the events in the visible range by level, and what they mean where that is known.
// Its name is said, too.
[[nodiscard]] QString describeLane(const timeline::TimelineScene &scene, quint32 lane,
                                   const QString &explanation = {});
// … of a mark or bar of it: levels, time and name.
[[nodiscard]] QString describeItem(const timeline::TimelineScene &scene, quint32 lane, const LaneItem &item,
                                   const core::DisplayZone &zone);

// What a tool tip says about what is under a point: one event; the events of a stack of bars or of a merged
// mark by level and name, with its range in both clocks; else the lane; of one name with what
// it means. Empty where there is none. `scene`
// shows events of the list's store.
[[nodiscard]] QString timelineToolTip(const timeline::TimelineScene &scene, session::EventList &events,
                                      QPointF point);

} // namespace ui
