// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_text.h"

#include "app/session/event_list.h"
#include "tests/support/event_samples.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using test_support::microsOf;
using timeline::TimeRange;

namespace {

EventStore someEvents()
{
    return test_support::storeOf({{"Impossible travel", "high", "2026-11-21T09:12:44.120Z"},
                                  {"File", "low", "2026-11-10T00:00:00Z"},
                                  {"File", "odd", "2026-11-20T00:00:00Z"},
                                  {"File", "", "never"}});
}

} // namespace

class TestTimelineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesTheRange_data();
    void describesTheRange();
    void describesTheSelection();
};

void TestTimelineText::describesTheRange_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("all") << QByteArray("2026-11-10T00:00:00Z") << QByteArray("2026-12-01T00:00:00Z")
                         << u"Events: 3, from 10 Nov 2026 00:00 to 30 Nov 2026 23:59, UTC. Worst level: "
                            "High. High: 1, Low: 1, Unknown: 1"_s;
    QTest::newRow("one") << QByteArray("2026-11-10T00:00:00Z") << QByteArray("2026-11-11T00:00:00Z")
                         << u"Events: 1, from 10 Nov 2026 00:00 to 10 Nov 2026 23:59, UTC. Worst level: "
                            "Low. Low: 1"_s;
    QTest::newRow("none") << QByteArray("2026-11-10T01:00:00Z") << QByteArray("2026-11-11T00:00:00Z")
                          << u"Events: 0, from 10 Nov 2026 01:00 to 10 Nov 2026 23:59, UTC"_s;
    QTest::newRow("short") << QByteArray("2026-11-21T09:12:44Z") << QByteArray("2026-11-21T09:12:45Z")
                           << u"Events: 1, from 2026-11-21 09:12:44.000 to 2026-11-21 09:12:44.999, UTC. "
                              "Worst level: High. High: 1"_s;
}

void TestTimelineText::describesTheRange()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, end);
    QFETCH(QString, spoken);
    const EventStore store = someEvents();
    const auto index = timeline::indexByTime(store, test_support::orderOf(store));
    const TimeRange range{microsOf(begin), microsOf(end)};
    QCOMPARE(ui::describeRange(range, &index, {}), spoken);
    const QString unknown = ui::describeRange(range, nullptr, {});
    QVERIFY2(unknown.startsWith("From "_L1) && unknown.endsWith(", UTC"_L1), qPrintable(unknown));
    QVERIFY2(spoken.contains(unknown.sliced(1)), qPrintable(unknown));
}

void TestTimelineText::describesTheSelection()
{
    session::EventList events;
    events.setStore(someEvents());
    QCOMPARE(ui::describeSelection(events), QString());
    events.select(0);
    QCOMPARE(ui::describeSelection(events), u"Event 1 of 4: High, Impossible travel, 21 Nov 2026 09:12"_s);
    events.select(2);
    QCOMPARE(ui::describeSelection(events), u"Event 2 of 4: odd, File, 20 Nov 2026 00:00"_s);
    events.select(3);
    QCOMPARE(ui::describeSelection(events), u"Event 4 of 4: Unscored, File, without a readable time"_s);
    events.setFilter({.terms = {{.text = u"travel"_s}}});
    QCOMPARE(ui::describeSelection(events), QString());
    events.select(0);
    QCOMPARE(ui::describeSelection(events), u"Event 1 of 1: High, Impossible travel, 21 Nov 2026 09:12"_s);
}

QTEST_GUILESS_MAIN(TestTimelineText)
#include "tst_timeline_text.moc"
