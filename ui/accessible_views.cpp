// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/accessible_views.h"

#include "ui/accessible_raw.h"
#include "ui/accessible_timeline.h"
#include "ui/badge_view.h"
#include "ui/raw_view.h"
#include "ui/timeline_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace ui {

namespace {

QAccessibleInterface *accessibleView(const QString &, QObject *object)
{
    if (auto *badge = qobject_cast<BadgeView *>(object))
        return new QAccessibleWidget(badge, QAccessible::StaticText);
    if (auto *timeline = qobject_cast<TimelineView *>(object))
        return new AccessibleTimeline(*timeline);
    if (auto *raw = qobject_cast<RawView *>(object))
        return new AccessibleRaw(*raw);
    return nullptr;
}

} // namespace

void installAccessibleViews()
{
    QAccessible::installFactory(accessibleView);
}

} // namespace ui
