// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/event_list.h"
#include "tests/support/event_samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using session::EventList;

class TestEventList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectionSurvivesSorting();
    void selectionSurvivesBeingFilteredOut();
    void selectionFollowsTheEventThroughARefresh();
    void selectionEndsWithTheEvent();
    void sortsAsTheModelIsAsked();
    void tellsOnceOfAChange();
    void ordersLargeRecordsInTheBackground();
    void newerFilterReplacesAnOlderOne();

private:
    using Samples = std::vector<test_support::EventSample>;
    [[nodiscard]] static Samples three()
    {
        return {{"Travel", "high", "2026-11-03T00:00:00Z", {}, "a"},
                {"File", "low", "2026-11-02T00:00:00Z", {}, "b"},
                {"Policy", "medium", "2026-11-01T00:00:00Z", {}, "c"}};
    }
    [[nodiscard]] static EventStore manyEvents()
    {
        test_support::AnswerWriter writer;
        for (int i = 0; i < 60'000; ++i)
            writer.append({i % 2 ? "Odd" : "Even", "low", "2026-11-03T00:00:00Z"});
        return writer.store();
    }
    [[nodiscard]] static QString selectedName(EventList &events)
    {
        const QModelIndex index = events.selection().currentIndex();
        return index.isValid() ? events.store().name(*events.model().eventAt(index)) : QString();
    }
};

void TestEventList::selectionSurvivesSorting()
{
    EventList events;
    const QAbstractItemModelTester tester(&events.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    events.setStore(test_support::storeOf(three()));
    events.select(1);
    QCOMPARE(selectedName(events), u"File"_s);
    QCOMPARE(events.selection().currentIndex().row(), 1);
    events.setSort({ColumnId::Time, Qt::AscendingOrder});
    QCOMPARE(selectedName(events), u"File"_s);
    events.setSort({ColumnId::Event, Qt::AscendingOrder});
    QCOMPARE(events.selection().currentIndex().row(), 0);
    QCOMPARE(events.currentEvent(), std::optional<quint32>(1));
    QVERIFY(events.selection().isRowSelected(0));
}

void TestEventList::selectionSurvivesBeingFilteredOut()
{
    EventList events;
    events.setStore(test_support::storeOf(three()));
    events.select(1);
    events.setFilter({.terms = {{.text = u"travel"_s}}});
    QCOMPARE(events.order().rowCount(), 1u);
    QCOMPARE(selectedName(events), QString());
    QCOMPARE(events.currentEvent(), std::optional<quint32>(1));
    events.setFilter({});
    QCOMPARE(selectedName(events), u"File"_s);
}

void TestEventList::selectionFollowsTheEventThroughARefresh()
{
    EventList events;
    events.setStore(test_support::storeOf(three()));
    events.select(1);
    Samples newer = three();
    newer.insert(newer.begin(), {"New", "high", "2026-11-04T00:00:00Z", {}, "d"});
    QSignalSpy current(&events, &EventList::currentEventChanged);
    events.setStore(test_support::storeOf(newer));
    QCOMPARE(events.currentEvent(), std::optional<quint32>(2));
    QCOMPARE(selectedName(events), u"File"_s);
    QVERIFY(!current.isEmpty());
}

void TestEventList::selectionEndsWithTheEvent()
{
    EventList events;
    events.setStore(test_support::storeOf(three()));
    events.select(2);
    Samples fewer = three();
    fewer.pop_back();
    events.setStore(test_support::storeOf(fewer));
    QCOMPARE(events.currentEvent(), std::nullopt);
    QVERIFY(!events.selection().hasSelection());
}

void TestEventList::sortsAsTheModelIsAsked()
{
    EventList events;
    events.setStore(test_support::storeOf(three()));
    events.model().sort(events.model().sectionOf(ColumnId::Level), Qt::DescendingOrder);
    QCOMPARE(events.sort(), (EventSort{ColumnId::Level, Qt::DescendingOrder}));
    QCOMPARE(events.store().name(events.order().event(0)), u"Travel"_s);
    QCOMPARE(events.store().name(events.order().event(2)), u"File"_s);
}

void TestEventList::tellsOnceOfAChange()
{
    EventList events;
    events.setStore(test_support::storeOf(three()));
    QSignalSpy ordered(&events, &EventList::orderChanged);
    QSignalSpy zone(&events, &EventList::zoneChanged);
    events.setFilter({.terms = {{.text = u"travel"_s}}});
    events.setFilter({.terms = {{.text = u"travel"_s}}});
    QCOMPARE(ordered.size(), 1);
    events.setZone(DisplayZone::utc());
    QCOMPARE(zone.size(), 0);
    events.setZone(DisplayZone::named(u"Europe/Lisbon"_s).value());
    QCOMPARE(zone.size(), 1);
    QCOMPARE(ordered.size(), 1);
}

void TestEventList::ordersLargeRecordsInTheBackground()
{
    EventList events;
    QSignalSpy ordered(&events, &EventList::orderChanged);
    events.setStore(manyEvents());
    QCOMPARE(ordered.size(), 0);
    QTRY_COMPARE(events.order().rowCount(), 60'000u);
    QCOMPARE(ordered.size(), 1);
}

void TestEventList::newerFilterReplacesAnOlderOne()
{
    EventList events;
    events.setStore(manyEvents());
    QTRY_COMPARE(events.order().rowCount(), 60'000u);
    QSignalSpy ordered(&events, &EventList::orderChanged);
    events.setFilter({.terms = {{.text = u"nothing has this"_s}}});
    events.setFilter({.terms = {{.text = u"odd"_s}}});
    QTRY_COMPARE(events.order().rowCount(), 30'000u);
    QCOMPARE(ordered.size(), 1);
    events.setFilter({.terms = {{.text = u"even"_s}}});
    events.setStore(test_support::storeOf(three()));
    QCOMPARE(events.order().rowCount(), 0u);
}

QTEST_GUILESS_MAIN(TestEventList)
#include "tst_event_list.moc"
