// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/layout_timeline.h"

#include "app/timeline/hit_test.h"
#include "app/timeline/slice.h"
#include "tests/timeline/random_input.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

using namespace timeline;
using namespace test_support;
using Times = RandomRecord::Times;

// What is painted is true, and nothing is left out: for random records, ranges and sizes, and for bad ones.
class TestEveryEventIsPainted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inAMarkOrBarOfItsLevel_data();
    void inAMarkOrBarOfItsLevel();
    void evenOfBadRecords_data();
    void evenOfBadRecords();
};

namespace {

// Painted bars of one lane or of the overview by level, left to right.
using BarsOfLane = std::array<std::vector<Bar>, core::kRiskLevelCount>;

struct Painted
{
    std::vector<std::vector<Mark>> marks; // of each lane, left to right
    std::vector<BarsOfLane> bars;
    BarsOfLane overview;
};

Painted sorted(const TimelineScene &scene)
{
    Painted painted;
    painted.marks.resize(scene.lanes.size());
    painted.bars.resize(scene.lanes.size());
    for (const Mark &mark : scene.marks)
        painted.marks[mark.lane].push_back(mark);
    for (auto &marks : painted.marks)
        std::ranges::sort(marks, {}, [](const Mark &mark) { return mark.times.begin; });
    for (const Bar &bar : scene.bars)
        painted.bars[bar.lane][levelIndex(bar.level)].push_back(bar);
    for (const Bar &bar : scene.overviewBars)
        painted.overview[levelIndex(bar.level)].push_back(bar);
    return painted;
}

// Whether one of these bars, which are in the order of time, is where the event is.
bool isInBars(const std::vector<Bar> &bars, double x)
{
    constexpr double kGap = 1;
    const auto behind =
        std::ranges::upper_bound(bars, x + 1e-6, {}, [](const Bar &bar) { return bar.rect.left(); });
    return behind != bars.begin() && std::prev(behind)->rect.right() + kGap >= x - 1e-6;
}

// Whether the mark that covers this time says at least this level.
bool isInMarks(const std::vector<Mark> &marks, qint64 time, core::RiskLevel level)
{
    const auto behind =
        std::ranges::upper_bound(marks, time, {}, [](const Mark &mark) { return mark.times.begin; });
    return behind != marks.begin() && std::prev(behind)->times.contains(time) &&
           std::prev(behind)->level >= level;
}

QString missingEvent(const TimelineScene &scene, const Painted &painted)
{
    const core::EventStore &store = scene.index.store();
    for (quint32 event = 0; event < store.size(); ++event) {
        if (!scene.index.contains(event))
            continue;
        const qint64 time = store.micros()[event];
        const std::size_t level = levelIndex(store.levels()[event]);
        if (scene.overviewScale.range.contains(time) &&
            !isInBars(painted.overview[level], scene.overviewScale.toX(time)))
            return QStringLiteral("event %1 isn't in the overview").arg(event);
        const auto lane = laneOf(scene, store.nameIds()[event]);
        if (!lane)
            return QStringLiteral("event %1 has no lane").arg(event);
        if (scene.scale.range.contains(time) &&
            !isInBars(painted.bars[*lane][level], scene.scale.toX(time)) &&
            !isInMarks(painted.marks[*lane], time, store.levels()[event]))
            return QStringLiteral("event %1 isn't in its lane").arg(event);
    }
    return {};
}

// Its event must be shown, have its level and lie where it is painted: in a mark's middle or within the bar's
// slice, which at either end of the range may reach out of it.
QString untrueShape(const TimelineScene &scene)
{
    const core::EventStore &store = scene.index.store();
    for (const Mark &mark : scene.marks) {
        const bool isTrue = scene.index.contains(mark.event) && store.levels()[mark.event] == mark.level &&
                            laneOf(scene, store.nameIds()[mark.event]) == mark.lane && mark.count > 0 &&
                            scene.scale.toX(store.micros()[mark.event]) == mark.center.x() &&
                            mark.times.contains(store.micros()[mark.event]);
        if (!isTrue)
            return QStringLiteral("the mark of event %1").arg(mark.event);
    }
    const auto untrue = [&](const Bar &bar, const TimeScale &scale, bool isInLane) {
        const double x =
            std::clamp(scale.toX(store.micros()[bar.event]), scale.left, scale.left + scale.width);
        return !scene.index.contains(bar.event) || store.levels()[bar.event] != bar.level || bar.count == 0 ||
               bar.rect.height() < 1 || bar.rect.width() < 1 || x < bar.rect.left() - 1.001 ||
               x > bar.rect.right() + 1.001 ||
               (isInLane && laneOf(scene, store.nameIds()[bar.event]) != bar.lane);
    };
    for (const Bar &bar : scene.bars)
        if (untrue(bar, scene.scale, true))
            return QStringLiteral("the bar of event %1").arg(bar.event);
    for (const Bar &bar : scene.overviewBars)
        if (untrue(bar, scene.overviewScale, false))
            return QStringLiteral("the overview's bar of event %1").arg(bar.event);
    return {};
}

void check(const TimelineScene &scene)
{
    QCOMPARE(missingEvent(scene, sorted(scene)), QString());
    QCOMPARE(untrueShape(scene), QString());
    QCOMPARE(std::accumulate(scene.overviewBars.begin(), scene.overviewBars.end(), scene.withoutTime,
                             [](quint32 sum, const Bar &bar) { return sum + bar.count; }),
             scene.index.eventCount());
}

} // namespace

void TestEveryEventIsPainted::inAMarkOrBarOfItsLevel_data()
{
    QTest::addColumn<Times>("times");
    QTest::newRow("steady") << Times::Steady;
    QTest::newRow("same day") << Times::SameDay;
    QTest::newRow("few instants") << Times::FewInstants;
    QTest::newRow("all of time") << Times::AllOfTime;
}

void TestEveryEventIsPainted::inAMarkOrBarOfItsLevel()
{
    QFETCH(Times, times);
    std::mt19937_64 random(static_cast<quint64>(times) + 1);
    const auto below = [&random](quint64 limit) { return static_cast<int>(random() % limit); };
    bool hasMarks = false;
    bool hasBars = false;
    // 25 records seen in 10 ways each, of four kinds: a thousand.
    for (int record = 0; record < 25; ++record) {
        const core::EventStore store =
            randomStore({1 + below(quint64(2) << below(12)), 1 + below(12), times}, random);
        TimelineInput input = inputFor(store);
        for (int view = 0; view < 10; ++view) {
            const TimeScale whole{input.fullRange, 0, 1000};
            input.visibleRange = zoomed(whole, below(1001), 1 + below(60) * below(60) / 20.0);
            input.size = {180.0 + below(2500), 60.0 + below(400)};
            const TimelineScene scene = layoutTimeline(input);
            check(scene);
            if (QTest::currentTestFailed())
                return;
            hasMarks = hasMarks || !scene.marks.empty();
            hasBars = hasBars || !scene.bars.empty();
        }
    }
    QVERIFY(hasMarks);
    QVERIFY(hasBars || times == Times::FewInstants); // forty instants aren't a crowd
}

void TestEveryEventIsPainted::evenOfBadRecords_data()
{
    QTest::addColumn<core::EventStore>("store");
    QTest::newRow("none") << core::EventStore();
    QTest::newRow("one") << storeOf({{"Travel", "high", "2026-11-03T00:00:00Z"}});
    QTest::newRow("years 1 and 9999") << storeOf({{"First", "high", "0001-01-01T00:00:00Z"},
                                                  {"Last", "low", "9999-12-31T23:59:59.999999Z"},
                                                  {"Last", "", "9999-12-31T23:59:59.999999999Z"}});
    std::mt19937_64 random(5);
    QTest::newRow("one instant") << randomStore({3000, 5, Times::OneInstant}, random);
    QTest::newRow("all unreadable") << randomStore({3000, 5, Times::Unreadable}, random);
    AnswerWriter names;
    for (int i = 0; i < 50'000; ++i)
        names.append({"Name " + QByteArray::number(i), i % 7 == 0 ? "high" : "low",
                      core::toRfc3339({i * core::kMicrosPerMinute, 0})});
    QTest::newRow("50,000 names") << names.store();
    const QByteArray hostile = QByteArray("\u202E\u2066\u0001\u001B[2J\n\t<b>").repeated(600);
    QTest::newRow("long and hostile names") << storeOf(
        {{hostile, "high", "2026-11-03T00:00:00Z"}, {hostile + "2", "low", "2026-11-04T00:00:00Z"}});
}

void TestEveryEventIsPainted::evenOfBadRecords()
{
    QFETCH(core::EventStore, store);
    TimelineInput input = inputFor(store);
    input.now = core::Timestamp{microsOf("2026-11-21T12:00:00Z"), 0};
    input.lastReset = input.now;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const QSizeF size : {QSizeF(1170, 200), QSizeF(0, 0), QSizeF(nan, 300), QSizeF(600, nan)}) {
        for (const bool isUnfolded : {false, true}) {
            input.size = size;
            input.lanes = {.isUnfolded = isUnfolded, .scrolled = isUnfolded ? 40.0 : nan};
            const TimelineScene scene = layoutTimeline(input);
            QVERIFY(!std::isnan(scene.size.width()) && !std::isnan(scene.size.height()));
            QVERIFY(!std::isnan(scene.plot.width()) && scene.plot.width() > 0);
            QCOMPARE(untrueShape(scene), QString());
            if (!isUnfolded)
                check(scene);
            const QPointF middle = scene.plot.center();
            for (const QPointF point : {middle, QPointF(middle.x(), 10), QPointF(nan, nan)}) {
                QVERIFY(partAt(scene, point) != TimelinePart::LabelColumn);
                const auto slice = sliceAt(scene, point);
                QVERIFY(!slice || scene.index.contains(slice->event));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestEveryEventIsPainted)
#include "tst_every_event_is_painted.moc"
