// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/ticks.h"

#include "app/timeline/calendar_steps.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>
#include <utility>

namespace timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLabelOffset = 3;   // from the tick to its label
constexpr double kLabelGap = 24;     // that a step leaves between labels of usual width
constexpr double kMinimumGap = 6;    // below which a label is dropped
constexpr double kTickSpacing = 104; // between ticks, at least

// How labels and context are worded.
class AxisText
{
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)

public:
    AxisText(const core::DisplayZone &zone, const QLocale &locale)
        : m_zone(zone)
        , m_locale(locale)
    {}

    [[nodiscard]] QString label(qint64 time, const CalendarStep &step) const
    {
        const QDate date = clockDate(time, m_zone);
        switch (step.unit) {
        case StepUnit::Micros:
            return clockMicros(time, m_zone) % core::kMicrosPerDay == 0 ? dayAndMonth(date)
                                                                        : clock(time, step.count);
        case StepUnit::Days:
        case StepUnit::Weeks:
            return dayAndMonth(date);
        case StepUnit::Months:
            return date.month() == 1 ? year(date) : m_locale.toString(date, u"MMM");
        case StepUnit::Years:
            return year(date);
        }
        Q_UNREACHABLE();
    }

    // As wide as labels of this step usually get.
    [[nodiscard]] QString sample(const CalendarStep &step) const
    {
        const QDate date(2026, 9, 30);
        switch (step.unit) {
        case StepUnit::Micros:
            return clock(20 * core::kMicrosPerHour, step.count);
        case StepUnit::Days:
        case StepUnit::Weeks:
            return dayAndMonth(date);
        case StepUnit::Months:
        case StepUnit::Years:
            return year(date);
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString context(const TimeRange &range, const CalendarStep &step, bool labelled) const
    {
        const QString first = contextEnd(range.begin, step, labelled);
        const QString last = contextEnd(range.end - 1, step, labelled);
        if (first.isEmpty())
            return zoneName(range);
        const QString when = first == last ? first : tr("%1 – %2").arg(first, last);
        return tr("%1 · %2", "date, time zone").arg(when, zoneName(range));
    }

private:
    [[nodiscard]] QString dayAndMonth(QDate date) const
    {
        return m_locale.toString(date, tr("d MMM", "format of day and month, as in 2 Nov"));
    }
    [[nodiscard]] QString fullDate(QDate date) const
    {
        return m_locale.toString(date, tr("d MMM yyyy", "format of a date, as in 2 Nov 2026"));
    }
    [[nodiscard]] static QString year(QDate date)
    {
        return QString::number(date.year()).rightJustified(4, u'0');
    }

    [[nodiscard]] QString clock(qint64 time, qint64 step) const
    {
        const qint64 clock = clockMicros(time, m_zone);
        const qint64 ofDay = (clock % core::kMicrosPerDay + core::kMicrosPerDay) % core::kMicrosPerDay;
        const QTime shown = QTime::fromMSecsSinceStartOfDay(static_cast<int>(ofDay / 1000));
        if (step < core::kMicrosPerSecond)
            return shown.toString(u"HH:mm:ss.zzz");
        return shown.toString(step < core::kMicrosPerMinute ? u"HH:mm:ss" : u"HH:mm");
    }

    [[nodiscard]] QString contextEnd(qint64 time, const CalendarStep &step, bool labelled) const
    {
        const QDate date = clockDate(time, m_zone);
        if (!labelled)
            return tr("%1 %2", "date, time of day").arg(fullDate(date), clock(time, step.count));
        switch (step.unit) {
        case StepUnit::Micros:
            return fullDate(date);
        case StepUnit::Days:
        case StepUnit::Weeks:
        case StepUnit::Months:
            return year(date);
        case StepUnit::Years:
            return {};
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString zoneName(const TimeRange &range) const
    {
        if (m_zone.isUtc())
            return m_zone.name();
        const QString offset = m_zone.offsetName({range.begin, 0});
        // Clocks change within the range: no one offset is true.
        if (offset != m_zone.offsetName({range.end - 1, 0}))
            return m_zone.name();
        return tr("%1 (%2)", "time zone, its offset").arg(m_zone.name(), offset);
    }

    const core::DisplayZone &m_zone;
    const QLocale &m_locale;
};

const CalendarStep &chooseStep(const TimeScale &scale, const AxisText &text, const TextWidth &textWidth)
{
    const double microsPerPixel = static_cast<double>(scale.range.span()) / scale.width;
    const auto steps = calendarSteps();
    const auto fits = [&](const CalendarStep &step) {
        const double spacing = static_cast<double>(step.typicalMicros) / microsPerPixel;
        return spacing >= kTickSpacing && spacing >= textWidth(text.sample(step)) + kLabelOffset + kLabelGap;
    };
    const auto found = std::ranges::find_if(steps, fits);
    return found == steps.end() ? steps.back() : *found;
}

} // namespace

TimeAxis layoutAxis(const TimeScale &scale, const core::DisplayZone &zone, const QLocale &locale,
                    const TextWidth &textWidth, double labelLimit)
{
    const AxisText text(zone, locale);
    const CalendarStep &step = chooseStep(scale, text, textWidth);
    TimeAxis axis;
    double free = scale.left;
    for (const qint64 time : stepTimes(scale.range, step, zone)) {
        Tick tick{.time = time, .x = scale.toX(time), .label = {}, .labelX = 0};
        tick.labelX = tick.x + kLabelOffset;
        QString label = text.label(time, step);
        const double end = tick.labelX + textWidth(label);
        if (tick.labelX >= free && end <= labelLimit) {
            tick.label = std::move(label);
            free = end + kMinimumGap;
        }
        axis.ticks.push_back(std::move(tick));
    }
    const bool labelled =
        std::ranges::any_of(axis.ticks, [](const Tick &tick) { return !tick.label.isEmpty(); });
    axis.context = text.context(scale.range, step, labelled);
    return axis;
}

} // namespace timeline
