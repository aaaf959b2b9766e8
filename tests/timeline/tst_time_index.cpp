// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/time_index.h"

#include "tests/timeline/random_input.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace timeline;
using namespace test_support;
using Times = RandomRecord::Times;

class TestTimeIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsTheShownEvents_data();
    void splitsTheShownEvents();
    void ranksTheFirstOfManyNames();
    void tellsStoresApart();
    void stopsEarly_data();
    void stopsEarly();
};

namespace {

// The numbers of a series' events, checked to be in order.
std::vector<quint32> numbersOf(const Series &series, const core::EventStore &store)
{
    std::vector<quint32> numbers;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (store.micros()[series.events[i]] != series.times[i])
            return {};
        if (i > 0 && std::tie(series.times[i], series.events[i]) <=
                         std::tie(series.times[i - 1], series.events[i - 1]))
            return {};
        if (series.nextOf(i, i + 1) == i)
            numbers.push_back(series.events[i]);
    }
    return numbers;
}

// The same from a walk over all events.
template<typename Belongs>
std::vector<quint32> naiveNumbers(const core::EventStore &store, const core::EventOrder &order,
                                  Belongs belongs)
{
    std::vector<quint32> numbers;
    for (const quint32 event : order.events())
        if (store.micros()[event] != core::EventStore::kNoTime && belongs(event))
            numbers.push_back(event);
    std::ranges::sort(numbers, {},
                      [&store](quint32 event) { return std::pair(store.micros()[event], event); });
    return numbers;
}

} // namespace

void TestTimeIndex::splitsTheShownEvents_data()
{
    QTest::addColumn<Times>("times");
    QTest::addColumn<core::EventSort>("sort");
    const std::vector<std::pair<const char *, Times>> kinds = {{"steady", Times::Steady},
                                                               {"same day", Times::SameDay},
                                                               {"few instants", Times::FewInstants},
                                                               {"all of time", Times::AllOfTime},
                                                               {"one instant", Times::OneInstant},
                                                               {"unreadable", Times::Unreadable}};
    for (const auto &[name, times] : kinds) {
        QTest::addRow("%s, newest first", name) << times << core::EventSort();
        QTest::addRow("%s, oldest first", name)
            << times << core::EventSort{core::ColumnId::Time, Qt::AscendingOrder};
        QTest::addRow("%s, by name", name)
            << times << core::EventSort{core::ColumnId::Event, Qt::AscendingOrder};
    }
}

void TestTimeIndex::splitsTheShownEvents()
{
    QFETCH(Times, times);
    QFETCH(core::EventSort, sort);
    std::mt19937_64 random(3);
    const core::EventStore store = randomStore({.count = 400, .names = 7, .times = times}, random);
    core::EventFilter filter;
    filter.levels = filter.levels.with(core::RiskLevel::Medium, false);
    const core::EventOrder order = core::selectEvents(store, filter, sort);
    const TimeIndex index = indexByTime(store, order);
    QCOMPARE(index.eventCount(), order.rowCount());
    QCOMPARE(index.nameCount(), index.rankedNames().size());
    quint32 named = 0;
    std::size_t dated = 0;
    for (quint16 rank = 0; rank < index.nameCount(); ++rank) {
        const NameTotal &total = index.rankedNames()[rank];
        QCOMPARE(index.rankOf(total.nameId), rank);
        named += total.eventCount;
        for (const core::RiskLevel level : core::kLevelsWorstFirst) {
            const auto isOf = [&](quint32 event) {
                return store.levels()[event] == level && store.nameIds()[event] == total.nameId;
            };
            const auto isLater = [&](quint32 event) {
                return store.levels()[event] == level && index.rankOf(store.nameIds()[event]) >= rank;
            };
            const Series own = index.ofRank(rank)[levelIndex(level)];
            QCOMPARE(numbersOf(own, store), naiveNumbers(store, order, isOf));
            QCOMPARE(numbersOf(index.fromRank(rank)[levelIndex(level)], store),
                     naiveNumbers(store, order, isLater));
            dated += own.size();
        }
    }
    QCOMPARE(named, order.rowCount());
    QCOMPARE(dated + index.withoutTime(), order.rowCount());
    for (quint32 event = 0; event < store.size(); ++event)
        QCOMPARE(index.contains(event), store.levels()[event] != core::RiskLevel::Medium &&
                                            store.micros()[event] != core::EventStore::kNoTime);
    const TimeRange range{microsOf("2026-11-10T22:00:00Z"), microsOf("2026-11-11T07:00:00Z")};
    QCOMPARE(index.countWithin(range), naiveNumbers(store, order, [&](quint32 event) {
                                           return range.contains(store.micros()[event]);
                                       }).size());
}

void TestTimeIndex::ranksTheFirstOfManyNames()
{
    AnswerWriter writer;
    constexpr int kNames = kRankedNames + 500;
    for (int i = 0; i < kNames; ++i)
        writer.append(
            {"Name " + QByteArray::number(90'000 - i), i == 77 ? "high" : "low", "2026-11-11T00:00:00Z"});
    const core::EventStore store = writer.store();
    const TimeIndex index = indexByTime(store, orderOf(store));
    QCOMPARE(index.nameCount(), static_cast<quint32>(kNames));
    QCOMPARE(index.rankedNames().size(), std::size_t(kRankedNames));
    QCOMPARE(index.rankOf(77), quint16(0));
    QCOMPARE(index.rankOf(kNames - 1), quint16(1));
    QCOMPARE(index.rankOf(0), kRankedNames);
    const auto later = index.fromRank(kRankedNames - 1);
    const Series &low = later[levelIndex(core::RiskLevel::Low)];
    QCOMPARE(low.countOf(0, low.size()), 501u);
    QVERIFY(index.contains(0));
}

void TestTimeIndex::tellsStoresApart()
{
    const core::EventStore store = storeOf({{"Travel", "high", "2026-11-01T00:00:00Z"}});
    const core::EventStore equal = storeOf({{"Travel", "high", "2026-11-01T00:00:00Z"}});
    const core::EventStore copy = store;
    QVERIFY(TimeIndex(store).isOf(copy));
    QVERIFY(!TimeIndex(store).isOf(equal));
    QVERIFY(!TimeIndex().isOf(store));
    QVERIFY(!TimeIndex(store).contains(0));
    QVERIFY(indexByTime(store, orderOf(store)).contains(0));
    QVERIFY(!indexByTime(store, orderOf(store)).contains(1));
}

void TestTimeIndex::stopsEarly_data()
{
    QTest::addColumn<int>("asked");
    for (int asked = 1; asked <= 5; ++asked)
        QTest::addRow("when asked %d times", asked) << asked;
}

void TestTimeIndex::stopsEarly()
{
    QFETCH(int, asked);
    const core::EventStore store = storeOf({{"Travel", "high", "2026-11-01T00:00:00Z"}});
    int left = asked;
    const TimeIndex index = indexByTime(store, orderOf(store), [&left] { return --left == 0; });
    QCOMPARE(left, 0);
    QVERIFY(index.isOf(store));
    QCOMPARE(index.eventCount(), 0u);
    QVERIFY(index.rankedNames().empty() && !index.contains(0));
}

QTEST_GUILESS_MAIN(TestTimeIndex)
#include "tst_time_index.moc"
