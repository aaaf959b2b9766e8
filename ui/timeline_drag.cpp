// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_drag.h"

#include <algorithm>

namespace ui {

using timeline::TimelinePart;
using timeline::TimeRange;
using timeline::TimeScale;

void TimelineDrag::start(TimelinePart part, QPointF position, const TimeRange &visible)
{
    const bool draggable = part != TimelinePart::LabelColumn;
    // Pressed in the overview, the window has jumped there and is dragged on; the axis moves as the lanes do.
    m_part = !draggable                       ? TimelinePart::None
             : part == TimelinePart::Overview ? TimelinePart::Window
             : part == TimelinePart::Axis     ? TimelinePart::Lanes
                                              : part;
    m_pressed = position;
    m_before = visible;
    m_moved = false;
}

std::optional<TimeRange> TimelineDrag::moveTo(QPointF position, const TimeScale &lanes,
                                              const TimeScale &overview)
{
    constexpr double kStartDistance = 4;
    m_moved = m_moved || (position - m_pressed).manhattanLength() >= kStartDistance;
    if (!isOn() || !m_moved)
        return std::nullopt;
    const double dx = position.x() - m_pressed.x();
    if (m_part == TimelinePart::Lanes)
        return timeline::panned({m_before, lanes.left, lanes.width}, dx);

    const double share = dx / overview.width;
    const auto delta = static_cast<qint64>(share * static_cast<double>(overview.range.span()));
    TimeRange range = m_before;
    if (m_part != TimelinePart::WindowRight)
        range.begin += delta;
    if (m_part != TimelinePart::WindowLeft)
        range.end += delta;
    if (m_part == TimelinePart::WindowLeft)
        range.begin = std::min(range.begin, range.end - timeline::kMinimumSpan);
    return range;
}

} // namespace ui
