// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/layout_timeline.h"

#include "app/timeline/hit_test.h"
#include "tests/timeline/describe_scene.h"
#include "tests/timeline/random_input.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace timeline;
using namespace test_support;

class TestUnfoldedLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOnlyWhatIsInThePlot_data();
    void showsOnlyWhatIsInThePlot();
    void needNoScrollingWhereAllFit();
    void lanesAreFoundWhereverTheyAre();
    void lanesAreScrolledTo();
    void eachNameCanBeReached_data();
    void eachNameCanBeReached();
};

namespace {

// Lanes 26 pixels apart in a plot of 108, from the second event of which on there is an hour between events.
TimelineInput twelveNames(double scrolled)
{
    AnswerWriter writer;
    for (int i = 0; i < 12; ++i)
        writer.append({"Name " + QByteArray::number(i + 10), "low",
                       core::toRfc3339({microsOf("2026-11-03T00:00:00Z") + i * core::kMicrosPerHour, 0})});
    TimelineInput input = inputFor(writer.store());
    input.lanes = {.isUnfolded = true, .scrolled = scrolled};
    return input;
}

} // namespace

void TestUnfoldedLanes::showsOnlyWhatIsInThePlot_data()
{
    QTest::addColumn<double>("scrolled");
    QTest::addColumn<double>("taken");
    QTest::addColumn<QStringList>("lanes");
    const auto named = [](int first, int last) {
        QStringList names;
        for (int i = first; i <= last; ++i)
            names << QStringLiteral("Name %1").arg(i);
        return names;
    };
    // All lanes take 14 + 11 · 26 + 16 pixels, 208 more than the plot has.
    QTest::newRow("top") << 0.0 << 0.0 << named(10, 14);
    QTest::newRow("a little") << 5.0 << 5.0 << named(10, 14);
    QTest::newRow("one lane") << 27.0 << 27.0 << named(11, 15);
    QTest::newRow("bottom") << 208.0 << 208.0 << named(17, 21);
    QTest::newRow("beyond") << 1e9 << 208.0 << named(17, 21);
    QTest::newRow("above") << -7.0 << 0.0 << named(10, 14);
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 0.0 << named(10, 14);
}

void TestUnfoldedLanes::showsOnlyWhatIsInThePlot()
{
    QFETCH(double, scrolled);
    QFETCH(double, taken);
    const TimelineScene scene = layoutTimeline(twelveNames(scrolled));
    QCOMPARE(scene.plot.height(), 108.0);
    QCOMPARE(scene.lanesHeight, 316.0);
    QCOMPARE(scene.scrolled, taken);
    QStringList names;
    for (const Lane &lane : scene.lanes) {
        names << lane.name;
        QCOMPARE(lane.foldedNames, 0u);
        QCOMPARE(lane.y, 62 + 26.0 * lane.rank - taken);
    }
    QTEST(names, "lanes");
    QCOMPARE(scene.marks.size(), scene.lanes.size());
    for (const Mark &mark : scene.marks)
        QCOMPARE(mark.center.y(), scene.lanes[mark.lane].y);
}

void TestUnfoldedLanes::needNoScrollingWhereAllFit()
{
    TimelineInput input = inputFor(randomStore(500, 4));
    const TimelineScene folded = layoutTimeline(input);
    input.lanes = {.isUnfolded = true, .scrolled = 40};
    const TimelineScene unfolded = layoutTimeline(input);
    QCOMPARE(unfolded.scrolled, 0.0);
    QCOMPARE(describeScene(unfolded), describeScene(folded));
}

void TestUnfoldedLanes::lanesAreFoundWhereverTheyAre()
{
    const TimelineScene scene = layoutTimeline(twelveNames(60));
    const core::EventStore &store = scene.index.store();
    for (quint32 event = 0; event < store.size(); ++event) {
        const auto lane = std::ranges::find(scene.lanes, store.nameIds()[event], &Lane::nameId);
        const auto found = laneOf(scene, store.nameIds()[event]);
        QCOMPARE(found.has_value(), lane != scene.lanes.end());
        const auto spot = spotOf(scene, event);
        QCOMPARE(spot.has_value(), found.has_value());
        if (!spot)
            continue;
        QCOMPARE(&scene.lanes[*found], &*lane);
        QCOMPARE(spot->center.y(), lane->y);
        // What is above or below the plot isn't under a point there.
        const bool isInPlot =
            spot->center.y() >= scene.overview.bottom() && spot->center.y() < scene.axis.top();
        QCOMPARE(eventAt(scene, spot->center), isInPlot ? std::optional(event) : std::nullopt);
    }
}

void TestUnfoldedLanes::lanesAreScrolledTo()
{
    const TimelineScene scene = layoutTimeline(twelveNames(60));
    const quint32 hidden = 1000;
    QCOMPARE(scrolledTo(scene, hidden), std::nullopt);
    QCOMPARE(scrolledTo(scene, 0), std::optional(1.0));    // its upper half lane is 1 pixel above the plot
    QCOMPARE(scrolledTo(scene, 4), std::optional(60.0));   // visible already
    QCOMPARE(scrolledTo(scene, 11), std::optional(205.0)); // lane at 348 ends at 361, the plot at 156
    TimelineInput folded = twelveNames(0);
    folded.lanes = {};
    QCOMPARE(scrolledTo(layoutTimeline(folded), 11), std::optional(0.0));
}

void TestUnfoldedLanes::eachNameCanBeReached_data()
{
    QTest::addColumn<int>("names");
    QTest::newRow("a few") << 9;
    QTest::newRow("more than are told apart") << 6000;
}

void TestUnfoldedLanes::eachNameCanBeReached()
{
    QFETCH(int, names);
    AnswerWriter writer;
    for (int i = 0; i < names; ++i)
        writer.append({"Name " + QByteArray::number(i), "low", "2026-11-03T00:00:00Z"});
    TimelineInput input = inputFor(writer.store());
    input.lanes.isUnfolded = true;
    for (int i = 0; i < 60; ++i) {
        const auto event = static_cast<quint32>((i * 997) % names);
        const quint32 nameId = input.index.store().nameIds()[event];
        input.lanes.scrolled = *scrolledTo(layoutTimeline(input), nameId);
        const TimelineScene scene = layoutTimeline(input);
        QVERIFY(scene.lanes.size() < 10);
        const auto spot = spotOf(scene, event);
        QVERIFY(spot);
        QVERIFY(scene.plot.contains(spot->center));
    }
}

QTEST_GUILESS_MAIN(TestUnfoldedLanes)
#include "tst_unfolded_lanes.moc"
