// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/layout_timeline.h"

#include "tests/timeline/describe_scene.h"
#include "tests/timeline/scene_samples.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace timeline;
using namespace Qt::StringLiterals;
using namespace test_support;

class TestLayoutTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutAFewEvents();
    void laysOutNothing();
    void sharesOneMarkBetweenEqualTimes();
    void showsManyEventsAsBars();
    void barsHaveAFloorAndALimit();
    void panningKeepsBars();
    void resetOutsideTheRange_data();
    void resetOutsideTheRange();
    void resetLabelStaysInside();
    void preferredHeightFoldsNothing();
    void isUsableAtAnySize_data();
    void isUsableAtAnySize();
    void showsEveryEvent_data();
    void showsEveryEvent();
    void orderOfRowsDoesNotMatter();
};

void TestLayoutTimeline::laysOutAFewEvents()
{
    TimelineInput input = inputFor(storeOf({{"Travel", "high", "2026-11-03T00:00:00Z"},
                                            {"Policy", "medium", "2026-11-02T00:00:00Z"},
                                            {"Policy", "low", "2026-11-02T00:00:01Z"},
                                            {"Policy", "", "2026-11-04T12:00:00Z"},
                                            {"Policy", "odd", "soon"}}));
    input.fullRange = {microsOf("2026-11-01T00:00:00Z"), microsOf("2026-11-06T00:00:00Z")};
    input.visibleRange = {microsOf("2026-11-02T00:00:00Z"), microsOf("2026-11-05T00:00:00Z")};
    input.lastReset = core::Timestamp{microsOf("2026-11-02T08:14:00Z"), 0};
    input.now = core::Timestamp{microsOf("2026-11-04T18:00:00Z"), 0};
    input.size = {1170, preferredHeight(2)};
    const QString expected = uR"(size 1170x144
overview 0.0,0.0 1170.0x42.0
overview-bar lane 0 low 347.0,26.0 12.0x8.0 event 2 count 1
overview-bar lane 0 medium 347.0,18.0 12.0x8.0 event 1 count 1
overview-bar lane 0 high 542.0,26.0 12.0x8.0 event 0 count 1
overview-bar lane 0 unscored 841.0,26.0 12.0x8.0 event 3 count 1
window 350.0,4.0 600.0x32.0
plot 150.0,48.0 1000.0x56.0
lane 62.0 line 62.0 "Travel" high events 1 folded 0
lane 88.0 line 88.0 "Policy" medium events 4 folded 0
gap 150.0 to 483.3 "23 h without events" label 259.2,93.0 115.0x14.0
gap 483.3 to 983.3 "1 d 12 h without events" label 663.8,93.0 139.0x14.0
reset 264.4 "Reset 2 Nov 08:14" label 268.4,43.0 103.0x14.0 before 150.0,48.0 114.4x56.0
now 1066.7 "Now" label 1070.7,43.0 19.0x14.0
mark lane 1 unscored 983.3,88.0 event 3
mark lane 1 medium 150.0,88.0 event 1 count 2 over 1000000 µs
mark lane 0 high 483.3,62.0 event 0
tick 150.0 "2 Nov"
tick 316.7 "12:00"
tick 483.3 "3 Nov"
tick 650.0 "12:00"
tick 816.7 "4 Nov"
tick 983.3 "12:00"
context "2 Nov 2026 – 4 Nov 2026 · UTC"
without time "Without a readable time: 1")"_s;
    QCOMPARE(describeScene(layoutTimeline(input)).split(u'\n'), expected.split(u'\n'));
}

void TestLayoutTimeline::laysOutNothing()
{
    const TimelineScene scene = layoutTimeline(inputFor(core::EventStore()));
    QVERIFY(scene.lanes.empty() && scene.marks.empty() && scene.bars.empty() && scene.overviewBars.empty());
    QVERIFY(!scene.ticks.empty());
    QCOMPARE(scene.withoutTime, 0u);
    QVERIFY(scene.scale.range.contains(microsOf("2026-11-21T12:00:00Z")));
}

void TestLayoutTimeline::sharesOneMarkBetweenEqualTimes()
{
    AnswerWriter writer;
    for (int i = 0; i < 500; ++i)
        writer.append({"Travel", i == 321 ? "high" : "low", "2026-11-03T00:00:00Z"});
    const TimelineScene scene = layoutTimeline(inputFor(writer.store()));
    QCOMPARE(scene.marks.size(), std::size_t(1));
    QCOMPARE(scene.marks[0].count, 500u);
    QCOMPARE(scene.marks[0].level, core::RiskLevel::High);
    QCOMPARE(scene.marks[0].event, 321u);
    QCOMPARE(scene.marks[0].center.x(), 650.0);
}

void TestLayoutTimeline::showsManyEventsAsBars()
{
    const TimelineScene scene = layoutTimeline(inputFor(randomStore(5000, 4)));
    QCOMPARE(scene.lanes.size(), std::size_t(4));
    QVERIFY(scene.marks.empty());
    QVERIFY(scene.bars.size() > 400);
    for (const Lane &lane : scene.lanes)
        QVERIFY(lane.lineY > lane.y);
}

void TestLayoutTimeline::barsHaveAFloorAndALimit()
{
    const TimelineInput input = inputFor(randomStore(50'000, 4));
    const TimelineScene scene = layoutTimeline(input);
    QVERIFY(!scene.bars.empty());
    for (const Bar &bar : scene.bars) {
        const double middle = scene.lanes[bar.lane].y;
        QVERIFY(bar.rect.height() >= 1);
        QVERIFY(bar.rect.top() >= middle - 13 && bar.rect.bottom() <= middle + 13);
        QVERIFY(bar.rect.left() >= scene.plot.left() && bar.rect.right() <= scene.plot.right() + 1e-6);
    }
    for (const Bar &bar : scene.overviewBars) {
        QVERIFY(bar.rect.height() >= 2);
        QVERIFY(bar.rect.top() >= 4 && bar.rect.bottom() <= 34 + 1e-6);
    }
}

void TestLayoutTimeline::panningKeepsBars()
{
    TimelineInput input = inputFor(randomStore(5000, 1));
    const qint64 middle = microsOf("2026-11-11T00:00:00Z");
    input.visibleRange = {middle - 5 * core::kMicrosPerDay, middle + 5 * core::kMicrosPerDay};
    const TimelineScene before = layoutTimeline(input);
    constexpr double kDrag = 100.25;
    input.visibleRange = panned(before.scale, -kDrag);
    const TimelineScene after = layoutTimeline(input);
    int compared = 0;
    for (const Bar &bar : before.bars) {
        if (bar.rect.left() < 300 || bar.rect.left() > 1100)
            continue;
        const auto same = std::ranges::find_if(after.bars, [&bar](const Bar &other) {
            return other.event == bar.event && other.count == bar.count && other.level == bar.level;
        });
        QVERIFY(same != after.bars.end());
        QVERIFY(std::abs(same->rect.left() + kDrag - bar.rect.left()) < 0.01);
        ++compared;
    }
    QVERIFY(compared > 100);
}

void TestLayoutTimeline::resetOutsideTheRange_data()
{
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<double>("dimmedWidth");
    QTest::addColumn<QString>("label");
    QTest::newRow("before") << QByteArray("2025-11-01T00:00:00Z") << 0.0 << u"Reset 1 Nov 2025 00:00"_s;
    QTest::newRow("after") << QByteArray("2026-12-01T08:14:00Z") << 1000.0 << u"Reset 1 Dec 08:14"_s;
}

void TestLayoutTimeline::resetOutsideTheRange()
{
    QFETCH(QByteArray, reset);
    TimelineInput input = inputFor(randomStore(10, 2));
    input.lastReset = core::Timestamp{microsOf(reset), 0};
    const TimelineScene scene = layoutTimeline(input);
    QVERIFY(scene.reset && !scene.reset->x);
    QTEST(scene.reset->before.width(), "dimmedWidth");
    QTEST(scene.reset->label, "label");
}

void TestLayoutTimeline::resetLabelStaysInside()
{
    TimelineInput input = inputFor(randomStore(10, 2));
    input.lastReset = core::Timestamp{input.visibleRange.end - core::kMicrosPerHour, 0};
    const TimelineScene scene = layoutTimeline(input);
    QVERIFY(scene.reset->labelRect.right() < *scene.reset->x);
    QVERIFY(scene.reset->labelRect.left() >= scene.plot.left());
}

void TestLayoutTimeline::preferredHeightFoldsNothing()
{
    for (const int names : {1, 2, 5, 9}) {
        for (const double lineHeight : {11.0, 14.0, 30.0}) {
            TimelineInput input = inputFor(randomStore(500, names));
            input.lineHeight = lineHeight;
            input.size.setHeight(preferredHeight(names, lineHeight));
            QCOMPARE(layoutTimeline(input).lanes.size(), std::size_t(names));
            input.size.rheight() -= 2;
            const TimelineScene lower = layoutTimeline(input);
            QCOMPARE(lower.lanes.size(), std::size_t(std::max(1, names - 1)));
            QCOMPARE(lower.lanes.back().foldedNames, names == 1 ? 0u : 2u);
        }
    }
}

void TestLayoutTimeline::isUsableAtAnySize_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("none") << QSizeF();
    QTest::newRow("zero") << QSizeF(0, 0);
    QTest::newRow("tiny") << QSizeF(3, 3);
    QTest::newRow("huge") << QSizeF(1e9, 1e9);
    QTest::newRow("not a number") << QSizeF(std::numeric_limits<double>::quiet_NaN(),
                                            std::numeric_limits<double>::quiet_NaN());
}

void TestLayoutTimeline::isUsableAtAnySize()
{
    QFETCH(QSizeF, size);
    TimelineInput input = inputFor(randomStore(300, 12));
    input.size = size;
    const TimelineScene scene = layoutTimeline(input);
    QVERIFY(scene.plot.width() > 0 && scene.plot.height() > 0);
    QVERIFY(!scene.lanes.empty());
    QVERIFY(!scene.marks.empty() || !scene.bars.empty());
    QVERIFY(scene.lanes.back().y < scene.plot.bottom());
}

void TestLayoutTimeline::showsEveryEvent_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("names");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed)
            << static_cast<int>(seed * seed * 4) << static_cast<int>(1 + seed % 7) << seed;
}

namespace {

// Whether a mark or bar of its lane stands for the event.
bool holds(const TimelineScene &scene, const core::EventStore &store, quint32 event)
{
    const auto lane = laneOf(scene, store.nameIds()[event]);
    const double x = scene.scale.toX(store.micros()[event]);
    const core::RiskLevel level = store.levels()[event];
    const auto inMark = [&](const Mark &mark) {
        return mark.lane == lane && mark.level >= level && std::abs(mark.center.x() - x) <= 1 + 1e-6;
    };
    const auto inBar = [&](const Bar &bar) {
        return bar.lane == lane && bar.level == level && x >= bar.rect.left() - 1e-6 &&
               x <= bar.rect.right() + 1.5;
    };
    return std::ranges::any_of(scene.marks, inMark) || std::ranges::any_of(scene.bars, inBar);
}

} // namespace

void TestLayoutTimeline::showsEveryEvent()
{
    QFETCH(int, count);
    QFETCH(int, names);
    QFETCH(unsigned, seed);
    TimelineInput input = inputFor(randomStore(count, names, seed));
    const TimeScale whole{input.fullRange, 150, 1000};
    input.visibleRange = zoomed(whole, 150 + 40 * (seed % 25), 1 + 0.2 * (seed % 9));
    const TimelineScene scene = layoutTimeline(input);
    const core::EventStore &store = input.index.store();
    for (quint32 event = 0; event < store.size(); ++event) {
        const qint64 time = store.micros()[event];
        if (scene.scale.range.contains(time))
            QVERIFY(holds(scene, store, event));
    }
    for (const Mark &mark : scene.marks) {
        QCOMPARE(store.level(mark.event), mark.level);
        QCOMPARE(scene.scale.toX(store.micros()[mark.event]), mark.center.x());
        QVERIFY(spotOf(scene, mark.event)->center == mark.center);
    }
    for (const Bar &bar : scene.bars)
        QCOMPARE(store.level(bar.event), bar.level);
}

void TestLayoutTimeline::orderOfRowsDoesNotMatter()
{
    TimelineInput input = inputFor(randomStore(2000, 3));
    const QString newestFirst = describeScene(layoutTimeline(input));
    const core::EventStore store = input.index.store();
    for (const core::EventSort sort : {core::EventSort{core::ColumnId::Time, Qt::AscendingOrder},
                                       core::EventSort{core::ColumnId::Id, Qt::DescendingOrder}}) {
        input.index = indexByTime(store, core::selectEvents(store, {}, sort));
        QCOMPARE(describeScene(layoutTimeline(input)), newestFirst);
    }
}

QTEST_GUILESS_MAIN(TestLayoutTimeline)
#include "tst_layout_timeline.moc"
