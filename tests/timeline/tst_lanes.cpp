// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/lanes.h"

#include "tests/support/event_samples.h"

#include <QTest>

#include <algorithm>

using namespace timeline;
using namespace Qt::StringLiterals;
using namespace test_support;

namespace {

QString describe(const LanePlan &plan)
{
    QStringList texts;
    for (const Lane &lane : plan.lanes)
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
    QCOMPARE(describe(planLanes(store, orderOf(store), 9)),
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
    const LanePlan plan = planLanes(store, orderOf(store), static_cast<std::size_t>(capacity));
    QTEST(describe(plan), "lanes");
    for (const quint32 lane : plan.laneOfName)
        QVERIFY(lane < plan.lanes.size());
}

void TestLanes::leavesOutNamesThatAreNotShown()
{
    const core::EventStore store = sampleStore();
    const auto order = core::selectEvents(
        store, {.text = {}, .levels = core::LevelSet::none().with(core::RiskLevel::High, true)}, {});
    const LanePlan plan = planLanes(store, order, 9);
    QCOMPARE(describe(plan), u"Rare (1)"_s);
    QCOMPARE(std::ranges::count(plan.laneOfName, TimelineScene::kNoLane), 4);
}

void TestLanes::hasNoLanesWithoutEvents()
{
    QVERIFY(planLanes(core::EventStore(), core::EventOrder(), 3).lanes.empty());
}

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
