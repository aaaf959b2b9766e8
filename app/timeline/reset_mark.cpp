// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/reset_mark.h"

#include "app/timeline/calendar_steps.h"
#include "app/timeline/geometry.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>

namespace timeline {

namespace {

constexpr double kLabelGap = 4; // from the line

QString resetLabel(core::Timestamp reset, const TimelineScene &scene, const TimelineInput &input)
{
    const QDate date = clockDate(reset.micros, input.zone);
    // The context names the year of what is visible; another one has to be said.
    const bool yearKnown = date.year() == clockDate(scene.scale.range.begin, input.zone).year();
    const QString format =
        yearKnown
            ? QCoreApplication::translate("TimeAxis", "d MMM", "format of day and month, as in 2 Nov")
            : QCoreApplication::translate("TimeAxis", "d MMM yyyy", "format of a date, as in 2 Nov 2026");
    const qint64 clock = clockMicros(reset.micros, input.zone);
    const qint64 ofDay = (clock % core::kMicrosPerDay + core::kMicrosPerDay) % core::kMicrosPerDay;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(ofDay / 1000));
    return QCoreApplication::translate("Timeline", "Reset %1 %2", "date, time of day")
        .arg(input.locale.toString(date, format), time.toString(u"HH:mm"));
}

QRectF labelPlace(double x, double textWidth, double lineHeight, const TimelineScene &scene)
{
    const double width = std::min(textWidth + 1, scene.plot.width());
    const double top = scene.plot.top() - kLabelRise;
    const double rightOfLine = x + kLabelGap;
    if (rightOfLine + width <= scene.size.width())
        return {rightOfLine, top, width, lineHeight};
    return {std::max(scene.plot.left(), x - kLabelGap - width), top, width, lineHeight};
}

} // namespace

ResetMark layoutReset(core::Timestamp reset, const TimelineScene &scene, const TimelineInput &input)
{
    ResetMark mark;
    mark.label = resetLabel(reset, scene, input);
    const QRectF &plot = scene.plot;
    const double x = scene.scale.toX(reset.micros);
    const double end = std::clamp(x, plot.left(), plot.right());
    mark.before = QRectF(plot.left(), plot.top(), end - plot.left(), plot.height());
    if (scene.scale.range.contains(reset.micros)) {
        mark.x = x;
        mark.labelRect = labelPlace(x, input.textWidth(mark.label), input.lineHeight, scene);
    }
    return mark;
}

} // namespace timeline
