// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/layout_timeline.h"

#include "app/timeline/density.h"
#include "app/timeline/gap_marks.h"
#include "app/timeline/geometry.h"
#include "app/timeline/lanes.h"
#include "app/timeline/marks.h"
#include "app/timeline/now_mark.h"
#include "app/timeline/reset_mark.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace timeline {

namespace {

constexpr double kMinimumPlotWidth = 10;
constexpr double kLargestSide = 100'000;
constexpr double kOverviewUnit = 8;
constexpr double kBarUnit = 6;

double lanePitch(double lineHeight)
{
    return std::max(kLanePitch, lineHeight + 8);
}

// Ticks, their labels and the context line.
double axisHeight(double lineHeight)
{
    return std::round(kTickGap + kTickLength + 2.35 * lineHeight);
}

double usableSide(double side, double least)
{
    return std::isnan(side) ? least : std::clamp(side, least, kLargestSide);
}

void placeFrame(TimelineScene &scene, const TimelineInput &input)
{
    const double width = usableSide(input.size.width(), kLabelColumn + kMinimumPlotWidth + kRightMargin);
    const double height = usableSide(input.size.height(), preferredHeight(1, input.lineHeight));
    const double plotWidth = width - kLabelColumn - kRightMargin;
    const double plotBottom = height - axisHeight(input.lineHeight);
    scene.size = {width, height};
    scene.scale = {clamped(input.visibleRange), kLabelColumn, plotWidth};
    scene.overviewScale = {clamped(input.fullRange), kLabelColumn, plotWidth};
    scene.overview = QRectF(0, 0, width, kOverviewHeight);
    scene.plot = QRectF(kLabelColumn, kPlotTop, plotWidth, plotBottom - kPlotTop);
    scene.axis = QRectF(kLabelColumn, plotBottom, plotWidth + kRightMargin, height - plotBottom);
}

void layoutOverview(TimelineScene &scene)
{
    scene.overviewLabel = QCoreApplication::translate("Timeline", "Overview");
    BucketRow row = bucketsFor(scene.overviewScale, kOverviewBucket);
    countEvents(row, scene.overviewIndex.all());
    const double unit = stackUnit(row, kOverviewUnit, kOverviewBarLimit);
    appendStacks(scene.overviewBars, row, scene.overviewScale,
                 {.baseline = kOverviewBaseline,
                  .unit = unit,
                  .floor = 2,
                  .limit = kOverviewBarLimit,
                  .gap = 1,
                  .lane = 0});

    const double left = scene.plot.left();
    const double right = scene.plot.right();
    const double from = std::clamp(scene.overviewScale.toX(scene.scale.range.begin), left, right - 1);
    const double to = std::clamp(scene.overviewScale.toX(scene.scale.range.end), from + 1, right);
    scene.window = QRectF(from, kWindowTop, to - from, kWindowBottom - kWindowTop);
}

// The height of the plot for so many lanes.
double plotHeight(std::size_t lanes, double pitch)
{
    return kFirstLane - kPlotTop + pitch * static_cast<double>(std::max<std::size_t>(lanes, 1) - 1) +
           kPlotTail;
}

void layoutLanes(TimelineScene &scene, const TimelineInput &input)
{
    const double pitch = lanePitch(input.lineHeight);
    const double room = scene.plot.bottom() - kPlotTail - kFirstLane;
    const auto capacity = static_cast<std::size_t>(std::max(0.0, std::floor(room / pitch + 1e-6))) + 1;
    scene.lanePitch = pitch;
    scene.isUnfolded = input.lanes.isUnfolded;
    scene.lanesHeight = plotHeight(std::min<std::size_t>(input.index.nameCount(), kRankedNames), pitch);
    if (scene.isUnfolded && input.lanes.scrolled > 0) // not so for NaN
        scene.scrolled =
            std::clamp(input.lanes.scrolled, 0.0, std::max(0.0, scene.lanesHeight - scene.plot.height()));
    scene.lanes = planLanes(input.index, scene.isUnfolded ? kRankedNames : capacity);
    for (Lane &lane : scene.lanes)
        lane.y = lane.lineY = kFirstLane + pitch * lane.rank - scene.scrolled;
    if (scene.isUnfolded)
        std::erase_if(scene.lanes, [&](const Lane &lane) {
            return lane.y + pitch / 2 <= scene.plot.top() || lane.y - pitch / 2 >= scene.plot.bottom();
        });
}

void appendBars(TimelineScene &scene, const std::vector<std::pair<quint32, BucketRow>> &rows)
{
    // One unit for all lanes, so that their bars can be compared.
    double unit = kBarUnit;
    for (const auto &[lane, row] : rows)
        unit = std::min(unit, stackUnit(row, kBarUnit, kBarLimit));
    for (const auto &[lane, row] : rows) {
        scene.lanes[lane].lineY = scene.lanes[lane].y + kBarBaseline;
        appendStacks(scene.bars, row, scene.scale,
                     {.baseline = scene.lanes[lane].lineY,
                      .unit = unit,
                      .floor = 1,
                      .limit = kBarLimit,
                      .gap = 1,
                      .lane = lane});
    }
}

void layoutEvents(TimelineScene &scene, const TimelineInput &input)
{
    const BucketRow slices = bucketsFor(scene.scale, kBucketWidth);
    std::vector<std::pair<quint32, BucketRow>> dense;
    for (quint32 lane = 0; lane < scene.lanes.size(); ++lane) {
        const LevelSeries events = eventsOf(input.index, scene.lanes[lane]);
        if (const auto marks = mergeMarks(events, scene.scale, lane, scene.lanes[lane].y))
            scene.marks.insert(scene.marks.end(), marks->begin(), marks->end());
        else
            countEvents(dense.emplace_back(lane, slices).second, events);
    }
    appendBars(scene, dense);
    std::ranges::stable_sort(scene.marks, {}, &Mark::level);
    scene.withoutTime = input.index.withoutTime();
}

void layoutBelow(TimelineScene &scene, const TimelineInput &input)
{
    TimeAxis axis =
        layoutAxis(scene.scale, input.zone, input.locale, input.textWidth, scene.size.width() - kLabelIndent);
    scene.ticks = std::move(axis.ticks);
    scene.context = std::move(axis.context);
    const double firstLine = scene.axis.top() + kTickGap + kTickLength + 0.65 * input.lineHeight;
    scene.tickLabelBaseline = std::round(firstLine);
    scene.contextBaseline = {scene.axis.left(), std::round(firstLine + 1.3 * input.lineHeight)};
    scene.contextWidth = input.textWidth(scene.context);
    if (scene.withoutTime > 0)
        scene.withoutTimeText = QCoreApplication::translate("Timeline", "Without a readable time: %1")
                                    .arg(input.locale.toString(scene.withoutTime));
}

} // namespace

TimelineScene layoutTimeline(const TimelineInput &input)
{
    TimelineScene scene;
    scene.index = input.index;
    scene.overviewIndex = input.overviewIndex.value_or(input.index);
    placeFrame(scene, input);
    layoutOverview(scene);
    layoutLanes(scene, input);
    layoutEvents(scene, input);
    layoutBelow(scene, input);
    if (input.lastReset)
        scene.reset = layoutReset(*input.lastReset, scene, input);
    if (input.now)
        scene.now = layoutNow(*input.now, scene, input);
    scene.gaps = layoutGaps(scene, input);
    return scene;
}

double preferredHeight(int laneCount, double lineHeight)
{
    const auto lanes = static_cast<std::size_t>(std::max(1, laneCount));
    return kPlotTop + plotHeight(lanes, lanePitch(lineHeight)) + axisHeight(lineHeight);
}

} // namespace timeline
