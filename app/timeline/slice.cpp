// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/slice.h"

#include "app/timeline/density.h"
#include "app/timeline/geometry.h"
#include "app/timeline/hit_test.h"
#include "app/timeline/lanes.h"

#include <algorithm>
#include <tuple>

namespace timeline {

namespace {

constexpr std::size_t kTopNames = 3;

// Counts events by name: by their id in the store.
class NameCount
{
public:
    explicit NameCount(const core::EventStore &store)
        : m_store(store)
        , m_totals(static_cast<std::size_t>(store.names().size()))
    {}

    void add(quint32 event)
    {
        NameTotal &total = m_totals[m_store.nameIds()[event]];
        total.nameId = m_store.nameIds()[event];
        ++total.eventCount;
        total.worst = std::max(total.worst, m_store.levels()[event]);
    }

    [[nodiscard]] std::vector<NameTotal> top()
    {
        std::erase_if(m_totals, [](const NameTotal &total) { return total.eventCount == 0; });
        const auto name = [this](const NameTotal &total) -> const QString & {
            return m_store.names()[static_cast<qsizetype>(total.nameId)];
        };
        const std::size_t count = std::min(m_totals.size(), kTopNames);
        std::ranges::partial_sort(m_totals, m_totals.begin() + static_cast<std::ptrdiff_t>(count),
                                  [&name](const NameTotal &a, const NameTotal &b) {
                                      return std::tie(b.eventCount, b.worst, name(a), a.nameId) <
                                             std::tie(a.eventCount, a.worst, name(b), b.nameId);
                                  });
        m_totals.resize(count);
        return std::move(m_totals);
    }

private:
    const core::EventStore &m_store;
    std::vector<NameTotal> m_totals;
};

// The events of a range; none where there are none.
std::optional<Slice> sliceOf(const TimelineScene &scene, const LevelSeries &events, const TimeRange &range,
                             std::optional<quint32> lane)
{
    Slice slice{.range = range, .lane = lane, .counts = {}, .topNames = {}, .event = 0};
    NameCount names(scene.index.store());
    std::optional<quint32> worst;
    for (const core::RiskLevel level : core::kLevelsWorstFirst) {
        const Series &series = events[levelIndex(level)];
        const std::size_t from = series.seekTime(0, range.begin);
        const std::size_t to = series.seekTime(from, range.end);
        quint32 &count = slice.counts[levelIndex(level)];
        for (std::size_t at = series.nextOf(from, to); at < to; at = series.nextOf(at + 1, to)) {
            names.add(series.events[at]);
            ++count;
        }
        if (count > 0 && !worst)
            worst = series.latestOf(from, to);
    }
    if (!worst)
        return std::nullopt;
    slice.event = *worst;
    slice.topNames = names.top();
    return slice;
}

std::optional<Slice> overviewSliceAt(const TimelineScene &scene, QPointF point)
{
    const BucketRow row = bucketsFor(scene.overviewScale, kOverviewBucket);
    return sliceOf(scene, scene.overviewIndex.all(), row.sliceOf(scene.overviewScale.toTime(point.x())),
                   std::nullopt);
}

std::optional<Slice> markSliceAt(const TimelineScene &scene, QPointF point)
{
    const auto event = eventAt(scene, point);
    const auto mark = std::ranges::find_if(
        scene.marks, [event](const Mark &other) { return other.event == event && other.count > 1; });
    if (!event || mark == scene.marks.end())
        return std::nullopt;
    auto slice = sliceOf(scene, eventsOf(scene.index, scene.lanes[mark->lane]), mark->times, mark->lane);
    if (slice)
        slice->event = *event;
    return slice;
}

} // namespace

std::optional<Slice> sliceAt(const TimelineScene &scene, QPointF point)
{
    if (point.x() < scene.plot.left() || point.x() >= scene.plot.right())
        return std::nullopt;
    if (scene.overview.contains(point))
        return overviewSliceAt(scene, point);
    const auto lane = laneAt(scene, point);
    const auto hasBars = [&](quint32 index) { return scene.lanes[index].lineY > scene.lanes[index].y; };
    if (!lane || !hasBars(*lane))
        return markSliceAt(scene, point);
    const BucketRow row = bucketsFor(scene.scale, kBucketWidth);
    return sliceOf(scene, eventsOf(scene.index, scene.lanes[*lane]),
                   row.sliceOf(scene.scale.toTime(point.x())), *lane);
}

} // namespace timeline
