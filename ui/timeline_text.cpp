// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_text.h"

#include "app/core/visible_text.h"
#include "app/session/event_list.h"
#include "app/timeline/hit_test.h"
#include "app/timeline/lanes.h"
#include "ui/tool_tip.h"

#include <QCoreApplication>

#include <numeric>

namespace ui {

using core::LevelCounts;
using timeline::TimeRange;

namespace {

// As short as tells the ends of a range of this length apart.
QString spokenTime(qint64 time, qint64 span, const core::DisplayZone &zone)
{
    constexpr qint64 kShort = 10 * core::kMicrosPerMinute;
    return span < kShort ? core::formatDateTime({time, 0}, zone) : core::formatShort({time, 0}, zone);
}

QString spokenBegin(const TimeRange &range, const core::DisplayZone &zone)
{
    return spokenTime(range.begin, range.span(), zone);
}

QString spokenEnd(const TimeRange &range, const core::DisplayZone &zone)
{
    return spokenTime(range.end - 1, range.span(), zone);
}

LevelCounts countsWithin(const TimeRange &range, const timeline::LevelSeries &events)
{
    LevelCounts counts = {};
    for (std::size_t level = 0; level < counts.size(); ++level) {
        const std::size_t from = events[level].seekTime(0, range.begin);
        counts[level] = events[level].countOf(from, events[level].seekTime(from, range.end));
    }
    return counts;
}

// "Worst level: High. High: 2, Low: 10." after `start`, which says how many there are.
QString withLevels(const QString &start, const LevelCounts &counts)
{
    QStringList parts;
    QString worst;
    for (const core::RiskLevel level : core::kLevelsWorstFirst) {
        if (counts[levelIndex(level)] == 0)
            continue;
        if (worst.isEmpty())
            worst = core::levelName(level);
        parts += QCoreApplication::translate("Timeline", "%1: %2", "level word, number of events")
                     .arg(core::levelName(level), QString::number(counts[levelIndex(level)]));
    }
    if (parts.isEmpty())
        return start;
    return QCoreApplication::translate("Timeline", "%1. Worst level: %2. %3",
                                       "number of events, level, numbers")
        .arg(start, worst, parts.join(QCoreApplication::translate("Timeline", ", ", "between numbers")));
}

QString sum(const LevelCounts &counts)
{
    return QString::number(std::accumulate(counts.begin(), counts.end(), quint32(0)));
}

} // namespace

QString describeRange(const TimeRange &visible, const timeline::TimeIndex *index,
                      const core::DisplayZone &zone)
{
    const QString begin = spokenBegin(visible, zone);
    const QString end = spokenEnd(visible, zone);
    if (!index)
        return QCoreApplication::translate("Timeline", "From %1 to %2, %3", "time, time, zone")
            .arg(begin, end, zone.name());
    const LevelCounts counts = countsWithin(visible, index->all());
    return withLevels(
        QCoreApplication::translate("Timeline", "Events: %1, from %2 to %3, %4", "number, time, time, zone")
            .arg(sum(counts), begin, end, zone.name()),
        counts);
}

QString describeSelection(const session::EventList &events)
{
    // While the events are being ordered, where one stands is about to change.
    const auto event = events.isOrdering() ? std::nullopt : events.currentEvent();
    const auto row = event ? events.order().rowOf(*event) : std::nullopt;
    if (!row)
        return {};
    const core::EventStore &store = events.store();
    const auto time = store.time(*event);
    return QCoreApplication::translate("Timeline", "Event %1 of %2: %3, %4, %5",
                                       "its place, number of events, level, event name, time")
        .arg(QString::number(*row + 1), QString::number(events.order().rowCount()),
             core::isolatedText(core::levelName(store.reportedLevel(*event))),
             core::isolatedText(store.name(*event)),
             time ? core::formatShort(*time, events.zone())
                  : QCoreApplication::translate("Timeline", "without a readable time"));
}

QString describeLane(const timeline::TimelineScene &scene, quint32 lane)
{
    const LevelCounts counts =
        countsWithin(scene.scale.range, timeline::eventsOf(scene.index, scene.lanes, lane));
    return withLevels(QCoreApplication::translate("Timeline", "Lane %1 of %2. Events: %3", "numbers")
                          .arg(QString::number(lane + 1), QString::number(scene.lanes.size()), sum(counts)),
                      counts);
}

QString describeItem(const timeline::TimelineScene &scene, quint32 lane, const LaneItem &item,
                     const core::DisplayZone &zone)
{
    const core::EventStore &store = scene.index.store();
    const QString level = core::isolatedText(
        item.count == 1 ? core::levelName(store.reportedLevel(item.event)) : core::levelName(item.level));
    const QString name =
        core::isolatedText(item.count == 1 && !store.name(item.event).isEmpty() ? store.name(item.event)
                                                                                : scene.lanes[lane].name);
    const QString time = spokenTime(store.micros()[item.event], scene.scale.range.span(), zone);
    if (item.count == 1)
        return QCoreApplication::translate("Timeline", "%1, %2, %3", "level, time, event name")
            .arg(level, time, name);
    if (!item.slice)
        return QCoreApplication::translate("Timeline", "%1 at worst, %2, %3, events: %4",
                                           "level, time, event name, number")
            .arg(level, time, name, QString::number(item.count));
    return QCoreApplication::translate("Timeline", "%1, %2 to %3, %4, events: %5",
                                       "level, time, time, event name, number")
        .arg(level, spokenBegin(*item.slice, zone), spokenEnd(*item.slice, zone), name,
             QString::number(item.count));
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
