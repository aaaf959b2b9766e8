// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/event_list.h"
#include "tests/support/event_samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

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
    void followsTheEventIntoALargeRecord();
    void followsTheEventThroughTwoLargeRecords();
    void anotherRecordEndsTheScope();
    void endsWhileItWorks();

private:
    using Samples = std::vector<test_support::EventSample>;
    [[nodiscard]] static Samples three()
    {
        return {{"Travel", "high", "2026-11-03T00:00:00Z", {}, "a"},
                {"File", "low", "2026-11-02T00:00:00Z", {}, "b"},
                {"Policy", "medium", "2026-11-01T00:00:00Z", {}, "c"}};
    }
    // Made once: composing it takes longer than any test here.
    [[nodiscard]] static EventStore manyEvents()
    {
        static const EventStore kMany = [] {
            test_support::AnswerWriter writer;
            for (int i = 0; i < 60'000; ++i)
                writer.append({i % 2 ? "Odd" : "Even", "low", "2026-11-03T00:00:00Z"});
            writer.append({"Last", "high", "2026-11-02T00:00:00Z", {}, "b"});
            return writer.store();
        }();
        return kMany;
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
    QTRY_COMPARE(events.order().rowCount(), 60'001u);
    QCOMPARE(ordered.size(), 1);
}

void TestEventList::newerFilterReplacesAnOlderOne()
{
    EventList events;
    events.setStore(manyEvents());
    QTRY_COMPARE(events.order().rowCount(), 60'001u);
    QSignalSpy ordered(&events, &EventList::orderChanged);
    events.setFilter({.terms = {{.text = u"nothing has this"_s}}});
    events.setFilter({.terms = {{.text = u"odd"_s}}});
    QTRY_COMPARE(events.order().rowCount(), 30'000u);
    QCOMPARE(ordered.size(), 1);
    events.setFilter({.terms = {{.text = u"even"_s}}});
    events.setStore(test_support::storeOf(three()));
    QCOMPARE(events.order().rowCount(), 0u);
}

void TestEventList::followsTheEventIntoALargeRecord()
{
    EventList events;
    events.setStore(test_support::storeOf(three()));
    events.select(1);
    QSignalSpy current(&events, &EventList::currentEventChanged);
    events.setStore(manyEvents());
    // Its number is that of a record which is no longer there.
    QCOMPARE(events.currentEvent(), std::nullopt);
    QCOMPARE(current.size(), 1);
    QTRY_COMPARE(events.currentEvent(), std::optional<quint32>(60'000));
    QCOMPARE(current.size(), 2);
    QCOMPARE(selectedName(events), u"Last"_s);
    events.setSort({ColumnId::Level, Qt::DescendingOrder});
    QCOMPARE(events.currentEvent(), std::optional<quint32>(60'000));
    QTRY_COMPARE(events.selection().currentIndex().row(), 0);
    events.setFilter({.terms = {{.text = u"odd"_s}}});
    QTRY_COMPARE(events.order().rowCount(), 30'000u);
    QCOMPARE(events.currentEvent(), std::optional<quint32>(60'000));
    QCOMPARE(selectedName(events), QString());
}

void TestEventList::followsTheEventThroughTwoLargeRecords()
{
    EventList events;
    events.setStore(test_support::storeOf(three()));
    events.select(1);
    events.setStore(manyEvents());
    events.setStore(manyEvents());
    events.setSort({ColumnId::Event, Qt::AscendingOrder});
    QTRY_COMPARE(selectedName(events), u"Last"_s);
    events.setStore(manyEvents());
    events.setStore(test_support::storeOf(three()));
    QCOMPARE(selectedName(events), u"File"_s);
}

void TestEventList::anotherRecordEndsTheScope()
{
    EventList events;
    events.setStore(test_support::storeOf(three()));
    const auto micros = [](QByteArrayView time) { return Timestamp{test_support::microsOf(time), 0}; };
    events.setFilter({.terms = {{.text = u"l"_s}}, // in each of the names
                      .scope = TimeSpan{micros("2026-11-02T00:00:00Z"), micros("2026-11-04T00:00:00Z")}});
    QCOMPARE(events.order().rowCount(), 2u);
    events.setStore(test_support::storeOf(three()));
    QCOMPARE(events.order().rowCount(), 2u);
    QSignalSpy ordered(&events, &EventList::orderChanged);
    events.setStore(test_support::storeOf(three()), EventList::Scope::Forget);
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(events.order().rowCount(), 3u);
    QVERIFY(!events.filter().scope);
    QCOMPARE(events.filter().terms.size(), 1u);
}

void TestEventList::endsWhileItWorks()
{
    {
        EventList events;
        events.setStore(manyEvents());
        QVERIFY(events.isOrdering());
    }
    // The worker holds what it works on; what it reports reaches nobody.
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
    QCoreApplication::sendPostedEvents();
}

QTEST_GUILESS_MAIN(TestEventList)
#include "tst_event_list.moc"
