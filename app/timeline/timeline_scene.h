// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/ticks.h"
#include "app/timeline/time_index.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace timeline {

// One row of the timeline.
struct Lane
{
    QString name;           // as sent, to be made visible by the painter; of the folded lane "+ 3 more"
    double y = 0;           // of its middle
    double lineY = 0;       // of its line: through its shapes, or below its bars
    quint32 nameId = 0;     // in the store; of the folded lane that of its first name
    quint16 rank = 0;       // of that name, see TimeIndex
    quint32 eventCount = 0; // shown events, those outside the range and without a readable time included
    core::RiskLevel worst = core::RiskLevel::Unscored;
    quint32 foldedNames = 0; // how many names share this lane; 0 for a lane of one name
};

// A shape: one event, or several within one pixel of each other.
struct Mark
{
    QPointF center;
    core::RiskLevel level = core::RiskLevel::Unscored; // the worst of them
    quint32 event = 0;                                 // one of that level
    quint32 count = 1;
    quint32 lane = 0; // index
    TimeRange times;  // from the first of them to just behind the last
};

// One level of a stacked bar: all its events within one slice of time.
struct Bar
{
    QRectF rect;
    core::RiskLevel level = core::RiskLevel::Unscored;
    quint32 event = 0; // the latest of them, the first sent of equal times
    quint32 count = 0;
    quint32 lane = 0; // index; 0 in the overview
};

// The last reset.
struct ResetMark
{
    std::optional<double> x; // of the line; none where it lies outside the range
    QString label;           // "Reset 2 Nov 08:14"
    QRectF labelRect;        // where the label stands; empty without a line
    QRectF before;           // the part of the lanes before the reset, may be empty
};

// The present, where it lies within the visible range.
struct NowMark
{
    double x = 0; // of its line
    QString label;
    QRectF labelRect; // empty where there is no room beside the reset's
};

// A long time without any shown event: from one event to the next, as far as it is visible.
struct GapMark
{
    double from = 0;  // the plot's left side where it begins further left
    double to = 0;    // the plot's right side where it ends further right
    QString label;    // "5 d 6 h without events": how long all of it is
    QRectF labelRect; // empty where it doesn't fit
};

// Everything that is to be painted, in pixels from the top left corner of the view.
struct TimelineScene
{
    TimeIndex index;         // of what was laid out; every event number below is one of its store
    TimeIndex overviewIndex; // of what the overview shows, of the same store
    QSizeF size;
    TimeScale scale;         // of the lanes
    TimeScale overviewScale; // of the overview strip

    QRectF overview; // the whole strip; the view's label column is part of it
    QRectF window;   // what the lanes show, within the overview
    QRectF plot;     // the lanes, without their labels
    QRectF axis;     // ticks, their labels and the context

    QString overviewLabel;
    std::vector<Bar> overviewBars;
    std::vector<Lane> lanes; // that are at least partly within the plot, by rank
    double lanePitch = 0;    // from one to the next
    double lanesHeight = 0;  // that the plot needs to show a lane for each name
    bool isUnfolded = false; // each name has its lane, some perhaps above or below the plot
    double scrolled = 0;     // how far the unfolded lanes are moved up: 0 to lanesHeight - plot.height()
    std::vector<Bar> bars;   // a lane has bars or marks, never both
    std::vector<Mark> marks; // least severe first: painted in this order, the severe lie on top

    std::vector<Tick> ticks;
    double tickLabelBaseline = 0;
    QString context; // "2026 · UTC"
    QPointF contextBaseline;
    double contextWidth = 0;
    quint32 withoutTime = 0; // shown events that stand nowhere, as their time can't be read
    QString withoutTimeText; // the same in words; empty for 0

    std::optional<ResetMark> reset;
    std::optional<NowMark> now;
    std::vector<GapMark> gaps; // by time, the longest visible ones
};

// The lane of a name, by its id in the store; none where no event of that name is shown, or where its lane is
// scrolled out of the plot.
[[nodiscard]] std::optional<quint32> laneOf(const TimelineScene &scene, quint32 nameId);

// What `scrolled` must become, changed as little as possible, for a name's lane to be wholly within the plot;
// none where no event of that name is shown.
[[nodiscard]] std::optional<double> scrolledTo(const TimelineScene &scene, quint32 nameId);

// Where one event stands, for a selection or hover that must not lay out anew.
struct EventSpot
{
    QPointF center;
    core::RiskLevel level = core::RiskLevel::Unscored;
};

// None where the event has no readable time, lies outside the range or isn't shown. O(log events).
[[nodiscard]] std::optional<EventSpot> spotOf(const TimelineScene &scene, quint32 event);

} // namespace timeline
