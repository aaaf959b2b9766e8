// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accessible_lane.h"

#include <QAccessibleWidget>

namespace ui {

// The timeline as assistive technology sees it: a chart of lanes, each with its marks or bars. They are those
// of the view's present scene, of which there are not more than pixels, and are made when asked for. Those of
// the scene before stay, invalid, until the next one, as a question to them may be what replaced the scene.
class AccessibleTimeline : public QAccessibleWidget
{
public:
    explicit AccessibleTimeline(TimelineView &view);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override; // what shows the selected event
    [[nodiscard]] QString text(QAccessible::Text part) const override;

private:
    [[nodiscard]] TimelineView *view() const; // null while it is being destroyed
    void followScene() const;
    // The last child: null where every lane has room.
    [[nodiscard]] QAccessibleInterface *scrollBar() const;

    mutable quint64 m_layout = 0; // of the lanes
    mutable AccessibleChildren m_lanes;
    mutable AccessibleChildren m_former;
};

} // namespace ui
