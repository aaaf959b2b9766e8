// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/series.h"

#include <QTest>

#include <random>
#include <vector>

using namespace timeline;

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seeksLikeALinearSearch();
    void countsOnlyLaterRanks();
};

void TestSeries::seeksLikeALinearSearch()
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<qint64> times(random() % 40);
        for (qint64 &time : times)
            time = static_cast<qint64>(random() % 20);
        std::ranges::sort(times);
        const Series series{.times = times, .events = {}, .ranks = {}};
        for (std::size_t from = 0; from <= times.size(); ++from) {
            for (qint64 time = -1; time <= 20; ++time) {
                std::size_t expected = from;
                while (expected < times.size() && times[expected] < time)
                    ++expected;
                QCOMPARE(series.seekTime(from, time), expected);
            }
        }
    }
}

void TestSeries::countsOnlyLaterRanks()
{
    const std::vector<qint64> times = {1, 2, 3, 3, 3, 4};
    const std::vector<quint32> events = {10, 11, 12, 13, 14, 15};
    const std::vector<quint16> ranks = {0, 5, 0, 5, 7, 0};
    Series series{.times = times, .events = events, .ranks = {}};
    QCOMPARE(series.countOf(1, 5), 4u);
    QCOMPARE(series.latestOf(0, 5), 12u);
    QCOMPARE(series.nextOf(2, 6), 2u);
    series.ranks = ranks;
    series.leastRank = 5;
    QCOMPARE(series.countOf(0, 6), 3u);
    QCOMPARE(series.latestOf(0, 6), 13u);
    QCOMPARE(series.latestOf(0, 3), 11u);
    QCOMPARE(series.nextOf(2, 6), 3u);
    QCOMPARE(series.nextOf(5, 6), 6u);
    QCOMPARE(series.countOf(5, 6), 0u);
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
