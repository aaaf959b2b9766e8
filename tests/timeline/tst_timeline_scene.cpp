// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/timeline_scene.h"

#include "tests/timeline/scene_samples.h"

#include <QTest>

using namespace timeline;
using namespace test_support;

class TestTimelineScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spotsWhatIsShown();
    void laterNamesShareTheLastLane();
};

void TestTimelineScene::spotsWhatIsShown()
{
    const core::EventStore store = storeOf({{"Travel", "high", "2026-11-01T00:00:00Z"},
                                            {"Travel", "low", "2026-11-03T00:00:00Z"},
                                            {"Policy", "low", "2026-11-03T00:00:00Z"},
                                            {"Travel", "high", "some day"},
                                            {"Travel", "high", "2026-11-09T00:00:00Z"}});
    core::EventFilter filter;
    filter.levels = filter.levels.with(core::RiskLevel::Low, false);
    TimelineInput input = inputFor(store);
    input.index = indexByTime(store, core::selectEvents(store, filter, {}));
    input.visibleRange.end = microsOf("2026-11-05T00:00:00Z");
    const TimelineScene scene = layoutTimeline(input);
    const auto spot = spotOf(scene, 0);
    QVERIFY(spot);
    QCOMPARE(spot->center, QPointF(scene.scale.toX(store.micros()[0]), scene.lanes[0].y));
    QCOMPARE(spot->level, core::RiskLevel::High);
    // Hidden, of a hidden name, without a time, outside the range, not of this store.
    for (const quint32 event : {1u, 2u, 3u, 4u, 5u})
        QVERIFY(!spotOf(scene, event));
    QCOMPARE(laneOf(scene, store.nameIds()[0]), std::optional<quint32>(0));
    QCOMPARE(laneOf(scene, store.nameIds()[2]), std::nullopt);
    QCOMPARE(laneOf(TimelineScene(), 0), std::nullopt);
}

void TestTimelineScene::laterNamesShareTheLastLane()
{
    const TimelineScene scene = layoutTimeline(inputFor(randomStore(500, 9)));
    QCOMPARE(scene.lanes.size(), std::size_t(4));
    int folded = 0;
    for (quint32 nameId = 0; nameId < 9; ++nameId) {
        const auto lane = laneOf(scene, nameId);
        QVERIFY(lane && *lane < 4);
        QVERIFY(*lane == 3 || scene.lanes[*lane].nameId == nameId);
        folded += *lane == 3 ? 1 : 0;
    }
    QCOMPARE(folded, 6);
}

QTEST_GUILESS_MAIN(TestTimelineScene)
#include "tst_timeline_scene.moc"
