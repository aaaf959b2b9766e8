// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/timestamp.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using core::parseTimestamp;
using core::Timestamp;

namespace {

constexpr qint64 kSecond = core::kMicrosPerSecond;
constexpr qint64 kNoon = 1'795'262'400 * kSecond; // 2026-11-21T12:00:00Z

Timestamp randomInstant(QRandomGenerator &random)
{
    const auto span = static_cast<quint64>(core::kLastMicros - core::kFirstMicros + 1);
    return {core::kFirstMicros + static_cast<qint64>(random.generate64() % span),
            static_cast<quint16>(random.bounded(1000))};
}

} // namespace

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writes_data();
    void writes();
    void roundTripsRandomInstants();
    void agreesWithQDateTime();
    void readsEveryOffset();
    void readsUsualShapesAsAnyOther();
    void ordersByInstant();
};

void TestTimestamp::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<int>("nanos");
    QTest::addColumn<bool>("exact");
    const auto row = [](const char *text, qint64 micros, int nanos = 0, bool exact = true) {
        QTest::newRow(text) << QByteArray(text) << micros << nanos << exact;
    };
    row("1970-01-01T00:00:00Z", 0);
    row("2026-11-21T12:00:00Z", kNoon);
    row("2026-11-21t12:00:00z", kNoon);
    row("2026-11-21 12:00:00Z", kNoon);
    row("2026-11-21T12:00:00.1Z", kNoon + 100'000);
    row("2026-11-21T12:00:00.12Z", kNoon + 120'000);
    row("2026-11-21T12:00:00.123Z", kNoon + 123'000);
    row("2026-11-21T12:00:00.1234Z", kNoon + 123'400);
    row("2026-11-21T12:00:00.12345Z", kNoon + 123'450);
    row("2026-11-21T12:00:00.123456Z", kNoon + 123'456);
    row("2026-11-21T12:00:00.1234567Z", kNoon + 123'456, 700);
    row("2026-11-21T12:00:00.12345678Z", kNoon + 123'456, 780);
    row("2026-11-21T12:00:00.123456789Z", kNoon + 123'456, 789);
    row("2026-11-21T12:00:00.999999999Z", kNoon + 999'999, 999);
    row("2026-11-21T12:00:00.1234567890Z", kNoon + 123'456, 789);
    row("2026-11-21T12:00:00.1234567891Z", kNoon + 123'456, 789, false);
    row("2026-11-21T12:00:00.12345678900000000000000000001Z", kNoon + 123'456, 789, false);
    row("2026-11-21T12:00:00+00:00", kNoon);
    row("2026-11-21T12:00:00-00:00", kNoon);
    row("2026-11-21T13:30:00.5+01:30", kNoon + 500'000);
    row("2026-11-21T04:00:00-08:00", kNoon);
    row("2026-11-22T11:59:00+23:59", kNoon);
    row("2016-12-31T23:59:60Z", 1'483'228'800 * kSecond, 0, false);
    row("2017-01-01T00:59:60.5+01:00", 1'483'228'800 * kSecond, 0, false);
    row("2024-02-29T00:00:00Z", 1'709'164'800 * kSecond);
    row("1969-12-31T23:59:59.999999999Z", -1, 999);
    row("0001-01-01T00:00:00Z", core::kFirstMicros);
    row("9999-12-31T23:59:59.999999999Z", core::kLastMicros, 999);
    row("0001-01-01T01:00:00+01:00", core::kFirstMicros);
    row("9999-12-31T22:59:59.999999-01:00", core::kLastMicros);
}

void TestTimestamp::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, micros);
    QFETCH(int, nanos);
    QFETCH(bool, exact);
    const auto parsed = parseTimestamp(text);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->time.micros, micros);
    QCOMPARE(int(parsed->time.nanos), nanos);
    QCOMPARE(parsed->exact, exact);
}

void TestTimestamp::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             " ",
                             "x",
                             "2026",
                             "2026-11-21",
                             "2026-11-21T12:00:00",
                             "2026-11-21T12:00Z",
                             "2026-11-21T12:00:00.Z",
                             "2026-11-21T12:00:00,5Z",
                             " 2026-11-21T12:00:00Z",
                             "2026-11-21T12:00:00Z ",
                             "2026-11-21T12:00:00ZZ",
                             "2026-11-21T12:00:00Z+01:00",
                             "2026-11-21_12:00:00Z",
                             "2026-11-21  12:00:00Z",
                             "2026/11/21T12:00:00Z",
                             "26-11-21T12:00:00Z",
                             "+2026-11-21T12:00:00Z",
                             "-2026-11-21T12:00:00Z",
                             "12026-11-21T12:00:00Z",
                             "2026-1-21T12:00:00Z",
                             "2026-00-21T12:00:00Z",
                             "2026-13-21T12:00:00Z",
                             "2026-11-00T12:00:00Z",
                             "2026-11-31T12:00:00Z",
                             "2026-02-29T12:00:00Z",
                             "1900-02-29T12:00:00Z",
                             "2026-11-21T24:00:00Z",
                             "2026-11-21T12:60:00Z",
                             "2026-11-21T12:00:61Z",
                             "2026-11-21T12:00:00+24:00",
                             "2026-11-21T12:00:00+01:60",
                             "2026-11-21T12:00:00+0100",
                             "2026-11-21T12:00:00+01",
                             "2026-11-21T12:00:00+1:00",
                             "2026-11-21T12:00:00+",
                             "2026-11-21T12:00:00.5",
                             "2026-11-21T12:00:00.-5Z",
                             "0000-01-01T00:00:00Z",
                             "0001-01-01T00:00:00+00:01",
                             "9999-12-31T23:59:60Z",
                             "9999-12-31T23:59:59-00:01",
                             "1795262400",
                             "20261121T120000Z",
                             "2026-11-21T12:00:00 Z",
                             "\xd9\xa2\xd9\xa0\xd9\xa2\xd9\xa6-11-21T12:00:00Z"})
        QTest::addRow("<%s>", text) << QByteArray(text);
    QTest::newRow("null") << QByteArray();
    QTest::newRow("zero byte inside") << QByteArray("2026-11-21T12:00:00\0Z", 21);
    QTest::newRow("zero byte behind") << QByteArray("2026-11-21T12:00:00Z\0", 21);
}

void TestTimestamp::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseTimestamp(text).has_value());
}

void TestTimestamp::writes_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<int>("nanos");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](qint64 micros, int nanos, const char *text) {
        QTest::newRow(text) << micros << nanos << QByteArray(text);
    };
    row(0, 0, "1970-01-01T00:00:00Z");
    row(kNoon + 120'000, 0, "2026-11-21T12:00:00.120Z");
    row(kNoon + 123'400, 0, "2026-11-21T12:00:00.123400Z");
    row(kNoon, 1, "2026-11-21T12:00:00.000000001Z");
    row(kNoon + 5, 70, "2026-11-21T12:00:00.000005070Z");
    row(-1, 0, "1969-12-31T23:59:59.999999Z");
    row(core::kFirstMicros, 0, "0001-01-01T00:00:00Z");
    row(core::kLastMicros, 999, "9999-12-31T23:59:59.999999999Z");
}

void TestTimestamp::writes()
{
    QFETCH(qint64, micros);
    QFETCH(int, nanos);
    QFETCH(QByteArray, text);
    QCOMPARE(core::toRfc3339({micros, static_cast<quint16>(nanos)}), text);
}

void TestTimestamp::roundTripsRandomInstants()
{
    QRandomGenerator random(20261121);
    for (int i = 0; i < 20'000; ++i) {
        Timestamp time = randomInstant(random);
        if (i % 4 != 0)
            time.nanos = 0;
        if (i % 4 == 2)
            time.micros -= time.micros % 1000;
        const QByteArray text = core::toRfc3339(time);
        const auto parsed = parseTimestamp(text);
        QVERIFY2(parsed && parsed->exact && parsed->time == time, text.constData());
    }
}

void TestTimestamp::agreesWithQDateTime()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 micros = randomInstant(random).micros;
        const qint64 millis = micros >= 0 ? micros / 1000 : -((999 - micros) / 1000);
        const QDateTime expected = QDateTime::fromMSecsSinceEpoch(millis, QTimeZone::utc());
        const QByteArray text = expected.toString(Qt::ISODateWithMs).toLatin1();
        const auto parsed = parseTimestamp(text);
        QVERIFY2(parsed && parsed->time == (Timestamp{millis * 1000, 0}), text.constData());
        QCOMPARE(QDateTime::fromString(QString::fromLatin1(core::toRfc3339(parsed->time)), Qt::ISODateWithMs),
                 expected);
    }
}

void TestTimestamp::readsEveryOffset()
{
    for (int minutes = -(23 * 60 + 59); minutes <= 23 * 60 + 59; ++minutes) {
        QByteArray text = core::toRfc3339({kNoon + minutes * core::kMicrosPerMinute, 0});
        text.chop(1);
        text += minutes < 0 ? '-' : '+';
        text += QByteArray::number(qAbs(minutes) / 60).rightJustified(2, '0') + ':';
        text += QByteArray::number(qAbs(minutes) % 60).rightJustified(2, '0');
        const auto parsed = parseTimestamp(text);
        QVERIFY2(parsed && parsed->exact && parsed->time == (Timestamp{kNoon, 0}), text.constData());
    }
}

// With `t` for `T` a time is read the long way.
void TestTimestamp::readsUsualShapesAsAnyOther()
{
    QRandomGenerator random(11);
    int readable = 0;
    for (int i = 0; i < 60'000; ++i) {
        Timestamp time = randomInstant(random);
        time.micros -= i % 2 == 0 ? 0 : time.micros % 1000;
        time.nanos = i % 3 == 0 ? time.nanos : quint16(0);
        QByteArray text = core::toRfc3339(time);
        for (int changes = i % 4; changes > 0; --changes) {
            const int at = random.bounded(int(text.size()));
            text[at] = "0123456789012345678959-:.TZ+/; "[random.bounded(31)];
        }
        QByteArray other = text;
        if (other[10] == 'T')
            other[10] = 't';
        const auto read = parseTimestamp(text);
        const auto expected = parseTimestamp(other);
        QCOMPARE(read.has_value(), expected.has_value());
        readable += read ? 1 : 0;
        if (read)
            QVERIFY2(read->time == expected->time && read->exact == expected->exact, text.constData());
    }
    QVERIFY(readable > 15'000 && readable < 59'000);
}

void TestTimestamp::ordersByInstant()
{
    const auto earlier = parseTimestamp("2026-11-21T13:00:00.000000001+01:00");
    const auto later = parseTimestamp("2026-11-21T12:00:00.000000002Z");
    QVERIFY(earlier && later);
    QVERIFY(earlier->time < later->time);
    QVERIFY((Timestamp{-1, 999}) < (Timestamp{0, 0}));
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
