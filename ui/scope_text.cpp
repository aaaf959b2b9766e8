// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/scope_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ui {

using core::Timestamp;

namespace {

QString translated(const char *format)
{
    return QCoreApplication::translate("Scope", format);
}

// What a clock in the zone shows, as if it were UTC.
QDateTime clockAt(Timestamp time, const core::DisplayZone &zone)
{
    const qint64 micros = time.micros + zone.offsetSeconds(time) * core::kMicrosPerSecond;
    const qint64 millis = micros / 1000 - (micros % 1000 < 0 ? 1 : 0);
    return QDateTime::fromMSecsSinceEpoch(millis, QTimeZone::utc());
}

QString timeFormat(qint64 span)
{
    if (span >= 10 * core::kMicrosPerMinute)
        return translated(QT_TRANSLATE_NOOP("Scope", "HH:mm"));
    return span >= 10 * core::kMicrosPerSecond ? translated(QT_TRANSLATE_NOOP("Scope", "HH:mm:ss"))
                                               : translated(QT_TRANSLATE_NOOP("Scope", "HH:mm:ss.zzz"));
}

} // namespace

QString scopeText(const core::TimeSpan &scope, const core::DisplayZone &zone, Timestamp now,
                  const QLocale &locale)
{
    const qint64 span = scope.end.micros - scope.begin.micros;
    const bool inDays = span >= 2 * core::kMicrosPerDay;
    const QDateTime first = clockAt(scope.begin, zone);
    // Of days the last one that is in it.
    const QDateTime last = clockAt(inDays ? Timestamp{scope.end.micros - 1, 0} : scope.end, zone);
    const int year = clockAt(now, zone).date().year();
    const bool isThisYear = first.date().year() == year && last.date().year() == year;
    const QString day = isThisYear ? translated(QT_TRANSLATE_NOOP("Scope", "d MMM"))
                                   : translated(QT_TRANSLATE_NOOP("Scope", "d MMM yyyy"));
    const QString range = QCoreApplication::translate("Scope", "%1–%2", "begin, end");
    if (inDays) {
        const bool isOneMonth =
            first.date().year() == last.date().year() && first.date().month() == last.date().month();
        const QString firstDay = isOneMonth ? translated(QT_TRANSLATE_NOOP("Scope", "d")) : day;
        return range.arg(locale.toString(first, firstDay), locale.toString(last, day));
    }
    const QString clock = timeFormat(span);
    const QString begin = QCoreApplication::translate("Scope", "%1 %2", "day, time")
                              .arg(locale.toString(first, day), locale.toString(first, clock));
    const QString end = first.date() == last.date()
                            ? locale.toString(last, clock)
                            : QCoreApplication::translate("Scope", "%1 %2", "day, time")
                                  .arg(locale.toString(last, day), locale.toString(last, clock));
    return range.arg(begin, end);
}

} // namespace ui
