// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/calendar_steps.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

namespace timeline {

namespace {

using namespace core;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr qint64 kMilli = 1000;
constexpr qint64 kMonth = 2'629'746 * kMicrosPerSecond;
constexpr qint64 kYear = 12 * kMonth;

constexpr CalendarStep micros(qint64 length)
{
    return {StepUnit::Micros, length, length};
}
constexpr CalendarStep days(qint64 count)
{
    return {StepUnit::Days, count, count * kMicrosPerDay};
}
constexpr CalendarStep weeks(qint64 count)
{
    return {StepUnit::Weeks, count, count * 7 * kMicrosPerDay};
}
constexpr CalendarStep months(qint64 count)
{
    return {StepUnit::Months, count, count * kMonth};
}
constexpr CalendarStep years(qint64 count)
{
    return {StepUnit::Years, count, count * kYear};
}

constexpr std::array kSteps = {
    micros(kMilli),
    micros(2 * kMilli),
    micros(5 * kMilli),
    micros(10 * kMilli),
    micros(20 * kMilli),
    micros(50 * kMilli),
    micros(100 * kMilli),
    micros(200 * kMilli),
    micros(500 * kMilli),
    micros(kMicrosPerSecond),
    micros(5 * kMicrosPerSecond),
    micros(15 * kMicrosPerSecond),
    micros(30 * kMicrosPerSecond),
    micros(kMicrosPerMinute),
    micros(5 * kMicrosPerMinute),
    micros(15 * kMicrosPerMinute),
    micros(30 * kMicrosPerMinute),
    micros(kMicrosPerHour),
    micros(3 * kMicrosPerHour),
    micros(6 * kMicrosPerHour),
    micros(12 * kMicrosPerHour),
    days(1),
    days(2),
    days(3),
    weeks(1),
    weeks(2),
    months(1),
    months(3),
    months(6),
    years(1),
    years(2),
    years(5),
    years(10),
    years(20),
    years(50),
    years(100),
    years(200),
    years(500),
    years(1000),
    years(2000),
    years(5000),
};

qint64 floorDiv(qint64 value, qint64 divisor)
{
    const qint64 quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

qint64 ceilTo(qint64 value, qint64 step)
{
    return -floorDiv(-value, step) * step;
}

qint64 offsetMicros(qint64 time, const DisplayZone &zone)
{
    if (zone.isUtc())
        return 0;
    return zone.offsetSeconds({std::clamp(time, kFirstMicros, kLastMicros), 0}) * kMicrosPerSecond;
}

// The first instant in (before, after] whose offset isn't that of `before`.
qint64 clockChange(qint64 before, qint64 after, const DisplayZone &zone)
{
    const qint64 offset = offsetMicros(before, zone);
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetMicros(middle, zone) == offset ? before : after) = middle;
    }
    return after;
}

std::vector<qint64> clockTimes(const TimeRange &range, qint64 step, const DisplayZone &zone)
{
    std::vector<qint64> times;
    qint64 from = range.begin;
    while (from < range.end) {
        const qint64 offset = offsetMicros(from, zone);
        const qint64 next = ceilTo(from + offset, step) - offset;
        if (next != from && offsetMicros(next, zone) != offset) {
            from = clockChange(from, next, zone);
            continue;
        }
        if (next < range.end)
            times.push_back(next);
        // One more than `next`, so that a clock change right behind it is seen.
        from = next + 1;
    }
    return times;
}

qint64 dayNumber(qint64 clock)
{
    return floorDiv(clock, kMicrosPerDay);
}

// The first instant of a day (days since 1970 on the zone's calendar); none for a day that the zone skipped.
std::optional<qint64> startOfDay(qint64 day, const DisplayZone &zone)
{
    const qint64 clock = day * kMicrosPerDay;
    const qint64 before = clock - offsetMicros(clock - kMicrosPerDay, zone);
    const qint64 after = clock - offsetMicros(clock + kMicrosPerDay, zone);
    const auto [earlier, later] = std::minmax({before, after});
    for (const qint64 time : {earlier, later})
        if (clockMicros(time, zone) == clock)
            return time;
    // Midnight is skipped: counted on from before, this is how far the clock had jumped by then.
    if (dayNumber(clockMicros(before, zone)) == day)
        return before;
    return std::nullopt;
}

year_month_day civil(qint64 day)
{
    return sys_days(std::chrono::days(day));
}

qint64 dayOfMonthStart(qint64 monthIndex)
{
    const qint64 year = floorDiv(monthIndex, 12);
    const auto month = static_cast<unsigned>(monthIndex - year * 12 + 1);
    const year_month_day date(std::chrono::year(static_cast<int>(year)), std::chrono::month(month),
                              std::chrono::day(1));
    return sys_days(date).time_since_epoch().count();
}

qint64 monthIndex(qint64 day)
{
    const year_month_day date = civil(day);
    return qint64(int(date.year())) * 12 + unsigned(date.month()) - 1;
}

// Steps of a few days count from the first of each month; one too close to the next first is left out.
bool isDayStep(qint64 day, qint64 step)
{
    const qint64 sinceFirst = unsigned(civil(day).day()) - 1;
    const qint64 untilNext = dayOfMonthStart(monthIndex(day) + 1) - day;
    return sinceFirst % step == 0 && (sinceFirst == 0 || untilNext >= step);
}

std::vector<qint64> stepDays(qint64 first, qint64 last, const CalendarStep &step)
{
    std::vector<qint64> result;
    switch (step.unit) {
    case StepUnit::Micros:
        break;
    case StepUnit::Days:
        for (qint64 day = first; day <= last; ++day)
            if (isDayStep(day, step.count))
                result.push_back(day);
        break;
    case StepUnit::Weeks: {
        constexpr qint64 kMonday = 4; // 1970-01-05
        const qint64 length = 7 * step.count;
        for (qint64 day = ceilTo(first - kMonday, length) + kMonday; day <= last; day += length)
            result.push_back(day);
        break;
    }
    case StepUnit::Months:
    case StepUnit::Years: {
        const qint64 length = step.unit == StepUnit::Years ? 12 * step.count : step.count;
        for (qint64 month = ceilTo(monthIndex(first), length); month <= monthIndex(last); month += length)
            result.push_back(dayOfMonthStart(month));
        break;
    }
    }
    return result;
}

} // namespace

std::span<const CalendarStep> calendarSteps()
{
    return kSteps;
}

std::vector<qint64> stepTimes(const TimeRange &range, const CalendarStep &step, const DisplayZone &zone)
{
    if (step.unit == StepUnit::Micros)
        return clockTimes(range, step.count, zone);
    std::vector<qint64> times;
    // A day more on either side: the clock may jump within the range.
    const qint64 first = dayNumber(clockMicros(range.begin, zone)) - 1;
    const qint64 last = dayNumber(clockMicros(range.end, zone)) + 1;
    for (const qint64 day : stepDays(first, last, step)) {
        const auto time = startOfDay(day, zone);
        if (time && range.contains(*time))
            times.push_back(*time);
    }
    return times;
}

qint64 clockMicros(qint64 time, const DisplayZone &zone)
{
    return time + offsetMicros(time, zone);
}

QDate clockDate(qint64 time, const DisplayZone &zone)
{
    constexpr qint64 kJulianDayOf1970 = 2'440'588;
    return QDate::fromJulianDay(dayNumber(clockMicros(time, zone)) + kJulianDayOf1970);
}

} // namespace timeline
