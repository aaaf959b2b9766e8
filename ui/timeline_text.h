// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/timeline_scene.h"

#include <QString>

namespace session {
class EventList;
}

namespace ui {

// What a screen reader says: where one is, and how many events are there; none where that isn't known yet.
[[nodiscard]] QString describeTimeline(const timeline::TimeRange &visible, std::optional<quint32> events,
                                       const core::DisplayZone &zone);

// What a tool tip says about the event or lane under a point; empty where there is none. `scene` shows events
// of the list's store.
[[nodiscard]] QString timelineToolTip(const timeline::TimelineScene &scene, session::EventList &events,
                                      QPointF point);

} // namespace ui
