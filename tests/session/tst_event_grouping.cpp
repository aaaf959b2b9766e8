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

class TestEventGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAndUngroups();
    void selectionSurvivesGrouping();
    void selectsAnEventWithinAFoldedRun();
    void selectionSurvivesUnfolding();
    void selectionSurvivesFoldingAroundIt();
    void togglesNothingOutside();
    void groupsAtFirst();
    void groupsInTheBackground();
    void regroupingKeepsAnOrderUnderWay();

private:
    using Samples = std::vector<test_support::EventSample>;
    // Newest first: File, three times Travel, File.
    [[nodiscard]] static Samples five()
    {
        return {{"File", "low", "2026-11-05T00:00:00Z", {}, "a"},
                {"Travel", "high", "2026-11-04T00:00:00Z", {}, "b"},
                {"Travel", "high", "2026-11-03T00:00:00Z", {}, "c"},
                {"Travel", "high", "2026-11-02T00:00:00Z", {}, "d"},
                {"File", "low", "2026-11-01T00:00:00Z", {}, "e"}};
    }
    // Made once: composing it takes longer than any test here.
    [[nodiscard]] static EventStore manyEvents()
    {
        static const EventStore kMany = [] {
            test_support::AnswerWriter writer;
            for (int i = 0; i < 60'000; ++i)
                writer.append({i < 30'000 ? "First" : "Second", "low", "2026-11-03T00:00:00Z"});
            return writer.store();
        }();
        return kMany;
    }
    [[nodiscard]] static int currentRow(EventList &events) { return events.selection().currentIndex().row(); }
};

void TestEventGrouping::groupsAndUngroups()
{
    EventList events;
    const QAbstractItemModelTester tester(&events.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    events.setStore(test_support::storeOf(five()));
    QSignalSpy ordered(&events, &EventList::orderChanged);
    QSignalSpy grouped(&events, &EventList::groupingChanged);
    events.setGrouping(true);
    events.setGrouping(true);
    QVERIFY(events.isGrouping());
    QCOMPARE(events.model().rowCount(), 3);
    events.setSort({ColumnId::Event, Qt::AscendingOrder});
    QCOMPARE(events.model().rowCount(), 2);
    QCOMPARE(grouped.size(), 1);
    QCOMPARE(ordered.size(), 1);
    events.setGrouping(false);
    QCOMPARE(events.model().rowCount(), 5);
    QCOMPARE(grouped.size(), 2);
}

void TestEventGrouping::selectionSurvivesGrouping()
{
    EventList events;
    events.setStore(test_support::storeOf(five()));
    events.select(4);
    QSignalSpy current(&events, &EventList::currentEventChanged);
    events.setGrouping(true);
    QCOMPARE(currentRow(events), 2);
    QVERIFY(events.selection().isRowSelected(2));
    events.setGrouping(false);
    QCOMPARE(currentRow(events), 4);
    QCOMPARE(current.size(), 0);
}

void TestEventGrouping::selectsAnEventWithinAFoldedRun()
{
    EventList events;
    events.setStore(test_support::storeOf(five()));
    events.setGrouping(true);
    events.selection().setCurrentIndex(events.model().index(1, 0), QItemSelectionModel::ClearAndSelect);
    QCOMPARE(events.currentEvent(), std::optional<quint32>(1));
    QSignalSpy current(&events, &EventList::currentEventChanged);
    events.select(3);
    QCOMPARE(events.currentEvent(), std::optional<quint32>(3));
    QCOMPARE(current.size(), 1);
    QCOMPARE(currentRow(events), 1);
}

void TestEventGrouping::selectionSurvivesUnfolding()
{
    EventList events;
    events.setStore(test_support::storeOf(five()));
    events.setGrouping(true);
    events.select(3);
    QSignalSpy current(&events, &EventList::currentEventChanged);
    events.toggleGroup(1);
    QCOMPARE(events.model().rowCount(), 5);
    QCOMPARE(currentRow(events), 3);
    events.toggleGroup(2);
    QCOMPARE(events.model().rowCount(), 3);
    QCOMPARE(currentRow(events), 1);
    QVERIFY(events.selection().isRowSelected(1));
    QCOMPARE(events.currentEvent(), std::optional<quint32>(3));
    QCOMPARE(current.size(), 0);
}

void TestEventGrouping::selectionSurvivesFoldingAroundIt()
{
    EventList events;
    events.setStore(test_support::storeOf(five()));
    events.setGrouping(true);
    events.select(4);
    events.toggleGroup(1);
    QCOMPARE(currentRow(events), 4);
    events.toggleGroup(1);
    QCOMPARE(currentRow(events), 2);
    QCOMPARE(events.currentEvent(), std::optional<quint32>(4));
}

void TestEventGrouping::togglesNothingOutside()
{
    EventList events;
    events.toggleGroup(0);
    events.setGrouping(true);
    events.setStore(test_support::storeOf(five()));
    events.toggleGroup(-1);
    events.toggleGroup(3);
    events.toggleGroup(0);
    QCOMPARE(events.model().rowCount(), 3);
}

void TestEventGrouping::groupsAtFirst()
{
    EventList events;
    events.setGrouping(true);
    QSignalSpy grouped(&events, &EventList::groupingChanged);
    events.setStore(test_support::storeOf(five()));
    QCOMPARE(events.model().rowCount(), 3);
    events.setStore(manyEvents());
    QTRY_COMPARE(events.model().rowCount(), 2);
    QCOMPARE(grouped.size(), 0);
}

void TestEventGrouping::groupsInTheBackground()
{
    EventList events;
    events.setStore(manyEvents());
    QTRY_COMPARE(events.model().rowCount(), 60'000);
    events.select(40'000);
    QSignalSpy ordered(&events, &EventList::orderChanged);
    QSignalSpy grouped(&events, &EventList::groupingChanged);
    events.setGrouping(true);
    QVERIFY(events.isOrdering());
    QCOMPARE(events.model().rowCount(), 60'000);
    QTRY_COMPARE(events.model().rowCount(), 2);
    QCOMPARE(grouped.size(), 1);
    QCOMPARE(ordered.size(), 0);
    QCOMPARE(events.currentEvent(), std::optional<quint32>(40'000));
    QCOMPARE(currentRow(events), 1);
}

void TestEventGrouping::regroupingKeepsAnOrderUnderWay()
{
    EventList events;
    events.setStore(manyEvents());
    QTRY_VERIFY(!events.isOrdering());
    QSignalSpy ordered(&events, &EventList::orderChanged);
    QSignalSpy grouped(&events, &EventList::groupingChanged);
    events.setFilter({.terms = {{.text = u"second"_s}}});
    events.setGrouping(true);
    events.setGrouping(false);
    QTRY_COMPARE(events.order().rowCount(), 30'000u);
    QCOMPARE(events.model().rowCount(), 30'000);
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(grouped.size(), 1); // whoever waits for the first change must hear that it is over
}

QTEST_GUILESS_MAIN(TestEventGrouping)
#include "tst_event_grouping.moc"
