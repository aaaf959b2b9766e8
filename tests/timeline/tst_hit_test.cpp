// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/hit_test.h"

#include "tests/timeline/scene_samples.h"

#include <QTest>

using namespace timeline;
using namespace test_support;

Q_DECLARE_METATYPE(timeline::TimelinePart)

class TestHitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void narrowWindowCanStillBeDragged();
    void findsTheNearest();
    void prefersTheSevereOfTies();
    void findsBars();
    void findsLanes();

private:
    static TimelineScene sampleScene();
};

TimelineScene TestHitTest::sampleScene()
{
    TimelineInput input = inputFor(storeOf({{"Travel", "high", "2026-11-03T00:00:00Z"},
                                            {"Policy", "low", "2026-11-03T00:00:00Z"},
                                            {"Policy", "medium", "2026-11-03T00:43:12Z"}}));
    input.fullRange = {microsOf("2026-11-01T00:00:00Z"), microsOf("2026-11-06T00:00:00Z")};
    // 2 Nov to 4 Nov in the lanes: a pixel is 172.8 s, so the last two events are 15 pixels apart.
    input.visibleRange = {microsOf("2026-11-02T00:00:00Z"), microsOf("2026-11-04T00:00:00Z")};
    return layoutTimeline(input);
}

void TestHitTest::names_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<TimelinePart>("part");
    // The window is 350 to 750.
    QTest::newRow("outside") << QPointF(-1, 10) << TimelinePart::None;
    QTest::newRow("overview label") << QPointF(20, 10) << TimelinePart::Overview;
    QTest::newRow("overview") << QPointF(300, 10) << TimelinePart::Overview;
    QTest::newRow("left handle, outside") << QPointF(347, 10) << TimelinePart::WindowLeft;
    QTest::newRow("left handle, inside") << QPointF(353, 10) << TimelinePart::WindowLeft;
    QTest::newRow("window") << QPointF(500, 10) << TimelinePart::Window;
    QTest::newRow("right handle") << QPointF(751, 10) << TimelinePart::WindowRight;
    QTest::newRow("lane label") << QPointF(20, 62) << TimelinePart::LabelColumn;
    QTest::newRow("lanes") << QPointF(500, 62) << TimelinePart::Lanes;
    QTest::newRow("axis") << QPointF(500, 170) << TimelinePart::Axis;
}

void TestHitTest::names()
{
    QFETCH(QPointF, point);
    QTEST(partAt(sampleScene(), point), "part");
}

void TestHitTest::narrowWindowCanStillBeDragged()
{
    TimelineScene scene = sampleScene();
    scene.window.setWidth(4);
    QCOMPARE(partAt(scene, {352, 10}), TimelinePart::Window);
    QCOMPARE(partAt(scene, {349, 10}), TimelinePart::WindowLeft);
    QCOMPARE(partAt(scene, {356, 10}), TimelinePart::WindowRight);
}

void TestHitTest::findsTheNearest()
{
    const TimelineScene scene = sampleScene();
    QCOMPARE(eventAt(scene, {650, 62}), std::optional<quint32>(0));
    QCOMPARE(eventAt(scene, {645, 66}), std::optional<quint32>(0));
    QCOMPARE(eventAt(scene, {650, 88}), std::optional<quint32>(1));
    QCOMPARE(eventAt(scene, {655, 88}), std::optional<quint32>(1));
    QCOMPARE(eventAt(scene, {660, 88}), std::optional<quint32>(2));
    QCOMPARE(eventAt(scene, {650, 75}), std::nullopt);
    QCOMPARE(eventAt(scene, {659, 62}), std::nullopt);
    QCOMPARE(eventAt(TimelineScene(), {1, 1}), std::nullopt);
}

void TestHitTest::prefersTheSevereOfTies()
{
    const TimelineScene scene = sampleScene();
    // 7 pixels from the low one, 8 from the medium.
    QCOMPARE(eventAt(scene, {657, 88}), std::optional<quint32>(2));
}

void TestHitTest::findsBars()
{
    const TimelineInput input = inputFor(randomStore(5000, 2));
    const TimelineScene scene = layoutTimeline(input);
    QVERIFY(!scene.bars.empty());
    for (const Bar &bar : scene.bars) {
        const auto event = eventAt(scene, bar.rect.center());
        QVERIFY(event.has_value());
        QVERIFY(input.index.store().level(*event) >= bar.level);
    }
}

void TestHitTest::findsLanes()
{
    const TimelineScene scene = sampleScene();
    QCOMPARE(laneAt(scene, {20, 60}), std::optional<quint32>(0));
    QCOMPARE(laneAt(scene, {800, 95}), std::optional<quint32>(1));
    QCOMPARE(laneAt(scene, {800, 20}), std::nullopt);
    QCOMPARE(laneAt(scene, {800, 130}), std::nullopt);
    QCOMPARE(laneAt(scene, {800, 180}), std::nullopt);
}

QTEST_GUILESS_MAIN(TestHitTest)
#include "tst_hit_test.moc"
