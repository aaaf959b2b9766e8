// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/gap_marks.h"

#include "tests/timeline/describe_scene.h"
#include "tests/timeline/random_input.h"

#include <QTest>

#include <algorithm>

using namespace timeline;
using namespace Qt::StringLiterals;
using namespace test_support;
using Times = RandomRecord::Times;

class TestGapMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheLongestGaps();
    void reachBeyondTheRange();
    void narrowGapsHaveNoLabel();
    void needTwoEvents_data();
    void needTwoEvents();
    void areThoseThatEveryEventSays_data();
    void areThoseThatEveryEventSays();
};

namespace {

QStringList describe(const TimelineScene &scene)
{
    QStringList lines;
    for (const GapMark &gap : scene.gaps)
        lines << describeGap(gap);
    return lines;
}

// 1 to 11 November, 100 pixels a day.
TimelineInput tenDays(const core::EventStore &store)
{
    TimelineInput input = inputFor(store);
    input.fullRange = {microsOf("2026-11-01T00:00:00Z"), microsOf("2026-11-11T00:00:00Z")};
    input.visibleRange = input.fullRange;
    input.size = {1170, preferredHeight(2)};
    return input;
}

// From event to event, by looking at all of them.
std::vector<TimeRange> naiveGaps(const TimelineInput &input, const TimeScale &scale)
{
    std::vector<qint64> times;
    for (const qint64 time : input.index.store().micros())
        if (time != core::EventStore::kNoTime)
            times.push_back(time);
    std::ranges::sort(times);
    std::vector<TimeRange> gaps;
    const auto visible = [&scale](const TimeRange &gap) {
        return std::min(gap.end, scale.range.end) - std::max(gap.begin, scale.range.begin);
    };
    for (std::size_t i = 1; i < times.size(); ++i)
        if (visible({times[i - 1], times[i]}) >=
            static_cast<qint64>(0.15 * static_cast<double>(scale.range.span())))
            gaps.push_back({times[i - 1], times[i]});
    std::ranges::stable_sort(gaps, std::ranges::greater(), visible);
    gaps.resize(std::min<std::size_t>(gaps.size(), 3));
    std::ranges::sort(gaps, {}, &TimeRange::begin);
    return gaps;
}

} // namespace

void TestGapMarks::marksTheLongestGaps()
{
    const TimelineScene scene = layoutTimeline(tenDays(storeOf({{"Travel", "high", "2026-11-01T00:00:00Z"},
                                                                {"Travel", "low", "2026-11-03T06:00:00Z"},
                                                                {"Policy", "low", "2026-11-05T00:00:00Z"},
                                                                {"Travel", "odd", "2026-11-06T12:00:00Z"},
                                                                {"Policy", "", "2026-11-07T00:00:00Z"},
                                                                {"Policy", "high", "2026-11-09T00:00:00Z"},
                                                                {"Policy", "high", "soon"}})));
    const QStringList expected = {
        u"gap 150.0 to 375.0 \"2 d 6 h without events\" label 196.0,93.0 133.0x14.0"_s,
        u"gap 375.0 to 550.0 \"1 d 18 h without events\" label 0.0,0.0 0.0x0.0"_s,
        u"gap 750.0 to 950.0 \"2 d without events\" label 795.5,93.0 109.0x14.0"_s};
    QCOMPARE(describe(scene), expected);
}

void TestGapMarks::reachBeyondTheRange()
{
    TimelineInput input = tenDays(
        storeOf({{"Travel", "high", "2026-10-30T00:00:00Z"}, {"Travel", "low", "2026-11-21T00:00:00Z"}}));
    const QStringList whole = {u"gap 150.0 to 1150.0 \"22 d without events\" label 592.5,67.0 115.0x14.0"_s};
    input.size.setHeight(preferredHeight(1));
    QCOMPARE(describe(layoutTimeline(input)), whole);
    // Before the first event and behind the last there is no gap.
    input.visibleRange = {microsOf("2026-10-01T00:00:00Z"), microsOf("2026-10-29T00:00:00Z")};
    QCOMPARE(describe(layoutTimeline(input)), QStringList());
    input.visibleRange = {microsOf("2026-11-22T00:00:00Z"), microsOf("2026-12-29T00:00:00Z")};
    QCOMPARE(describe(layoutTimeline(input)), QStringList());
}

void TestGapMarks::narrowGapsHaveNoLabel()
{
    TimelineInput input = tenDays(
        storeOf({{"Travel", "high", "2026-11-02T00:00:00Z"}, {"Travel", "low", "2026-11-04T00:00:00Z"}}));
    QVERIFY(!layoutTimeline(input).gaps.at(0).labelRect.isEmpty());
    input.size.setWidth(600);
    QVERIFY(layoutTimeline(input).gaps.at(0).labelRect.isEmpty());
}

void TestGapMarks::needTwoEvents_data()
{
    QTest::addColumn<core::EventStore>("store");
    QTest::newRow("none") << core::EventStore();
    QTest::newRow("one") << storeOf({{"Travel", "high", "2026-11-02T00:00:00Z"}});
    QTest::newRow("one instant") << storeOf(
        {{"Travel", "high", "2026-11-02T00:00:00Z"}, {"Policy", "low", "2026-11-02T00:00:00Z"}});
    QTest::newRow("unreadable") << storeOf({{"Travel", "high", "soon"}, {"Policy", "low", "later"}});
}

void TestGapMarks::needTwoEvents()
{
    QFETCH(core::EventStore, store);
    QVERIFY(layoutTimeline(tenDays(store)).gaps.empty());
}

void TestGapMarks::areThoseThatEveryEventSays_data()
{
    QTest::addColumn<Times>("times");
    QTest::addColumn<int>("count");
    for (const int count : {2, 5, 12, 40, 400}) {
        QTest::addRow("same day, %d", count) << Times::SameDay << count;
        QTest::addRow("few instants, %d", count) << Times::FewInstants << count;
        QTest::addRow("all of time, %d", count) << Times::AllOfTime << count;
    }
}

void TestGapMarks::areThoseThatEveryEventSays()
{
    QFETCH(Times, times);
    QFETCH(int, count);
    std::mt19937_64 random(static_cast<quint64>(count));
    std::size_t found = 0;
    for (int round = 0; round < 60; ++round) {
        TimelineInput input = inputFor(randomStore({count, 3, times}, random));
        const TimeScale whole{input.fullRange, 150, 1000};
        const double x = 150 + static_cast<double>(random() % 1000);
        input.visibleRange = zoomed(whole, x, 1 + static_cast<double>(random() % 300) / 10);
        const TimelineScene scene = layoutTimeline(input);
        const std::vector<TimeRange> naive = naiveGaps(input, scene.scale);
        QCOMPARE(scene.gaps.size(), naive.size());
        for (std::size_t i = 0; i < naive.size(); ++i) {
            QCOMPARE(scene.gaps[i].from, std::max(150.0, scene.scale.toX(naive[i].begin)));
            QCOMPARE(scene.gaps[i].to, std::min(1150.0, scene.scale.toX(naive[i].end)));
        }
        found += naive.size();
    }
    QVERIFY(found > 0);
}

QTEST_GUILESS_MAIN(TestGapMarks)
#include "tst_gap_marks.moc"
