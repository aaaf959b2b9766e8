// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/display_zone.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFormatDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsDurations_data();
    void formatsDurations();
};

void TestFormatDuration::formatsDurations_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 micros, const QString &text) {
        QTest::addRow("%lld", static_cast<long long>(micros)) << micros << text;
    };
    using namespace core;
    row(0, u"0 ms"_s);
    row(1, u"1 µs"_s);
    row(999, u"999 µs"_s);
    row(1000, u"1 ms"_s);
    row(250'999, u"250 ms"_s);
    row(kMicrosPerSecond - 1, u"999 ms"_s);
    row(12 * kMicrosPerSecond, u"12 s"_s);
    row(kMicrosPerMinute - 1, u"59 s"_s);
    row(47 * kMicrosPerMinute + 59 * kMicrosPerSecond, u"47 min"_s);
    row(kMicrosPerHour, u"1 h"_s);
    row(kMicrosPerDay - 1, u"23 h"_s);
    row(kMicrosPerDay, u"1 d"_s);
    row(27 * kMicrosPerHour + 59 * kMicrosPerMinute, u"1 d 3 h"_s);
    row(364 * kMicrosPerDay + 23 * kMicrosPerHour, u"364 d 23 h"_s);
    row(365 * kMicrosPerDay, u"1 y"_s);
    row(400 * kMicrosPerDay, u"1 y 35 d"_s);
    row(kLastMicros - kFirstMicros, u"10005 y 233 d"_s);
}

void TestFormatDuration::formatsDurations()
{
    QFETCH(qint64, micros);
    QFETCH(QString, text);
    QCOMPARE(core::formatDuration(micros), text);
}

QTEST_GUILESS_MAIN(TestFormatDuration)
#include "tst_format_duration.moc"
