// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/time_scale.h"

#include "app/core/event_store.h"
#include "tests/support/event_samples.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace timeline;
using test_support::microsOf;

namespace {

constexpr qint64 kMax = std::numeric_limits<qint64>::max();
constexpr qint64 kMin = std::numeric_limits<qint64>::min();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool isUsable(const TimeRange &range)
{
    return range.begin >= core::kFirstMicros && range.end <= kEndOfTime && range.span() >= kMinimumSpan;
}

} // namespace

class TestTimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsTheEndsOfTheRange();
    void roundTrips_data();
    void roundTrips();
    void givesATimeForAnyX();
    void clampsRanges_data();
    void clampsRanges();
    void zoomKeepsTheTimeUnderThePointer();
    void zoomStopsAtTheLimits();
    void zoomIgnoresNonsense();
    void panKeepsTheSpan();
    void panStopsAtTheEndsOfTime();
    void fits_data();
    void fits();
    void survivesAnyInput();
};

void TestTimeScale::mapsTheEndsOfTheRange()
{
    const TimeScale scale{{1'000'000, 3'000'000}, 150, 400};
    QCOMPARE(scale.toX(1'000'000), 150.0);
    QCOMPARE(scale.toX(2'000'000), 350.0);
    QCOMPARE(scale.toX(3'000'000), 550.0);
    QCOMPARE(scale.toX(500'000), 50.0);
    QCOMPARE(scale.toTime(350), 2'000'000);
}

void TestTimeScale::roundTrips_data()
{
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("span");
    const qint64 now = microsOf("2026-11-21T09:12:44Z");
    QTest::newRow("a millisecond") << now << kMinimumSpan;
    QTest::newRow("a day") << now << core::kMicrosPerDay;
    QTest::newRow("a year") << now << 365 * core::kMicrosPerDay;
    QTest::newRow("the last millisecond") << kEndOfTime - kMinimumSpan << kMinimumSpan;
    QTest::newRow("the first millisecond") << core::kFirstMicros << kMinimumSpan;
    QTest::newRow("all of time") << core::kFirstMicros << kEndOfTime - core::kFirstMicros;
}

void TestTimeScale::roundTrips()
{
    QFETCH(qint64, begin);
    QFETCH(qint64, span);
    const TimeScale scale{{begin, begin + span}, 150, 1164};
    std::mt19937_64 random(1);
    // What a double can tell apart at this x, in µs.
    const auto tolerance = static_cast<qint64>(1 + static_cast<double>(span) * 1e-12);
    for (int i = 0; i < 1000; ++i) {
        const qint64 time = begin + static_cast<qint64>(random() % static_cast<quint64>(span));
        QVERIFY(std::abs(scale.toTime(scale.toX(time)) - time) <= tolerance);
    }
    for (double x = 150; x < 1314; x += 0.75) {
        const double microsecond = scale.width / static_cast<double>(span);
        QVERIFY(std::abs(scale.toX(scale.toTime(x)) - x) <= microsecond + 1e-6);
    }
}

void TestTimeScale::givesATimeForAnyX()
{
    const TimeScale scale{{0, core::kMicrosPerDay}, 0, 100};
    QCOMPARE(scale.toTime(-1e300), core::kFirstMicros);
    QCOMPARE(scale.toTime(1e300), core::kLastMicros);
    QCOMPARE(scale.toTime(kInfinity), core::kLastMicros);
    QCOMPARE(scale.toTime(kNaN), 0);
    QVERIFY(std::isfinite(scale.toX(kMin)));
    QVERIFY(std::isfinite(scale.toX(kMax)));
}

void TestTimeScale::clampsRanges_data()
{
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<qint64>("expectedBegin");
    QTest::addColumn<qint64>("expectedEnd");
    const qint64 first = core::kFirstMicros;
    QTest::newRow("usable") << qint64(5000) << qint64(9000) << qint64(5000) << qint64(9000);
    QTest::newRow("too short") << qint64(5000) << qint64(5001) << qint64(5000) << qint64(6000);
    QTest::newRow("empty") << qint64(5000) << qint64(5000) << qint64(5000) << qint64(6000);
    QTest::newRow("turned round") << qint64(5000) << qint64(10) << qint64(5000) << qint64(6000);
    QTest::newRow("too early") << first - 7000 << first + 1000 << first << first + 8000;
    QTest::newRow("too late") << kEndOfTime - 1000 << kEndOfTime + 7000 << kEndOfTime - 8000 << kEndOfTime;
    QTest::newRow("too long") << kMin << kMax << first << kEndOfTime;
    QTest::newRow("short and last") << kMax << kMax << kEndOfTime - kMinimumSpan << kEndOfTime;
    QTest::newRow("turned round and wide") << kMax << kMin << kEndOfTime - kMinimumSpan << kEndOfTime;
}

void TestTimeScale::clampsRanges()
{
    QFETCH(qint64, begin);
    QFETCH(qint64, end);
    const TimeRange range = clamped({begin, end});
    QTEST(range.begin, "expectedBegin");
    QTEST(range.end, "expectedEnd");
}

void TestTimeScale::zoomKeepsTheTimeUnderThePointer()
{
    const TimeScale scale{{0, 30 * core::kMicrosPerDay}, 150, 1000};
    const qint64 pointed = scale.toTime(400);
    const TimeRange nearer = zoomed(scale, 400, 4);
    QCOMPARE(nearer.span(), scale.range.span() / 4);
    const TimeScale after{nearer, 150, 1000};
    QVERIFY(std::abs(after.toX(pointed) - 400) < 0.001);
    const TimeRange back = zoomed(after, 400, 0.25);
    QVERIFY(std::abs(back.begin - scale.range.begin) <= 2);
    QVERIFY(std::abs(back.end - scale.range.end) <= 2);
}

void TestTimeScale::zoomStopsAtTheLimits()
{
    const TimeScale scale{{0, core::kMicrosPerDay}, 0, 1000};
    QCOMPARE(zoomed(scale, 500, 1e30).span(), kMinimumSpan);
    QCOMPARE(zoomed(scale, 500, 1e-30), (TimeRange{core::kFirstMicros, kEndOfTime}));
}

void TestTimeScale::zoomIgnoresNonsense()
{
    const TimeScale scale{{0, core::kMicrosPerDay}, 0, 1000};
    for (const double factor : {0.0, -2.0, kNaN, kInfinity})
        QCOMPARE(zoomed(scale, 500, factor), scale.range);
    QCOMPARE(zoomed(scale, kNaN, 2), scale.range);
}

void TestTimeScale::panKeepsTheSpan()
{
    const TimeScale scale{{0, 1'000'000}, 0, 1000};
    QCOMPARE(panned(scale, 100), (TimeRange{-100'000, 900'000}));
    QCOMPARE(panned(scale, -250), (TimeRange{250'000, 1'250'000}));
    QCOMPARE(panned(scale, kNaN), scale.range);
}

void TestTimeScale::panStopsAtTheEndsOfTime()
{
    const TimeScale scale{{0, 1'000'000}, 0, 1000};
    QCOMPARE(panned(scale, 1e300), (TimeRange{core::kFirstMicros, core::kFirstMicros + 1'000'000}));
    QCOMPARE(panned(scale, -1e300), (TimeRange{kEndOfTime - 1'000'000, kEndOfTime}));
}

void TestTimeScale::fits_data()
{
    QTest::addColumn<std::vector<qint64>>("times");
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    const qint64 now = microsOf("2026-11-21T12:00:00Z");
    const qint64 half = 12 * core::kMicrosPerHour;
    const qint64 none = core::EventStore::kNoTime;
    using Times = std::vector<qint64>;
    QTest::newRow("none") << Times{} << now - half << now + half;
    QTest::newRow("none readable") << Times{none, none} << now - half << now + half;
    QTest::newRow("one") << Times{1000} << 1000 - half << 1000 + half;
    QTest::newRow("all equal") << Times{1000, none, 1000} << 1000 - half << 1000 + half;
    QTest::newRow("several") << Times{1'000'000, 0, none, 300'000} << qint64(-30'000) << qint64(1'030'000);
    QTest::newRow("close together") << Times{0, 1} << qint64(-1000) << qint64(1001);
    QTest::newRow("all of time") << Times{core::kFirstMicros, core::kLastMicros} << core::kFirstMicros
                                 << kEndOfTime;
}

void TestTimeScale::fits()
{
    QFETCH(std::vector<qint64>, times);
    const TimeRange range = fittedRange(times, microsOf("2026-11-21T12:00:00Z"));
    QTEST(range.begin, "begin");
    QTEST(range.end, "end");
    for (const qint64 time : times)
        QVERIFY(time == core::EventStore::kNoTime || range.contains(time));
}

void TestTimeScale::survivesAnyInput()
{
    std::mt19937_64 random(2);
    const auto any = [&random] {
        return static_cast<qint64>(random() >> (random() % 40)) * (random() % 2 ? 1 : -1);
    };
    for (int i = 0; i < 20'000; ++i) {
        const TimeRange range = clamped({any(), any()});
        QVERIFY(isUsable(range));
        const TimeScale scale{range, 150, 1 + static_cast<double>(random() % 3000)};
        const double x = static_cast<double>(any()) * 1e-3;
        QVERIFY(isUsable(zoomed(scale, x, std::exp(static_cast<double>(random() % 100) - 50))));
        QVERIFY(isUsable(panned(scale, x)));
        QVERIFY(isUsable(fittedRange(std::vector<qint64>{range.begin, range.end - 1}, any())));
    }
}

QTEST_GUILESS_MAIN(TestTimeScale)
#include "tst_time_scale.moc"
