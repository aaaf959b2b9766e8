// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/accessible_lane.h"

#include "app/core/visible_text.h"
#include "app/session/event_list.h"
#include "ui/timeline_text.h"
#include "ui/timeline_view.h"

#include <QWindow>

namespace ui {

AccessibleChildren::~AccessibleChildren()
{
    for (const QAccessible::Id id : m_ids)
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
}

AccessibleScenePart::AccessibleScenePart(TimelineView &view)
    : m_view(&view)
    , m_layout(view.layoutCount())
{}

QWindow *AccessibleScenePart::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

const timeline::TimelineScene *AccessibleScenePart::scene() const
{
    if (!m_view)
        return nullptr;
    const timeline::TimelineScene &scene = m_view->scene(); // perhaps laid out for this question
    return m_view->layoutCount() == m_layout ? &scene : nullptr;
}

QRect AccessibleScenePart::onScreen(const QRectF &rect) const
{
    const QRect pixels = pixelsOf(rect);
    return {m_view->mapToGlobal(pixels.topLeft()), pixels.size()};
}

QPoint AccessibleScenePart::inView(int x, int y) const
{
    return m_view->mapFromGlobal(QPoint(x, y));
}

AccessibleLane::AccessibleLane(TimelineView &view, quint32 lane)
    : AccessibleScenePart(view)
    , m_lane(lane)
    , m_items(itemsOf(view.scene(), lane))
    , m_children(m_items.size())
{}

QAccessibleInterface *AccessibleLane::childShowing(quint32 event) const
{
    const timeline::TimelineScene *shown = scene();
    const auto index = shown ? itemShowing(*shown, m_lane, m_items, event) : std::nullopt;
    return index ? child(static_cast<int>(*index)) : nullptr;
}

QAccessibleInterface *AccessibleLane::parent() const
{
    return isValid() ? QAccessible::queryAccessibleInterface(view()) : nullptr;
}

int AccessibleLane::childCount() const
{
    return isValid() ? m_children.count() : 0;
}

QAccessibleInterface *AccessibleLane::child(int index) const
{
    if (!isValid())
        return nullptr;
    return m_children.at(index, [this, index] {
        return new AccessibleLaneItem(*view(), *this, index, m_items[static_cast<std::size_t>(index)]);
    });
}

int AccessibleLane::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const AccessibleLaneItem *>(child);
    return isValid() && item && &item->lane() == this ? item->index() : -1;
}

QAccessibleInterface *AccessibleLane::childAt(int x, int y) const
{
    const auto index = isValid() ? itemAt(m_items, inView(x, y)) : std::nullopt;
    return index ? child(static_cast<int>(*index)) : nullptr;
}

QString AccessibleLane::text(QAccessible::Text part) const
{
    const timeline::TimelineScene *shown = scene();
    if (shown && part == QAccessible::Name)
        return core::visibleText(shown->lanes[m_lane].name);
    if (shown && part == QAccessible::Description)
        return describeLane(*shown, m_lane, view()->explanationOf(shown->lanes[m_lane].name));
    return {};
}

QRect AccessibleLane::rect() const
{
    const timeline::TimelineScene *shown = scene();
    return shown ? onScreen(laneRect(*shown, m_lane)) : QRect();
}

QAccessible::State AccessibleLane::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.invalid = !isValid();
    return state;
}

AccessibleLaneItem::AccessibleLaneItem(TimelineView &view, const AccessibleLane &lane, int index,
                                       const LaneItem &item)
    : AccessibleScenePart(view)
    , m_lane(lane)
    , m_index(index)
    , m_item(item)
{}

QAccessibleInterface *AccessibleLaneItem::parent() const
{
    QAccessibleInterface *timeline = isValid() ? QAccessible::queryAccessibleInterface(view()) : nullptr;
    return timeline ? timeline->child(static_cast<int>(m_lane.lane())) : nullptr;
}

QString AccessibleLaneItem::text(QAccessible::Text part) const
{
    const timeline::TimelineScene *shown = scene();
    if (!shown || part != QAccessible::Name)
        return {};
    return describeItem(*shown, m_lane.lane(), m_item, view()->events()->zone());
}

QRect AccessibleLaneItem::rect() const
{
    return isValid() ? onScreen(m_item.rect) : QRect();
}

QAccessible::State AccessibleLaneItem::state() const
{
    QAccessible::State state;
    const timeline::TimelineScene *shown = scene();
    state.invalid = !shown;
    if (!shown)
        return state;
    state.offscreen = !laneRect(*shown, m_lane.lane()).contains(m_item.rect.center());
    const auto current = view()->events()->currentEvent();
    state.readOnly = true;
    state.selectable = true;
    state.focusable = true;
    state.selected = current && m_lane.childShowing(*current) == this;
    state.focused = state.selected && view()->hasFocus();
    return state;
}

void *AccessibleLaneItem::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleLaneItem::actionNames() const
{
    return isValid() ? QStringList(pressAction()) : QStringList();
}

void AccessibleLaneItem::doAction(const QString &name)
{
    if (isValid() && name == pressAction())
        view()->select(m_item.event);
}

} // namespace ui
