// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/timeline/time_scale.h"

#include <QDate>

#include <span>
#include <vector>

namespace timeline {

enum class StepUnit : quint8 { Micros, Days, Weeks, Months, Years };

// A distance between ticks, such as "6 hours" (Micros) or "3 months".
struct CalendarStep
{
    StepUnit unit;
    qint64 count;
    qint64 typicalMicros; // its length, for months and years the mean
};

// From 1 ms to 5,000 years, shortest first.
[[nodiscard]] std::span<const CalendarStep> calendarSteps();

// The instants in `range` where the clock or calendar of `zone` shows a multiple of `step`. A time that
// occurs twice when clocks go back is given twice, one that is skipped is left out; a day whose midnight is
// skipped starts at its first instant.
[[nodiscard]] std::vector<qint64> stepTimes(const TimeRange &range, const CalendarStep &step,
                                            const core::DisplayZone &zone);

// What clock and calendar of `zone` show at `time`, as µs since 1970-01-01T00:00 of that clock.
[[nodiscard]] qint64 clockMicros(qint64 time, const core::DisplayZone &zone);
[[nodiscard]] QDate clockDate(qint64 time, const core::DisplayZone &zone);

} // namespace timeline
