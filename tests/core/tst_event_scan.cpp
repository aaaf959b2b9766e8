// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_scan.h"

#include "tests/core/compose_events.h"

#include <QAtomicInt>
#include <QTest>

#include <algorithm>
#include <numeric>

using core::EventScan;
using core::EventStore;
using core::TextSearch;
using namespace Qt::StringLiterals;

namespace {

using Events = std::vector<quint32>;

constexpr int kMany = 70'000; // more than every core takes at once

// Every 997th event says "needle", in one of the ways in which it can be spelled.
EventStore storeWithNeedles()
{
    static const QList<QByteArray> kSpellings = {"needle", "NEEDLE", R"(n\u0065edle)", "Needle"};
    auto events = core_test::plainEvents(kMany);
    for (int i = 0; i < kMany; ++i) {
        const QByteArray text = i % 997 == 0 ? kSpellings.at(i % kSpellings.size()) : R"(hay\n\u00e9)";
        events[i].details = R"({"text":")" + text + "\"}";
    }
    return core_test::composeStore(events);
}

const EventStore &needles()
{
    static const EventStore kStore = storeWithNeedles();
    return kStore;
}

Events numbers(quint32 first, quint32 end, quint32 step = 1)
{
    Events events;
    for (quint32 event = first; event < end; event += step)
        events.push_back(event);
    return events;
}

Events withNeedle(const Events &among, bool isNegated = false)
{
    Events events;
    std::ranges::copy_if(among, std::back_inserter(events),
                         [&](quint32 event) { return (event % 997 == 0) != isNegated; });
    return events;
}

} // namespace

class TestEventScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatHolds_data();
    void keepsWhatHolds();
    void asksOnlyWhereTheTextHasAPlace();
    void keepsNothingOfNothing();
    void stops();
};

void TestEventScan::keepsWhatHolds_data()
{
    QTest::addColumn<Events>("events");
    QTest::newRow("all") << numbers(0, kMany);
    QTest::newRow("one") << Events{997};
    QTest::newRow("another one") << Events{998};
    QTest::newRow("the last") << numbers(kMany - 1500, kMany);
    QTest::newRow("every other") << numbers(0, kMany, 2);
    QTest::newRow("few") << numbers(1, kMany, 300);
}

void TestEventScan::keepsWhatHolds()
{
    QFETCH(const Events, events);
    const TextSearch search(u"needle"_s);
    for (const TextSearch *sought : {&search, static_cast<const TextSearch *>(nullptr)}) {
        const auto holds = [&](quint32 event, bool mayHold) {
            return mayHold && search.isIn(needles().details(event));
        };
        for (const bool isNegated : {false, true}) {
            Events kept = events;
            QVERIFY(core::keepFound(needles(), {.holds = holds, .sought = sought}, isNegated, kept, {}));
            QCOMPARE(kept, withNeedle(events, isNegated));
        }
    }
}

void TestEventScan::asksOnlyWhereTheTextHasAPlace()
{
    const TextSearch search(u"needle"_s);
    QAtomicInt places;
    QAtomicInt asked;
    const auto holds = [&](quint32, bool mayHold) {
        asked.fetchAndAddRelaxed(1);
        places.fetchAndAddRelaxed(mayHold ? 1 : 0);
        return mayHold;
    };
    Events events = numbers(0, kMany);
    QVERIFY(core::keepFound(needles(), {.holds = holds, .sought = &search}, false, events, {}));
    QCOMPARE(asked.loadRelaxed(), kMany);
    QCOMPARE(places.loadRelaxed(), (kMany + 996) / 997);
    QCOMPARE(events, withNeedle(numbers(0, kMany)));
}

void TestEventScan::keepsNothingOfNothing()
{
    Events events;
    const EventScan scan = {.holds = [](quint32, bool) { return true; }};
    QVERIFY(core::keepFound(EventStore(), scan, false, events, {}));
    QVERIFY(events.empty());
}

void TestEventScan::stops()
{
    int asked = 0;
    const auto secondTime = [&asked] { return ++asked == 2; };
    QAtomicInt seen;
    const auto holds = [&](quint32, bool) { return seen.fetchAndAddRelaxed(1) >= 0; };
    Events events = numbers(0, kMany);
    QVERIFY(!core::keepFound(needles(), {.holds = holds}, false, events, secondTime));
    QCOMPARE(asked, 2);
    QVERIFY(seen.loadRelaxed() < kMany);
}

QTEST_GUILESS_MAIN(TestEventScan)
#include "tst_event_scan.moc"
