// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_text.h"

#include "app/core/visible_text.h"
#include "app/session/event_list.h"
#include "app/timeline/hit_test.h"
#include "app/timeline/lanes.h"
#include "app/timeline/slice.h"
#include "ui/tool_tip.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace ui {

using core::LevelCounts;
using timeline::TimeRange;

namespace {

// As short as tells the ends of a range of this length apart.
QString spokenTime(qint64 time, qint64 span, const core::DisplayZone &zone)
{
    constexpr qint64 kShort = 10 * core::kMicrosPerMinute;
    // The slices of a bar may reach beyond all time.
    const core::Timestamp shown{std::clamp(time, core::kFirstMicros, core::kLastMicros), 0};
    return span < kShort ? core::formatDateTime(shown, zone) : core::formatShort(shown, zone);
}

QString spokenBegin(const TimeRange &range, const core::DisplayZone &zone)
{
    return spokenTime(range.begin, range.span(), zone);
}

QString spokenEnd(const TimeRange &range, const core::DisplayZone &zone)
{
    return spokenTime(range.end - 1, range.span(), zone);
}

QString spokenRange(const TimeRange &range, const core::DisplayZone &zone)
{
    const QString begin = spokenBegin(range, zone);
    const QString end = spokenEnd(range, zone);
    return begin == end ? begin
                        : QCoreApplication::translate("Timeline", "%1 to %2", "time, time").arg(begin, end);
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

// "High: 2, Low: 10"
QString numbersByLevel(const LevelCounts &counts)
{
    QStringList parts;
    for (const core::RiskLevel level : core::kLevelsWorstFirst) {
        if (counts[levelIndex(level)] > 0)
            parts += QCoreApplication::translate("Timeline", "%1: %2", "level word, number of events")
                         .arg(core::levelName(level), QString::number(counts[levelIndex(level)]));
    }
    return parts.join(QCoreApplication::translate("Timeline", ", ", "between numbers"));
}

// `start` says how many events there are.
QString withLevels(const QString &start, const LevelCounts &counts)
{
    const auto isPresent = [&counts](core::RiskLevel level) { return counts[levelIndex(level)] > 0; };
    const auto worst = std::ranges::find_if(core::kLevelsWorstFirst, isPresent);
    if (worst == core::kLevelsWorstFirst.end())
        return start;
    return QCoreApplication::translate("Timeline", "%1. Worst level: %2. %3",
                                       "number of events, level, numbers")
        .arg(start, core::levelName(*worst), numbersByLevel(counts));
}

// Those that are scrolled out of the plot, too.
std::size_t laneCount(const timeline::TimelineScene &scene)
{
    const auto names = std::min<std::size_t>(scene.index.nameCount(), timeline::kRankedNames);
    return scene.isUnfolded ? names : scene.lanes.size();
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

QString describeLane(const timeline::TimelineScene &scene, quint32 lane, const QString &explanation)
{
    const LevelCounts counts =
        countsWithin(scene.scale.range, timeline::eventsOf(scene.index, scene.lanes[lane]));
    const QString events = withLevels(
        QCoreApplication::translate("Timeline", "Lane %1 of %2. Events: %3", "numbers")
            .arg(QString::number(scene.lanes[lane].rank + 1), QString::number(laneCount(scene)), sum(counts)),
        counts);
    return explanation.isEmpty()
               ? events
               : QCoreApplication::translate("Timeline", "%1. %2", "a lane's events, what they mean")
                     .arg(events, explanation);
}

QString describeItem(const timeline::TimelineScene &scene, quint32 lane, const LaneItem &item,
                     const core::DisplayZone &zone)
{
    const core::EventStore &store = scene.index.store();
    const QString laneName = core::isolatedText(scene.lanes[lane].name);
    if (item.count == 1) {
        const QString name = core::isolatedText(store.name(item.event));
        return QCoreApplication::translate("Timeline", "%1, %2, %3", "level, time, event name")
            .arg(core::isolatedText(core::levelName(store.reportedLevel(item.event))),
                 spokenTime(store.micros()[item.event], scene.scale.range.span(), zone),
                 name.isEmpty() ? laneName : name);
    }
    LevelCounts counts = {};
    if (item.isBar)
        counts[levelIndex(item.level)] = item.count;
    else
        counts = countsWithin(item.range, timeline::eventsOf(scene.index, scene.lanes[lane]));
    return QCoreApplication::translate("Timeline", "%1, %2, %3", "numbers by level, times, event name")
        .arg(numbersByLevel(counts), spokenRange(item.range, zone), laneName);
}

namespace {

// Enough to know it by: a name may fill the screen.
QString shortName(const QString &name)
{
    constexpr qsizetype kLongest = 200;
    if (name.size() <= kLongest)
        return core::isolatedText(name);
    const bool splitsPair = name.at(kLongest - 1).isHighSurrogate();
    return core::isolatedText(name.left(splitsPair ? kLongest - 1 : kLongest) + u'…');
}

QString eventTip(quint32 event, session::EventList &events)
{
    const core::EventStore &store = events.store();
    const QString clocks = events.model().toolTip(event, core::ColumnId::Time);
    const QString text = QCoreApplication::translate("Timeline", "%1 · %2\n%3", "level, event name, times")
                             .arg(core::isolatedText(core::levelName(store.reportedLevel(event))),
                                  shortName(store.name(event)), clocks);
    return events.model().withExplanation(text, store.name(event));
}

QString namesOf(const timeline::Slice &slice, const core::EventStore &store, quint32 total)
{
    QStringList lines;
    quint32 rest = total;
    for (const timeline::NameTotal &name : slice.topNames) {
        lines += QCoreApplication::translate("Timeline", "%1 × %2", "event name, number of such events")
                     .arg(shortName(store.names()[static_cast<qsizetype>(name.nameId)]),
                          QLocale().toString(name.eventCount));
        rest -= name.eventCount;
    }
    if (rest > 0)
        lines += QCoreApplication::translate("Timeline", "Others: %1", "number of events")
                     .arg(QLocale().toString(rest));
    return lines.join(u'\n');
}

QString sliceTip(const timeline::Slice &slice, session::EventList &events)
{
    const quint32 total = std::accumulate(slice.counts.begin(), slice.counts.end(), quint32(0));
    if (total == 1)
        return eventTip(slice.event, events);
    const core::DisplayZone &zone = events.zone();
    const core::DisplayZone other = zone.isUtc() ? core::DisplayZone::local() : core::DisplayZone::utc();
    return QCoreApplication::translate(
               "Timeline", "%1\n%2 %3\n%4 %5\n%6",
               "numbers by level; times, zone; times in another zone, that zone; names")
        .arg(numbersByLevel(slice.counts), spokenRange(slice.range, zone), zone.name(),
             spokenRange(slice.range, other), other.name(), namesOf(slice, events.store(), total));
}

} // namespace

QString timelineToolTip(const timeline::TimelineScene &scene, session::EventList &events, QPointF point)
{
    if (const auto slice = timeline::sliceAt(scene, point))
        return plainToolTip(sliceTip(*slice, events));
    if (const auto event = timeline::eventAt(scene, point))
        return plainToolTip(eventTip(*event, events));
    const auto lane = timeline::laneAt(scene, point);
    if (!lane)
        return {};
    const QString &name = scene.lanes[*lane].name;
    return plainToolTip(events.model().withExplanation(shortName(name), name));
}

} // namespace ui
