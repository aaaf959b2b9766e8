// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/lane_items.h"

#include "app/timeline/layout_timeline.h"
#include "tests/support/event_samples.h"
#include "ui/timeline_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;
using timeline::TimelineScene;

namespace {

TimelineScene sceneOf(const EventStore &store, double share = 1, timeline::LaneChoice lanes = {})
{
    timeline::TimelineInput input;
    input.index = timeline::indexByTime(store, test_support::orderOf(store));
    input.fullRange = timeline::fittedRange(store.micros(), 0);
    input.visibleRange = timeline::zoomed({input.fullRange, 0, 1}, 0.5, 1 / share);
    input.lanes = lanes;
    input.size = QSizeF(700, 200);
    input.textWidth = [](QStringView text) { return 6.0 * static_cast<double>(text.size()); };
    return timeline::layoutTimeline(input);
}

EventStore randomEvents(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    test_support::AnswerWriter writer;
    const qint64 begin = test_support::microsOf("2026-11-01T00:00:00Z");
    for (int i = 0; i < count; ++i)
        writer.append({"Name " + QByteArray::number(random.bounded(9)),
                       std::array{"high", "medium", "low", "odd", ""}[random.bounded(5u)],
                       toRfc3339({begin + random.bounded(40'000) * kMicrosPerMinute, 0})});
    return writer.store();
}

} // namespace

class TestLaneItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdEveryEvent_data();
    void holdEveryEvent();
    void areInOrder();
    void showOnlyEventsOfTheirLane();
    void prefersTheNearer();
    void areThoseOfScrolledLanes();
};

void TestLaneItems::holdEveryEvent_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("share");
    for (const int count : {1, 30, 300, 5000})
        for (const double share : {1.0, 0.3, 0.01})
            QTest::addRow("%d events, %g", count, share) << count << share;
}

// Each visible event is in one item of its lane, of its level or a worse one, and they count as many.
void TestLaneItems::holdEveryEvent()
{
    QFETCH(int, count);
    QFETCH(double, share);
    const EventStore store = randomEvents(7, count);
    const TimelineScene scene = sceneOf(store, share);
    std::vector<quint32> shown(scene.lanes.size());
    std::vector<std::vector<ui::LaneItem>> itemsByLane;
    for (quint32 lane = 0; lane < shown.size(); ++lane)
        itemsByLane.push_back(ui::itemsOf(scene, lane));
    for (quint32 event = 0; event < store.size(); ++event) {
        if (!scene.scale.range.contains(store.micros()[event]))
            continue;
        const quint32 lane = timeline::laneOf(scene, store.nameIds()[event]).value();
        const auto &items = itemsByLane[lane];
        const auto index = ui::itemShowing(scene, lane, items, event);
        QVERIFY(index);
        const ui::LaneItem &item = items[*index];
        QVERIFY(item.level >= store.level(event));
        QVERIFY(item.range.contains(store.micros()[event]));
        QVERIFY(item.range.contains(store.micros()[item.event]));
        if (item.isBar)
            QCOMPARE(item.level, store.level(event));
        ++shown[lane];
    }
    const QRectF view({}, scene.size);
    for (quint32 lane = 0; lane < shown.size(); ++lane) {
        quint32 told = 0;
        for (const ui::LaneItem &item : itemsByLane[lane]) {
            told += item.count;
            QVERIFY(ui::laneRect(scene, lane).contains(item.rect.center()));
        }
        QVERIFY(view.contains(ui::laneRect(scene, lane)));
        // An outermost slice counts what lies just beyond the range, too.
        QVERIFY(told >= shown[lane]);
    }
}

void TestLaneItems::areInOrder()
{
    const TimelineScene scene = sceneOf(randomEvents(3, 5000));
    const auto items = ui::itemsOf(scene, 0);
    QVERIFY(items.size() > 20);
    for (std::size_t i = 1; i < items.size(); ++i) {
        const bool later = items[i].rect.left() > items[i - 1].rect.left();
        QVERIFY(later || items[i].level < items[i - 1].level);
    }
}

void TestLaneItems::showOnlyEventsOfTheirLane()
{
    const EventStore store = test_support::storeOf(
        {{"A", "high", "2026-11-01T00:00:00Z"}, {"B", "low", "2026-11-02T00:00:00Z"}, {"B", "low", "never"}});
    const TimelineScene scene = sceneOf(store);
    QVERIFY(ui::itemShowing(scene, 0, ui::itemsOf(scene, 0), 0));
    QVERIFY(!ui::itemShowing(scene, 1, ui::itemsOf(scene, 1), 0));
    QVERIFY(!ui::itemShowing(scene, 1, ui::itemsOf(scene, 1), 2));
    QVERIFY(!ui::itemShowing(scene, 1, ui::itemsOf(scene, 1), 99));
}

void TestLaneItems::prefersTheNearer()
{
    std::vector<ui::LaneItem> items(2);
    items[0].rect = QRectF(0, 0, 16, 16);
    items[1].rect = QRectF(10, 0, 16, 16);
    QCOMPARE(ui::itemAt(items, {11, 8}), std::optional<std::size_t>(0));
    QCOMPARE(ui::itemAt(items, {14, 8}), std::optional<std::size_t>(1));
    QCOMPARE(ui::itemAt(items, {40, 8}), std::nullopt);
    QCOMPARE(ui::itemAt({}, {0, 0}), std::nullopt);
}

void TestLaneItems::areThoseOfScrolledLanes()
{
    const EventStore store = randomEvents(5, 300);
    const TimelineScene scene = sceneOf(store, 1, {.isUnfolded = true, .scrolled = 70});
    QVERIFY(scene.lanes.size() > 2 && scene.lanes.size() < 9 && scene.lanes.front().rank > 0);
    const QString last = ui::describeLane(scene, static_cast<quint32>(scene.lanes.size() - 1));
    QVERIFY2(last.startsWith(QStringLiteral("Lane %1 of 9. Events: ").arg(scene.lanes.back().rank + 1)),
             qPrintable(last));
    double bottom = scene.plot.top();
    for (quint32 lane = 0; lane < scene.lanes.size(); ++lane) {
        const QRectF rect = ui::laneRect(scene, lane);
        const double below = rect.bottom() - scene.plot.bottom(); // rounded
        QVERIFY(rect.height() > 0 && scene.plot.top() <= rect.top() && below < 0.001);
        QCOMPARE(rect.top(), bottom);
        bottom = rect.bottom();
        for (const ui::LaneItem &item : ui::itemsOf(scene, lane))
            QCOMPARE(store.nameIds()[item.event], scene.lanes[lane].nameId);
    }
}

QTEST_GUILESS_MAIN(TestLaneItems)
#include "tst_lane_items.moc"
