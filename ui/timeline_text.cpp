// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_text.h"

#include "app/core/visible_text.h"
#include "app/session/event_list.h"
#include "app/timeline/hit_test.h"
#include "ui/tool_tip.h"

#include <QCoreApplication>

namespace ui {

QString describeTimeline(const timeline::TimeRange &visible, std::optional<quint32> events,
                         const core::DisplayZone &zone)
{
    const QString begin = core::formatShort({visible.begin, 0}, zone);
    const QString end = core::formatShort({visible.end - 1, 0}, zone);
    if (!events)
        return QCoreApplication::translate("Timeline", "From %1 to %2, %3", "time, time, zone")
            .arg(begin, end, zone.name());
    return QCoreApplication::translate("Timeline", "Events: %1, from %2 to %3, %4",
                                       "number, time, time, zone")
        .arg(QString::number(*events), begin, end, zone.name());
}

QString timelineToolTip(const timeline::TimelineScene &scene, session::EventList &events, QPointF point)
{
    const auto event = timeline::eventAt(scene, point);
    if (!event) {
        const auto lane = timeline::laneAt(scene, point);
        return lane ? plainToolTip(core::visibleText(scene.lanes[*lane].name)) : QString();
    }
    const core::EventStore &store = scene.index.store();
    const QString clocks = events.model().toolTip(*event, core::ColumnId::Time);
    return plainToolTip(QCoreApplication::translate("Timeline", "%1 · %2\n%3", "level, event name, times")
                            .arg(core::isolatedText(core::levelName(store.reportedLevel(*event))),
                                 core::isolatedText(store.name(*event)), clocks));
}

} // namespace ui
