// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/timeline/time_scale.h"

#include <QLocale>
#include <QString>

#include <functional>
#include <vector>

namespace timeline {

// The width of a text in pixels, in the font that will paint it.
using TextWidth = std::function<double(QStringView)>;

// A mark on the time axis.
struct Tick
{
    qint64 time = 0;
    double x = 0;
    QString label; // empty where it would touch another
    double labelX = 0;
};

struct TimeAxis
{
    std::vector<Tick> ticks; // by time, all within the scale's range
    QString context;         // what the labels leave out, and the zone: "2026 · UTC"
};

// Ticks at round times of the calendar of `zone`: from milliseconds to thousands of years, right across
// changes of the clock. Labels stand to the right of their tick, end before `labelLimit` and never touch each
// other. Cost grows with the number of ticks alone.
[[nodiscard]] TimeAxis layoutAxis(const TimeScale &scale, const core::DisplayZone &zone,
                                  const QLocale &locale, const TextWidth &textWidth, double labelLimit);

} // namespace timeline
