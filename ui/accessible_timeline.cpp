// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/accessible_timeline.h"

#include "app/session/event_list.h"
#include "app/timeline/hit_test.h"
#include "ui/lane_scroll.h"
#include "ui/timeline_view.h"

#include <utility>

namespace ui {

AccessibleTimeline::AccessibleTimeline(TimelineView &view)
    : QAccessibleWidget(&view, QAccessible::Chart)
{}

TimelineView *AccessibleTimeline::view() const
{
    return qobject_cast<TimelineView *>(object());
}

void AccessibleTimeline::followScene() const
{
    TimelineView *shown = view();
    const std::size_t lanes = shown ? shown->scene().lanes.size() : 0;
    const quint64 number = shown ? shown->layoutCount() : 0;
    if (number == m_layout)
        return;
    m_layout = number;
    m_former = std::move(m_lanes);
    m_lanes = AccessibleChildren(lanes);
}

QAccessibleInterface *AccessibleTimeline::scrollBar() const
{
    TimelineView *shown = view();
    return shown && !shown->lanes().isHidden() ? QAccessible::queryAccessibleInterface(&shown->lanes())
                                               : nullptr;
}

int AccessibleTimeline::childCount() const
{
    followScene();
    return m_lanes.count() + (scrollBar() ? 1 : 0);
}

QAccessibleInterface *AccessibleTimeline::child(int index) const
{
    followScene();
    if (index == m_lanes.count())
        return scrollBar();
    return m_lanes.at(index,
                      [this, index] { return new AccessibleLane(*view(), static_cast<quint32>(index)); });
}

int AccessibleTimeline::indexOfChild(const QAccessibleInterface *child) const
{
    if (child && child == scrollBar())
        return childCount() - 1;
    const auto *lane = dynamic_cast<const AccessibleLane *>(child);
    return lane && lane->isValid() ? static_cast<int>(lane->lane()) : -1;
}

QAccessibleInterface *AccessibleTimeline::childAt(int x, int y) const
{
    TimelineView *shown = view();
    if (!shown)
        return nullptr;
    const QPointF point = shown->mapFromGlobal(QPointF(x, y));
    if (!QRectF(shown->rect()).contains(point))
        return nullptr;
    if (scrollBar() && QRectF(shown->lanes().geometry()).contains(point))
        return scrollBar();
    const auto lane = timeline::laneAt(shown->scene(), point);
    return lane ? child(static_cast<int>(*lane)) : nullptr;
}

QAccessibleInterface *AccessibleTimeline::focusChild() const
{
    TimelineView *shown = view();
    const auto event =
        shown && shown->hasFocus() && shown->events() ? shown->events()->currentEvent() : std::nullopt;
    if (!event)
        return QAccessibleWidget::focusChild();
    const timeline::TimelineScene &scene = shown->scene();
    const auto lane = timeline::spotOf(scene, *event)
                          ? timeline::laneOf(scene, scene.index.store().nameIds()[*event])
                          : std::nullopt;
    auto *holder = lane ? dynamic_cast<AccessibleLane *>(child(static_cast<int>(*lane))) : nullptr;
    QAccessibleInterface *item = holder ? holder->childShowing(*event) : nullptr;
    return item ? item : QAccessibleWidget::focusChild();
}

QString AccessibleTimeline::text(QAccessible::Text part) const
{
    TimelineView *shown = view();
    return shown && part == QAccessible::Description ? shown->summary() : QAccessibleWidget::text(part);
}

} // namespace ui
