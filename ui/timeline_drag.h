// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/hit_test.h"
#include "app/timeline/time_scale.h"

#include <QPointF>

namespace ui {

// One press, drag and release of the mouse on the timeline, as ranges of time.
class TimelineDrag
{
public:
    // The mouse was pressed on `part` while `visible` was shown.
    void start(timeline::TimelinePart part, QPointF position, const timeline::TimeRange &visible);
    void end() { m_part = timeline::TimelinePart::None; }

    [[nodiscard]] bool isOn() const { return m_part != timeline::TimelinePart::None; }
    // False until the mouse has moved far enough to mean a drag and not a click.
    [[nodiscard]] bool hasMoved() const { return m_moved; }
    // True for a press and release on the lanes without a drag.
    [[nodiscard]] bool isClick() const { return m_part == timeline::TimelinePart::Lanes && !m_moved; }

    // The range to show with the mouse at `position`; none while it has not moved far enough.
    [[nodiscard]] std::optional<timeline::TimeRange>
    moveTo(QPointF position, const timeline::TimeScale &lanes, const timeline::TimeScale &overview);

private:
    timeline::TimelinePart m_part = timeline::TimelinePart::None;
    QPointF m_pressed;
    timeline::TimeRange m_before;
    bool m_moved = false;
};

} // namespace ui
