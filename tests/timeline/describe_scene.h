// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/timeline_scene.h"

#include <QString>
#include <QStringList>

namespace test_support {

inline QString describeRect(const QRectF &rect)
{
    return QStringLiteral("%1,%2 %3x%4")
        .arg(rect.x(), 0, 'f', 1)
        .arg(rect.y(), 0, 'f', 1)
        .arg(rect.width(), 0, 'f', 1)
        .arg(rect.height(), 0, 'f', 1);
}

inline QString describeBar(const char *kind, const timeline::Bar &bar)
{
    return QStringLiteral("%1 lane %2 %3 %4 event %5 count %6")
        .arg(QLatin1StringView(kind))
        .arg(bar.lane)
        .arg(levelKey(bar.level), describeRect(bar.rect))
        .arg(bar.event)
        .arg(bar.count);
}

inline QString describeMark(const timeline::Mark &mark)
{
    const QString shared =
        mark.count > 1 ? QStringLiteral(" count %1 over %2 µs").arg(mark.count).arg(mark.times.span() - 1)
                       : QString();
    return QStringLiteral("mark lane %1 %2 %3,%4 event %5")
               .arg(mark.lane)
               .arg(levelKey(mark.level))
               .arg(mark.center.x(), 0, 'f', 1)
               .arg(mark.center.y(), 0, 'f', 1)
               .arg(mark.event) +
           shared;
}

inline QString describeLane(const timeline::Lane &lane)
{
    return QStringLiteral("lane %1 line %2 \"%3\" %4 events %5 folded %6")
        .arg(lane.y, 0, 'f', 1)
        .arg(lane.lineY, 0, 'f', 1)
        .arg(lane.name, levelKey(lane.worst))
        .arg(lane.eventCount)
        .arg(lane.foldedNames);
}

inline QString describeReset(const timeline::ResetMark &reset)
{
    const QString line = reset.x ? QString::number(*reset.x, 'f', 1) : QStringLiteral("outside");
    return QStringLiteral("reset %1 \"%2\" label %3 before %4")
        .arg(line, reset.label, describeRect(reset.labelRect), describeRect(reset.before));
}

inline QString describeGap(const timeline::GapMark &gap)
{
    return QStringLiteral("gap %1 to %2 \"%3\" label %4")
        .arg(gap.from, 0, 'f', 1)
        .arg(gap.to, 0, 'f', 1)
        .arg(gap.label, describeRect(gap.labelRect));
}

inline QString describeNow(const timeline::NowMark &now)
{
    return QStringLiteral("now %1 \"%2\" label %3")
        .arg(now.x, 0, 'f', 1)
        .arg(now.label, describeRect(now.labelRect));
}

// One line for each thing in the scene, in the order of painting.
inline QString describeScene(const timeline::TimelineScene &scene)
{
    QStringList lines;
    lines << QStringLiteral("size %1x%2").arg(scene.size.width()).arg(scene.size.height());
    lines << QStringLiteral("overview ") + describeRect(scene.overview);
    for (const timeline::Bar &bar : scene.overviewBars)
        lines << describeBar("overview-bar", bar);
    lines << QStringLiteral("window ") + describeRect(scene.window);
    lines << QStringLiteral("plot ") + describeRect(scene.plot);
    for (const timeline::Lane &lane : scene.lanes)
        lines << describeLane(lane);
    for (const timeline::GapMark &gap : scene.gaps)
        lines << describeGap(gap);
    if (scene.reset)
        lines << describeReset(*scene.reset);
    if (scene.now)
        lines << describeNow(*scene.now);
    for (const timeline::Bar &bar : scene.bars)
        lines << describeBar("bar", bar);
    for (const timeline::Mark &mark : scene.marks)
        lines << describeMark(mark);
    for (const timeline::Tick &tick : scene.ticks)
        lines << QStringLiteral("tick %1 \"%2\"").arg(tick.x, 0, 'f', 1).arg(tick.label);
    lines << QStringLiteral("context \"%1\"").arg(scene.context);
    if (!scene.withoutTimeText.isEmpty())
        lines << QStringLiteral("without time \"%1\"").arg(scene.withoutTimeText);
    return lines.join(u'\n');
}

} // namespace test_support
