// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/layout_timeline.h"
#include "tests/support/event_samples.h"
#include "ui/timeline_events.h"

#include <QRandomGenerator>
#include <QTest>

class TestTimelineEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNearestAsAWalkDoes();
    void findsNoneWithoutReadableTimes();
    void namesTheLane();
};

namespace {

timeline::TimelineScene sceneOf(const core::EventStore &store, double height)
{
    timeline::TimelineInput input;
    input.index = timeline::indexByTime(store, test_support::orderOf(store));
    input.fullRange = input.visibleRange = timeline::fittedRange(store.micros(), 0);
    input.size = {1000, height};
    input.textWidth = [](QStringView text) { return 7.0 * static_cast<double>(text.size()); };
    return timeline::layoutTimeline(input);
}

} // namespace

void TestTimelineEvents::findsTheNearestAsAWalkDoes()
{
    QRandomGenerator random(5);
    const qint64 begin = test_support::microsOf("2026-11-01T00:00:00Z");
    for (int round = 0; round < 300; ++round) {
        std::vector<test_support::EventSample> samples;
        for (int left = random.bounded(1, 12); left > 0; --left)
            samples.push_back(
                {"n", random.bounded(2) ? "low" : "high", core::toRfc3339({begin + random.bounded(20), 0})});
        const core::EventStore store = test_support::storeOf(samples);
        const auto index = timeline::indexByTime(store, test_support::orderOf(store));
        const core::Timestamp time{begin + random.bounded(30) - 5, 0};
        const auto distance = [&](quint32 event) { return std::abs(store.micros()[event] - time.micros); };
        quint32 nearest = 0;
        for (quint32 event = 1; event < store.size(); ++event) {
            if (distance(event) < distance(nearest) ||
                (distance(event) == distance(nearest) && store.level(event) > store.level(nearest)))
                nearest = event;
        }
        const auto found = ui::eventNearest(index, time);
        QVERIFY(found);
        QCOMPARE(distance(*found), distance(nearest));
        QCOMPARE(store.level(*found), store.level(nearest));
    }
}

void TestTimelineEvents::findsNoneWithoutReadableTimes()
{
    const core::EventStore store = test_support::storeOf({{"n", "low", "never"}});
    QVERIFY(!ui::eventNearest(timeline::indexByTime(store, test_support::orderOf(store)), {}));
    QVERIFY(!ui::eventNearest(timeline::TimeIndex(), {}));
}

void TestTimelineEvents::namesTheLane()
{
    const core::EventStore store = test_support::storeOf({{"Travel", "high", "2026-11-01T00:00:00Z"},
                                                          {"File", "medium", "2026-11-10T00:00:00Z"},
                                                          {"Policy", "low", "2026-11-20T00:00:00Z"}});
    const timeline::TimelineScene scene = sceneOf(store, timeline::preferredHeight(3));
    QCOMPARE(scene.lanes.size(), 3u);
    QCOMPARE(ui::eventNamedAt(scene, {20, scene.lanes[1].y}), std::optional<quint32>(1));
    QCOMPARE(ui::eventNamedAt(scene, timeline::spotOf(scene, 2)->center), std::optional<quint32>(2));
    QCOMPARE(ui::eventNamedAt(scene, scene.overview.center()), std::nullopt);
    const timeline::TimelineScene folded = sceneOf(store, timeline::preferredHeight(2));
    QCOMPARE(folded.lanes.size(), 2u);
    QCOMPARE(ui::eventNamedAt(folded, {20, folded.lanes[1].y}), std::nullopt);
    QCOMPARE(ui::eventNamedAt(folded, timeline::spotOf(folded, 2)->center), std::optional<quint32>(2));
}

QTEST_GUILESS_MAIN(TestTimelineEvents)
#include "tst_timeline_events.moc"
