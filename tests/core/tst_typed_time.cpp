// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/typed_time.h"

#include <QTest>

using core::DisplayZone;
using namespace Qt::StringLiterals;

class TestTypedTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
};

void TestTypedTime::readsTimes_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("utc");
    const auto row = [](const QString &zone, const QString &typed, const QByteArray &utc) {
        QTest::newRow(qPrintable(zone + u' ' + typed)) << zone << typed << utc;
    };
    row(u"UTC"_s, u"2026-11-21T09:12:44.123456789Z"_s, "2026-11-21T09:12:44.123456789Z");
    row(u"Asia/Kathmandu"_s, u"2026-11-21 09:12:44+02:00"_s, "2026-11-21T07:12:44Z");
    row(u"Asia/Kathmandu"_s, u"2026-11-21T09:12:44.5"_s, "2026-11-21T03:27:44.500Z");
    row(u"Asia/Kathmandu"_s, u"2026-11-21 09:12"_s, "2026-11-21T03:27:00Z");
    row(u"Asia/Kathmandu"_s, u"2026-11-21T09:12Z"_s, "2026-11-21T09:12:00Z");
    row(u"Asia/Kathmandu"_s, u"2026-11-02T10:30+01:00"_s, "2026-11-02T09:30:00Z");
    row(u"Asia/Kathmandu"_s, u" 2026-11-21 "_s, "2026-11-20T18:15:00Z");
    row(u"Asia/Kathmandu"_s, u"2026-11"_s, "2026-10-31T18:15:00Z");
    row(u"Asia/Kathmandu"_s, u"2026"_s, "2025-12-31T18:15:00Z");
    // Clocks that are put back show an hour twice, and those put forward skip one.
    row(u"Europe/Lisbon"_s, u"2026-10-25T01:30"_s, "2026-10-25T00:30:00Z");
    row(u"Europe/Lisbon"_s, u"2026-10-25T00:59"_s, "2026-10-24T23:59:00Z");
    row(u"Europe/Lisbon"_s, u"2026-10-25T02:00"_s, "2026-10-25T02:00:00Z");
    row(u"Europe/Lisbon"_s, u"2026-03-29T01:30"_s, "2026-03-29T01:30:00Z");
    row(u"Europe/Lisbon"_s, u"2026-03-29T02:00"_s, "2026-03-29T01:00:00Z");
    row(u"America/Sao_Paulo"_s, u"2018-11-04"_s, "2018-11-04T03:00:00Z");
    row(u"Asia/Kathmandu"_s, u"0001"_s, "0001-01-01T00:00:00Z");
    row(u"America/New_York"_s, u"9999-12-31T23:59:59"_s, "9999-12-31T23:59:59.999999Z");
    for (const QString &bad :
         {QString(), u"x"_s, u"26"_s, u"2026-13"_s, u"2026-1"_s, u"2026-02-30"_s, u"2026-11-21T"_s,
          u"2026-11-21T09"_s, u"2026-11-21T24:00"_s, u"2026-11-21T09:60"_s, u"2026-11-21T09:12+1"_s,
          u"2026-11-21Z"_s, u"2026-11-21T09:12:44+02"_s, u"0000"_s, u"٢٠٢٦"_s, u"2026-11-21T09:12:"_s})
        row(u"UTC"_s, bad, QByteArray());
}

void TestTypedTime::readsTimes()
{
    QFETCH(QString, zone);
    QFETCH(QString, typed);
    const auto time = core::parseTypedTime(typed, DisplayZone::named(zone).value());
    QTEST(time ? core::toRfc3339(*time) : QByteArray(), "utc");
}

QTEST_GUILESS_MAIN(TestTypedTime)
#include "tst_typed_time.moc"
