// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/report_timeline.h"

#include "app/timeline/layout_timeline.h"

#include <QFontMetricsF>

#include <algorithm>
#include <vector>

namespace report {

namespace {

constexpr int kMostLanes = 12;

// The first and the last that can be read, if any: all that a range is fitted to.
std::vector<qint64> outerTimes(const Report &report)
{
    const auto micros = report.user.record.events.micros();
    std::vector<qint64> outer;
    for (const quint32 event : report.order.events()) {
        const qint64 time = micros[event];
        if (time == core::EventStore::kNoTime)
            continue;
        if (outer.empty())
            outer = {time, time};
        outer.front() = std::min(outer.front(), time);
        outer.back() = std::max(outer.back(), time);
    }
    return outer;
}

} // namespace

timeline::TimelineScene reportTimeline(const Report &report, double width, const QFont &font)
{
    const QFontMetricsF metrics(font);
    timeline::TimelineInput input;
    input.index = timeline::indexByTime(report.user.record.events, report.order);
    input.lastReset = report.user.record.lastReset;
    input.zone = report.zone;
    input.locale = QLocale::c();
    input.fullRange = timeline::fittedRange(outerTimes(report), report.writtenAt.toMSecsSinceEpoch() * 1000);
    input.visibleRange = input.fullRange;
    input.lineHeight = metrics.height();
    input.textWidth = [metrics](QStringView text) { return metrics.horizontalAdvance(text.toString()); };
    const int lanes = static_cast<int>(std::clamp<quint32>(input.index.nameCount(), 1, kMostLanes));
    input.size = QSizeF(width, timeline::preferredHeight(lanes, input.lineHeight));
    return timeline::layoutTimeline(input);
}

paint::TimelineStyle paperStyle(const QFont &font)
{
    // Not quite black: black on white would count as high contrast and take the levels' colours away.
    const QColor ink(0x1b, 0x1f, 0x24);
    QPalette palette(ink, Qt::white, Qt::white, Qt::black, Qt::gray, ink, Qt::white, Qt::white, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x5f, 0xa8));
    // The palette from the start: one made without would read the application's, which belongs to another
    // thread.
    return {.palette = palette,
            .font = font,
            .appearance = paint::Appearance::Light,
            .selected = {},
            .hovered = {},
            .hint = {}};
}

} // namespace report
