// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_order.h"

#include "tests/core/compose_events.h"
#include "tests/core/random_events.h"

#include <QTest>

#include <numeric>

using core::ColumnId;
using core::EventOrder;
using core::EventSort;
using core::EventStore;
using core_test::composeStore;
using namespace Qt::StringLiterals;

namespace {

std::vector<quint32> eventsOf(const EventOrder &order)
{
    return {order.events().begin(), order.events().end()};
}

// The largest shown time below, or an equal one that stands before it oldest first.
std::optional<qint64> gapNaively(const EventStore &store, const std::vector<quint32> &oldestFirst,
                                 quint32 event)
{
    const auto at = std::ranges::find(oldestFirst, event);
    if (!store.time(event) || at == oldestFirst.begin())
        return std::nullopt;
    return store.micros()[event] - store.micros()[*std::prev(at)];
}

// Those without one come last, whichever way.
template<class Value>
std::weak_ordering compareWithNone(const std::optional<Value> &a, const std::optional<Value> &b, bool down)
{
    if (!a || !b)
        return b.has_value() <=> a.has_value();
    return down ? *b <=> *a : *a <=> *b;
}

std::vector<quint32> sortNaively(const EventStore &store, const EventSort &sort, std::vector<quint32> events);

// Whether `a` stands above `b`, told column by column; nothing where the order sent decides.
std::weak_ordering compareNaively(const EventStore &store, const EventSort &sort,
                                  const std::vector<quint32> &oldestFirst, quint32 a, quint32 b)
{
    const bool down = sort.order == Qt::DescendingOrder;
    const auto turned = [down](auto ordering) { return down ? 0 <=> ordering : ordering <=> 0; };
    switch (sort.column) {
    case ColumnId::Level:
        return turned(store.level(a) <=> store.level(b));
    case ColumnId::Event:
        return turned(store.name(a).compare(store.name(b), Qt::CaseInsensitive) <=> 0);
    case ColumnId::Details:
        return turned(store.details(a).toByteArray().compare(store.details(b)) <=> 0);
    case ColumnId::Id:
        return turned(store.idToken(a).toByteArray().compare(store.idToken(b)) <=> 0);
    case ColumnId::SincePrevious:
        return compareWithNone(gapNaively(store, oldestFirst, a), gapNaively(store, oldestFirst, b), down);
    default:
        return compareWithNone(store.time(a), store.time(b), down);
    }
}

std::vector<quint32> sortNaively(const EventStore &store, const EventSort &sort, std::vector<quint32> events)
{
    std::vector<quint32> oldestFirst;
    if (sort.column == ColumnId::SincePrevious)
        oldestFirst = sortNaively(store, {ColumnId::Time, Qt::AscendingOrder}, events);
    std::ranges::stable_sort(
        events, [&](quint32 a, quint32 b) { return compareNaively(store, sort, oldestFirst, a, b) < 0; });
    return events;
}

} // namespace

class TestEventOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyByDefault();
    void newestFirstByDefault();
    void undatedComeLastBothWays();
    void equalTimesKeepTheOrderSent();
    void nanosecondsDecide();
    void sortsLevelsBySeverity();
    void sortsNamesInAnyCase();
    void gapsSpanOnlyShownEvents();
    void findsTheRowOfAnEvent();
    void copiesShareTheirRows();
    void agreesWithNaiveSort_data();
    void agreesWithNaiveSort();
    void sortsByTheGapItself();
    void stopsWhenNobodyWaits();
};

void TestEventOrder::isEmptyByDefault()
{
    QCOMPARE(EventOrder().rowCount(), 0u);
    QVERIFY(!EventOrder().rowOf(0));
    QCOMPARE(core::selectEvents(EventStore(), {}, {}).rowCount(), 0u);
}

void TestEventOrder::newestFirstByDefault()
{
    const EventOrder order = core::selectEvents(composeStore(core_test::plainEvents(4)), {}, {});
    QCOMPARE(eventsOf(order), (std::vector<quint32>{3, 2, 1, 0}));
    QCOMPARE(order.sincePrevious(0), std::optional(core::kMicrosPerSecond));
    QVERIFY(!order.sincePrevious(3));
}

void TestEventOrder::undatedComeLastBothWays()
{
    auto events = core_test::plainEvents(5);
    events[1].timestamp = "?";
    events[3].timestamp = QByteArray();
    const EventStore store = composeStore(events);
    const EventOrder up = core::selectEvents(store, {}, {ColumnId::Time, Qt::AscendingOrder});
    QCOMPARE(eventsOf(up), (std::vector<quint32>{0, 2, 4, 1, 3}));
    const EventOrder down = core::selectEvents(store, {}, {ColumnId::Time, Qt::DescendingOrder});
    QCOMPARE(eventsOf(down), (std::vector<quint32>{4, 2, 0, 1, 3}));
    QCOMPARE(down.sincePrevious(0), std::optional(2 * core::kMicrosPerSecond));
    QVERIFY(!down.sincePrevious(2));
    QVERIFY(!down.sincePrevious(3));
    QVERIFY(!down.sincePrevious(4));
}

void TestEventOrder::equalTimesKeepTheOrderSent()
{
    auto events = core_test::plainEvents(6);
    for (const int i : {1, 2, 3})
        events[i].timestamp = events[1].timestamp;
    const EventStore store = composeStore(events);
    QCOMPARE(eventsOf(core::selectEvents(store, {}, {ColumnId::Time, Qt::AscendingOrder})),
             (std::vector<quint32>{0, 1, 2, 3, 4, 5}));
    const EventOrder down = core::selectEvents(store, {}, {ColumnId::Time, Qt::DescendingOrder});
    QCOMPARE(eventsOf(down), (std::vector<quint32>{5, 4, 1, 2, 3, 0}));
    QCOMPARE(down.sincePrevious(3), std::optional<qint64>(0));
}

void TestEventOrder::nanosecondsDecide()
{
    auto events = core_test::plainEvents(2);
    events[0].timestamp = "2026-11-21T00:00:00.000000002Z";
    events[1].timestamp = "2026-11-21T00:00:00.000000001Z";
    const EventOrder order =
        core::selectEvents(composeStore(events), {}, {ColumnId::Time, Qt::AscendingOrder});
    QCOMPARE(eventsOf(order), (std::vector<quint32>{1, 0}));
    QCOMPARE(order.sincePrevious(1), std::optional<qint64>(0));
}

void TestEventOrder::sortsLevelsBySeverity()
{
    auto events = core_test::plainEvents(6);
    const QList<QByteArray> levels = {"low", "high", "", "odd", "medium", "high"};
    for (qsizetype i = 0; i < events.size(); ++i)
        events[i].level = levels.at(i);
    const EventStore store = composeStore(events);
    QCOMPARE(eventsOf(core::selectEvents(store, {}, {ColumnId::Level, Qt::DescendingOrder})),
             (std::vector<quint32>{1, 5, 4, 0, 3, 2}));
    QCOMPARE(eventsOf(core::selectEvents(store, {}, {ColumnId::Level, Qt::AscendingOrder})),
             (std::vector<quint32>{2, 3, 0, 4, 1, 5}));
}

void TestEventOrder::sortsNamesInAnyCase()
{
    auto events = core_test::plainEvents(4);
    const QList<QByteArray> names = {"beta", "Alpha", "BETA", "alpha"};
    for (qsizetype i = 0; i < events.size(); ++i)
        events[i].name = names.at(i);
    const EventOrder order =
        core::selectEvents(composeStore(events), {}, {ColumnId::Event, Qt::AscendingOrder});
    QCOMPARE(eventsOf(order), (std::vector<quint32>{1, 3, 0, 2}));
}

void TestEventOrder::gapsSpanOnlyShownEvents()
{
    const EventStore store = composeStore(core_test::plainEvents(9)); // low, medium, high in turn
    const core::EventFilter onlyHigh = {{}, core::LevelSet::none().with(core::RiskLevel::High, true)};
    const EventOrder order = core::selectEvents(store, onlyHigh, {ColumnId::Id, Qt::AscendingOrder});
    QCOMPARE(eventsOf(order), (std::vector<quint32>{2, 5, 8}));
    QVERIFY(!order.sincePrevious(0));
    QCOMPARE(order.sincePrevious(1), std::optional(3 * core::kMicrosPerSecond));
}

void TestEventOrder::findsTheRowOfAnEvent()
{
    const EventOrder order({7, 3, 9}, {-1, 0, 5});
    QCOMPARE(order.rowOf(3), std::optional(1u));
    QCOMPARE(order.rowOf(9), std::optional(2u));
    QVERIFY(!order.rowOf(4));
    QCOMPARE(order.event(0), 7u);
    QVERIFY(!order.sincePrevious(0));
    QCOMPARE(order.sincePrevious(1), std::optional<qint64>(0));
}

void TestEventOrder::copiesShareTheirRows()
{
    const EventOrder order({7, 3, 9}, {-1, 0, 5});
    const EventOrder copy = order;
    QCOMPARE(copy.events().data(), order.events().data());
}

void TestEventOrder::agreesWithNaiveSort_data()
{
    QTest::addColumn<ColumnId>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (const core::EventColumn &column : core::eventColumns()) {
        QTest::addRow("%s up", column.key) << column.id << Qt::AscendingOrder;
        QTest::addRow("%s down", column.key) << column.id << Qt::DescendingOrder;
    }
}

void TestEventOrder::agreesWithNaiveSort()
{
    QFETCH(ColumnId, column);
    QFETCH(Qt::SortOrder, order);
    QRandomGenerator random(99);
    for (int round = 0; round < 30; ++round) {
        const EventStore store = composeStore(core_test::randomEvents(random, random.bounded(60)));
        const core::EventFilter filter = {
            {}, core::LevelSet::all().with(core::RiskLevel::High, random.bounded(2) == 0)};
        const auto shown = core::matchingEvents(store, filter);
        const EventOrder selected = core::selectEvents(store, filter, {column, order});
        QCOMPARE(eventsOf(selected), sortNaively(store, {column, order}, shown));
        const auto oldestFirst = sortNaively(store, {ColumnId::Time, Qt::AscendingOrder}, shown);
        for (quint32 row = 0; row < selected.rowCount(); ++row) {
            QCOMPARE(selected.sincePrevious(row), gapNaively(store, oldestFirst, selected.event(row)));
            QCOMPARE(selected.rowOf(selected.event(row)), std::optional(row));
        }
    }
}

void TestEventOrder::sortsByTheGapItself()
{
    auto events = core_test::plainEvents(5);
    events[2].timestamp = "?";
    events[3].timestamp = "2026-11-21T00:10:00Z"; // last, nine minutes and more behind
    const EventStore store = composeStore(events);
    QCOMPARE(eventsOf(core::selectEvents(store, {}, {ColumnId::SincePrevious, Qt::AscendingOrder})),
             (std::vector<quint32>{1, 4, 3, 0, 2}));
    QCOMPARE(eventsOf(core::selectEvents(store, {}, {ColumnId::SincePrevious, Qt::DescendingOrder})),
             (std::vector<quint32>{3, 4, 1, 0, 2}));
}

// At whichever question it is told to.
void TestEventOrder::stopsWhenNobodyWaits()
{
    const EventStore store = composeStore(core_test::plainEvents(3000));
    const auto filter = core::EventFilter{.terms = {{.text = u"event"_s}}};
    for (const core::EventColumn &column : core::eventColumns()) {
        int questions = 0;
        const auto never = [&questions] { return ++questions < 0; };
        QCOMPARE(core::selectEvents(store, filter, {column.id, Qt::AscendingOrder}, never).rowCount(), 3000u);
        QVERIFY(questions >= 3);
        for (int last = 1; last <= questions; ++last) {
            int asked = 0;
            const auto stop = [&] { return ++asked >= last; };
            QCOMPARE(core::selectEvents(store, filter, {column.id, Qt::AscendingOrder}, stop).rowCount(), 0u);
            QVERIFY(asked <= last + 3);
        }
    }
}

QTEST_GUILESS_MAIN(TestEventOrder)
#include "tst_event_order.moc"
