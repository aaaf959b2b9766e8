// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/ticks.h"

#include "tests/support/event_samples.h"

#include <QTest>

#include <random>

using namespace timeline;
using namespace Qt::StringLiterals;
using test_support::microsOf;

namespace {

double textWidth(QStringView text)
{
    return 6.0 * static_cast<double>(text.size());
}

core::DisplayZone zoneNamed(const QString &name)
{
    return core::DisplayZone::named(name).value_or(core::DisplayZone::utc());
}

TimeAxis axisOf(const TimeRange &range, const core::DisplayZone &zone, double width = 1164)
{
    return layoutAxis({range, 150, width}, zone, QLocale::c(), textWidth, 150 + width + 10);
}

// "1 Nov|4 Nov|-": a tick without a label is a dash.
QString labels(const TimeAxis &axis)
{
    QStringList texts;
    for (const Tick &tick : axis.ticks)
        texts << (tick.label.isEmpty() ? u"-"_s : tick.label);
    return texts.join(u'|');
}

} // namespace

class TestTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void showsBothHoursWhenClocksGoBack();
    void leavesOutTheHourThatIsSkipped();
    void startsADayWhoseMidnightIsSkipped();
    void leavesOutADayThatIsSkipped();
    void namesTheRangeWhereNoTickIsLabelled();
    void neverOverlaps();
};

void TestTicks::labels_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("context");
    const auto row = [](const char *name, const char *begin, const char *end, const QString &zone,
                        const QString &texts, const QString &context) {
        QTest::newRow(name) << QByteArray(begin) << QByteArray(end) << zone << texts << context;
    };
    row("three weeks", "2026-11-01T00:00:00Z", "2026-11-23T18:00:00Z", u"UTC"_s,
        u"1 Nov|4 Nov|7 Nov|10 Nov|13 Nov|16 Nov|19 Nov|22 Nov"_s, u"2026 · UTC"_s);
    row("a millisecond", "2026-11-21T09:12:44.12Z", "2026-11-21T09:12:44.121Z", u"UTC"_s, u"09:12:44.120"_s,
        u"21 Nov 2026 · UTC"_s);
    row("seconds", "2026-11-21T09:12:40Z", "2026-11-21T09:13:20Z", u"UTC"_s,
        u"09:12:40|09:12:45|09:12:50|09:12:55|09:13:00|09:13:05|09:13:10|09:13:15"_s, u"21 Nov 2026 · UTC"_s);
    row("over midnight", "2026-12-31T20:00:00Z", "2027-01-01T04:00:00Z", u"UTC"_s,
        u"20:00|21:00|22:00|23:00|1 Jan|01:00|02:00|03:00"_s, u"31 Dec 2026 – 1 Jan 2027 · UTC"_s);
    row("leap day", "2028-02-26T00:00:00Z", "2028-03-03T00:00:00Z", u"UTC"_s,
        u"26 Feb|27 Feb|28 Feb|29 Feb|1 Mar|2 Mar"_s, u"2028 · UTC"_s);
    row("end of a 31-day month", "2026-01-15T12:00:00Z", "2026-02-14T00:00:00Z", u"UTC"_s,
        u"16 Jan|19 Jan|22 Jan|25 Jan|28 Jan|1 Feb|4 Feb|7 Feb|10 Feb|13 Feb"_s, u"2026 · UTC"_s);
    row("Mondays", "2026-10-01T00:00:00Z", "2026-11-20T00:00:00Z", u"UTC"_s,
        u"5 Oct|12 Oct|19 Oct|26 Oct|2 Nov|9 Nov|16 Nov"_s, u"2026 · UTC"_s);
    row("months over new year", "2026-10-15T00:00:00Z", "2027-04-15T00:00:00Z", u"UTC"_s,
        u"Nov|Dec|2027|Feb|Mar|Apr"_s, u"2026 – 2027 · UTC"_s);
    row("quarters", "2026-01-01T00:00:00Z", "2027-12-31T00:00:00Z", u"UTC"_s,
        u"2026|Apr|Jul|Oct|2027|Apr|Jul|Oct"_s, u"2026 – 2027 · UTC"_s);
    row("years", "2020-06-01T00:00:00Z", "2028-06-01T00:00:00Z", u"UTC"_s,
        u"2021|2022|2023|2024|2025|2026|2027|2028"_s, u"UTC"_s);
    row("all of time", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", u"UTC"_s,
        u"1000|2000|3000|4000|5000|6000|7000|8000|9000"_s, u"UTC"_s);
    row("the first days", "0001-01-01T00:00:00Z", "0001-01-05T00:00:00Z", u"UTC"_s,
        u"1 Jan|12:00|2 Jan|12:00|3 Jan|12:00|4 Jan|12:00"_s, u"1 Jan 0001 – 4 Jan 0001 · UTC"_s);
    row("the last days, local calendar in year 10000", "9999-12-29T00:00:00Z", "9999-12-31T23:59:59Z",
        u"Asia/Tokyo"_s, u"12:00|30 Dec|12:00|31 Dec|12:00|1 Jan"_s,
        u"29 Dec 9999 – 1 Jan 10000 · Asia/Tokyo (UTC+09:00)"_s);
    row("days across a clock change", "2026-10-23T23:00:00Z", "2026-10-28T00:00:00Z", u"Europe/Lisbon"_s,
        u"24 Oct|12:00|25 Oct|12:00|26 Oct|12:00|27 Oct|12:00"_s,
        u"24 Oct 2026 – 27 Oct 2026 · Europe/Lisbon"_s);
    row("half an hour off", "2026-11-20T18:30:00Z", "2026-11-21T18:30:00Z", u"Asia/Kolkata"_s,
        u"21 Nov|03:00|06:00|09:00|12:00|15:00|18:00|21:00"_s, u"21 Nov 2026 · Asia/Kolkata (UTC+05:30)"_s);
}

void TestTicks::labels()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, end);
    QFETCH(QString, zone);
    const TimeAxis axis = axisOf({microsOf(begin), microsOf(end)}, zoneNamed(zone));
    QTEST(::labels(axis), "labels");
    QTEST(axis.context, "context");
}

void TestTicks::showsBothHoursWhenClocksGoBack()
{
    const TimeAxis axis = axisOf({microsOf("2026-10-24T22:30:00Z"), microsOf("2026-10-25T04:30:00Z")},
                                 zoneNamed(u"Europe/Lisbon"_s));
    QCOMPARE(::labels(axis), u"25 Oct|01:00|01:00|02:00|03:00|04:00"_s);
    QCOMPARE(axis.ticks[1].time, microsOf("2026-10-25T00:00:00Z"));
    QCOMPARE(axis.ticks[2].time, microsOf("2026-10-25T01:00:00Z"));
}

void TestTicks::leavesOutTheHourThatIsSkipped()
{
    const TimeAxis axis = axisOf({microsOf("2026-03-28T22:30:00Z"), microsOf("2026-03-29T04:30:00Z")},
                                 zoneNamed(u"Europe/Lisbon"_s));
    QCOMPARE(::labels(axis), u"23:00|29 Mar|02:00|03:00|04:00|05:00"_s);
    QCOMPARE(axis.ticks[2].time, microsOf("2026-03-29T01:00:00Z"));
}

void TestTicks::startsADayWhoseMidnightIsSkipped()
{
    // Brazil's clocks went from 4 November 2018, 00:00 to 01:00.
    const TimeAxis axis = axisOf({microsOf("2018-11-01T03:00:00Z"), microsOf("2018-11-08T02:00:00Z")},
                                 zoneNamed(u"America/Sao_Paulo"_s));
    QCOMPARE(::labels(axis), u"1 Nov|2 Nov|3 Nov|4 Nov|5 Nov|6 Nov|7 Nov"_s);
    QCOMPARE(axis.ticks[3].time, microsOf("2018-11-04T03:00:00Z"));
}

void TestTicks::leavesOutADayThatIsSkipped()
{
    // Samoa went from 29 to 31 December 2011 overnight.
    const TimeAxis axis = axisOf({microsOf("2011-12-28T10:00:00Z"), microsOf("2012-01-02T10:00:00Z")},
                                 zoneNamed(u"Pacific/Apia"_s), 700);
    QCOMPARE(::labels(axis), u"28 Dec|29 Dec|31 Dec|1 Jan|2 Jan"_s);
}

void TestTicks::namesTheRangeWhereNoTickIsLabelled()
{
    const TimeAxis axis = axisOf({microsOf("2026-11-21T09:01:00Z"), microsOf("2026-11-21T09:04:00Z")},
                                 core::DisplayZone::utc(), 50);
    QCOMPARE(::labels(axis), QString());
    QCOMPARE(axis.context, u"21 Nov 2026 09:01 – 21 Nov 2026 09:03 · UTC"_s);
}

void TestTicks::neverOverlaps()
{
    std::mt19937_64 random(3);
    const QList<core::DisplayZone> zones = {core::DisplayZone::utc(), zoneNamed(u"Europe/Lisbon"_s),
                                            zoneNamed(u"Asia/Kolkata"_s), zoneNamed(u"Pacific/Apia"_s)};
    const auto whole = static_cast<quint64>(kEndOfTime - core::kFirstMicros);
    for (int i = 0; i < 2000; ++i) {
        const auto begin = core::kFirstMicros + static_cast<qint64>(random() % whole);
        const auto span = static_cast<qint64>(whole >> (random() % 49));
        const double width = 20 + static_cast<double>(random() % 2000);
        const TimeScale scale{clamped({begin, begin + span}), 150, width};
        const double limit = 150 + width + 10;
        const TimeAxis axis = layoutAxis(scale, zones[i % zones.size()], QLocale::c(), textWidth, limit);
        QVERIFY(axis.ticks.size() <= static_cast<std::size_t>(width / 20) + 3);
        QVERIFY(!axis.context.isEmpty());
        double free = scale.left;
        qint64 previous = scale.range.begin - 1;
        for (const Tick &tick : axis.ticks) {
            QVERIFY(scale.range.contains(tick.time));
            QVERIFY(tick.time > previous);
            previous = tick.time;
            if (tick.label.isEmpty())
                continue;
            QVERIFY(tick.labelX >= free);
            free = tick.labelX + textWidth(tick.label);
            QVERIFY(free <= limit);
        }
    }
}

QTEST_GUILESS_MAIN(TestTicks)
#include "tst_ticks.moc"
