// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/lanes.h"

#include "tests/support/event_samples.h"

#include <QTest>

using namespace timeline;
using namespace Qt::StringLiterals;
using namespace test_support;

namespace {

QString describe(const std::vector<Lane> &lanes)
{
    QStringList texts;
    for (const Lane &lane : lanes)
        texts << u"%1 (%2)"_s.arg(lane.name).arg(lane.eventCount);
    return texts.join(u", ");
}

core::EventStore sampleStore()
{
    return storeOf({{"Calm", "low", "2026-11-03T00:00:00Z"},
                    {"Busy", "low", "2026-11-03T00:00:00Z"},
                    {"Busy", "low", "bad time"},
                    {"Also calm", "low", "2026-11-03T00:00:00Z"},
                    {"", "medium", "2026-11-03T00:00:00Z"},
                    {"Rare", "high", "2026-11-03T00:00:00Z"}});
}

} // namespace

class TestLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severeThenFrequentThenByName();
    void foldsWhatDoesNotFit_data();
    void foldsWhatDoesNotFit();
    void leavesOutNamesThatAreNotShown();
    void hasNoLanesWithoutEvents();
};

void TestLanes::severeThenFrequentThenByName()
{
    const core::EventStore store = sampleStore();
    QCOMPARE(describe(planLanes(indexByTime(store, orderOf(store)), 9)),
             u"Rare (1), (no name) (1), Busy (2), Also calm (1), Calm (1)"_s);
}

void TestLanes::foldsWhatDoesNotFit_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<QString>("lanes");
    QTest::newRow("all fit") << 5 << u"Rare (1), (no name) (1), Busy (2), Also calm (1), Calm (1)"_s;
    QTest::newRow("four fit") << 4 << u"Rare (1), (no name) (1), Busy (2), + 2 more (2)"_s;
    QTest::newRow("one fits") << 1 << u"+ 5 more (6)"_s;
    QTest::newRow("none fits") << 0 << u"+ 5 more (6)"_s;
}

void TestLanes::foldsWhatDoesNotFit()
{
    QFETCH(int, capacity);
    const core::EventStore store = sampleStore();
    const TimeIndex index = indexByTime(store, orderOf(store));
    const std::vector<Lane> lanes = planLanes(index, static_cast<std::size_t>(capacity));
    QTEST(describe(lanes), "lanes");
    // Every dated event belongs to one lane.
    std::size_t dated = 0;
    for (const Lane &lane : lanes)
        for (const Series &series : eventsOf(index, lane))
            dated += series.countOf(0, series.size());
    QCOMPARE(dated, 5u);
}

void TestLanes::leavesOutNamesThatAreNotShown()
{
    const core::EventStore store = sampleStore();
    const auto order = core::selectEvents(
        store, {.terms = {}, .levels = core::LevelSet::none().with(core::RiskLevel::High, true)}, {});
    const TimeIndex index = indexByTime(store, order);
    QCOMPARE(describe(planLanes(index, 9)), u"Rare (1)"_s);
    for (quint32 nameId = 0; nameId < 5; ++nameId)
        QCOMPARE(index.rankOf(nameId) == TimeIndex::kNotShown,
                 store.names()[static_cast<qsizetype>(nameId)] != "Rare"_L1);
}

void TestLanes::hasNoLanesWithoutEvents()
{
    QVERIFY(planLanes(TimeIndex(), 3).empty());
}

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
