// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/slice.h"

#include "app/timeline/hit_test.h"
#include "tests/timeline/random_input.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>

using namespace timeline;
using namespace test_support;
using Times = RandomRecord::Times;

class TestSlice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAMergedMark();
    void singleEventsAreNoSlice();
    void tellsTheOverview();
    void isNoneWhereNothingIs();
    void holdsWhatEveryEventSays_data();
    void holdsWhatEveryEventSays();
};

namespace {

quint32 totalOf(const Slice &slice)
{
    return std::accumulate(slice.counts.begin(), slice.counts.end(), 0u);
}

// The sample's view is 1170 pixels wide.
TimelineScene fourEvents()
{
    return layoutTimeline(inputFor(storeOf({{"Travel", "low", "2026-11-01T00:00:00Z"},
                                            {"Travel", "high", "2026-11-01T00:00:10Z"},
                                            {"Travel", "low", "2026-11-01T00:00:30Z"},
                                            {"Policy", "medium", "2026-11-11T00:00:00Z"}})));
}

// Every visible event of the lane, or every event, within the slice.
Slice naiveSlice(const TimelineScene &scene, const Slice &found)
{
    const core::EventStore &store = scene.index.store();
    Slice slice{.range = found.range, .lane = found.lane, .counts = {}, .topNames = {}, .event = 0};
    std::map<quint32, NameTotal> names;
    for (quint32 event = 0; event < store.size(); ++event) {
        if (!scene.index.contains(event) || !found.range.contains(store.micros()[event]))
            continue;
        if (found.lane && laneOf(scene, store.nameIds()[event]) != found.lane)
            continue;
        ++slice.counts[levelIndex(store.levels()[event])];
        NameTotal &total = names[store.nameIds()[event]];
        total.nameId = store.nameIds()[event];
        ++total.eventCount;
        total.worst = std::max(total.worst, store.levels()[event]);
    }
    for (const auto &[nameId, total] : names)
        slice.topNames.push_back(total);
    std::ranges::stable_sort(slice.topNames, [&store](const NameTotal &a, const NameTotal &b) {
        return std::tuple(b.eventCount, b.worst, store.names()[static_cast<qsizetype>(a.nameId)]) <
               std::tuple(a.eventCount, a.worst, store.names()[static_cast<qsizetype>(b.nameId)]);
    });
    slice.topNames.resize(std::min<std::size_t>(slice.topNames.size(), 3));
    return slice;
}

QStringList describe(const Slice &slice)
{
    QStringList lines;
    for (const quint32 count : slice.counts)
        lines << QString::number(count);
    for (const NameTotal &total : slice.topNames)
        lines
            << QStringLiteral("%1 %2 %3").arg(total.nameId).arg(total.eventCount).arg(levelKey(total.worst));
    return lines;
}

core::RiskLevel worstOf(const Slice &slice)
{
    return *std::ranges::find_if(core::kLevelsWorstFirst, [&slice](core::RiskLevel level) {
        return slice.counts[levelIndex(level)] > 0;
    });
}

// Whether a painted bar or mark with this event stands for the slice.
bool isPainted(const TimelineScene &scene, const Slice &slice)
{
    const auto holds = [&slice](const auto &shape) {
        return shape.event == slice.event && (!slice.lane || shape.lane == *slice.lane);
    };
    if (!slice.lane)
        return std::ranges::any_of(scene.overviewBars, holds);
    return std::ranges::any_of(scene.bars, holds) || std::ranges::any_of(scene.marks, holds);
}

// Checks that what is painted has its slice, and returns how many there are.
int slicesOfShapes(const TimelineScene &scene)
{
    int found = 0;
    const auto check = [&](const Bar &bar, std::optional<quint32> lane) {
        if (bar.rect.width() < 2) // most of its slice is beyond the end of the plot
            return;
        const auto slice = sliceAt(scene, bar.rect.center());
        QVERIFY(slice && slice->lane == lane);
        QCOMPARE(slice->counts[levelIndex(bar.level)], bar.count);
        ++found;
    };
    for (const Bar &bar : scene.bars)
        check(bar, bar.lane);
    for (const Bar &bar : scene.overviewBars)
        check(bar, std::nullopt);
    for (const Mark &mark : scene.marks) {
        const auto slice = sliceAt(scene, mark.center);
        if (mark.count == 1 || eventAt(scene, mark.center) != mark.event)
            continue; // alone, or a more severe one is as near
        if (!slice || slice->event != mark.event) {
            QTest::qFail("a merged mark has no slice", __FILE__, __LINE__);
            continue;
        }
        if (totalOf(*slice) != mark.count || slice->range != mark.times)
            QTest::qFail("a mark's slice holds other events", __FILE__, __LINE__);
        ++found;
    }
    return found;
}

} // namespace

void TestSlice::tellsAMergedMark()
{
    const TimelineScene scene = fourEvents();
    const auto high = std::ranges::find(scene.marks, 3u, &Mark::count);
    QVERIFY(high != scene.marks.end());
    const auto slice = sliceAt(scene, high->center + QPointF(5, 0));
    QVERIFY(slice);
    const TimeRange range{microsOf("2026-11-01T00:00:00Z"), microsOf("2026-11-01T00:00:30Z") + 1};
    QCOMPARE(slice->range, range);
    QCOMPARE(slice->lane, std::optional<quint32>(0));
    QCOMPARE(slice->counts[levelIndex(core::RiskLevel::High)], 1u);
    QCOMPARE(slice->counts[levelIndex(core::RiskLevel::Low)], 2u);
    QCOMPARE(totalOf(*slice), 3u);
    QCOMPARE(slice->event, 1u);
    QCOMPARE(slice->topNames.size(), std::size_t(1));
    QCOMPARE(slice->topNames[0].eventCount, 3u);
}

void TestSlice::singleEventsAreNoSlice()
{
    const TimelineScene scene = fourEvents();
    const auto medium = std::ranges::find(scene.marks, 1u, &Mark::count);
    QVERIFY(eventAt(scene, medium->center));
    QVERIFY(!sliceAt(scene, medium->center));
}

void TestSlice::tellsTheOverview()
{
    const TimelineScene scene = fourEvents();
    const auto slice = sliceAt(scene, {scene.overviewScale.toX(microsOf("2026-11-01T00:00:00Z")), 6});
    QVERIFY(slice);
    QVERIFY(!slice->lane);
    QCOMPARE(totalOf(*slice), 3u);
    QCOMPARE(slice->event, 1u);
    QVERIFY(slice->range.contains(microsOf("2026-11-01T00:00:30Z")));
}

void TestSlice::isNoneWhereNothingIs()
{
    const TimelineScene scene = fourEvents();
    for (const QPointF point : {QPointF(-5, 60), QPointF(20, 60), QPointF(20, 10), QPointF(650, 10),
                                QPointF(650, 62), QPointF(180, 500), QPointF(1160, 62)})
        QVERIFY(!sliceAt(scene, point));
    QVERIFY(!sliceAt(TimelineScene(), {1, 1}));
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!sliceAt(scene, {nan, nan}));
}

void TestSlice::holdsWhatEveryEventSays_data()
{
    QTest::addColumn<Times>("times");
    QTest::addColumn<int>("names");
    QTest::addColumn<int>("count");
    for (const int names : {1, 4, 30}) {
        QTest::addRow("same day, %d", names) << Times::SameDay << names << 1500;
        QTest::addRow("few instants, %d", names) << Times::FewInstants << names << 800;
        QTest::addRow("all of time, %d", names) << Times::AllOfTime << names << 1500;
        QTest::addRow("one instant, %d", names) << Times::OneInstant << names << 300;
    }
}

void TestSlice::holdsWhatEveryEventSays()
{
    QFETCH(Times, times);
    QFETCH(int, names);
    QFETCH(int, count);
    std::mt19937_64 random(static_cast<quint64>(names));
    const core::EventStore store = randomStore({count, names, times}, random);
    TimelineInput input = inputFor(store);
    core::EventFilter filter;
    filter.levels = filter.levels.with(core::RiskLevel::Unknown, false);
    input.index = indexByTime(store, core::selectEvents(store, filter, {}));
    int found = 0;
    for (int round = 0; round < 4; ++round) {
        const TimelineScene scene = layoutTimeline(input);
        for (int i = 0; i < 60; ++i) {
            const auto slice = sliceAt(scene, {150 + static_cast<double>(random() % 10'000) / 10,
                                               static_cast<double>(random() % 170)});
            if (!slice)
                continue;
            ++found;
            QCOMPARE(describe(*slice), describe(naiveSlice(scene, *slice)));
            QCOMPARE(store.levels()[slice->event], worstOf(*slice));
            QVERIFY(slice->range.contains(store.micros()[slice->event]));
            QVERIFY(isPainted(scene, *slice));
        }
        found += slicesOfShapes(scene);
        if (QTest::currentTestFailed())
            return;
        const TimeScale whole{input.fullRange, 150, 1000};
        const qint64 time = store.micros()[static_cast<quint32>(random() % store.size())];
        input.visibleRange = zoomed(whole, whole.toX(time), 1 + static_cast<double>(random() % 90) / 10);
    }
    QVERIFY(found > 0);
}

QTEST_GUILESS_MAIN(TestSlice)
#include "tst_slice.moc"
