// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/display_zone.h"

#include <QLocale>
#include <QTest>

#include <ctime>

using core::DisplayZone;
using core::Timestamp;
using namespace Qt::StringLiterals;

namespace {

Timestamp at(const char *text)
{
    return core::parseTimestamp(text).value().time;
}

DisplayZone zoneNamed(const QString &name)
{
    return DisplayZone::named(name).value();
}

// The process's own zone for as long as it lives.
class LocalZone
{
public:
    explicit LocalZone(const QByteArray &name)
        : m_before(qgetenv("TZ"))
        , m_wasSet(qEnvironmentVariableIsSet("TZ"))
    {
        qputenv("TZ", name);
        tzset();
    }
    ~LocalZone()
    {
        if (m_wasSet)
            qputenv("TZ", m_before);
        else
            qunsetenv("TZ");
        tzset();
    }
    Q_DISABLE_COPY_MOVE(LocalZone)

private:
    QByteArray m_before;
    bool m_wasSet;
};

} // namespace

class TestDisplayZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void isUtcByDefault();
    void acceptsNames_data();
    void acceptsNames();
    void refusesNames_data();
    void refusesNames();
    void formatsInZone_data();
    void formatsInZone();
    void localFollowsTheSystem_data();
    void localFollowsTheSystem();
    void repeatedHourKeepsItsOffset();
    void filesReadBackToTheSameInstant();
    void formatsShortInWordsOfTheLocale();
    void leavesOutTheYearOfTheReference();
    void formatsTheClock();
};

void TestDisplayZone::isUtcByDefault()
{
    QVERIFY(DisplayZone().isUtc());
    QCOMPARE(DisplayZone().name(), u"UTC"_s);
    QCOMPARE(DisplayZone(), DisplayZone::utc());
    QCOMPARE(DisplayZone().offsetSeconds(at("2026-07-01T00:00:00Z")), 0);
}

void TestDisplayZone::acceptsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("UTC") << u"UTC"_s << u"UTC"_s;
    QTest::newRow("utc") << u"utc"_s << u"UTC"_s;
    QTest::newRow("Lisbon") << u"Europe/Lisbon"_s << u"Europe/Lisbon"_s;
    QTest::newRow("three parts") << u"America/Argentina/Buenos_Aires"_s
                                 << u"America/Argentina/Buenos_Aires"_s;
    QTest::newRow("link") << u"Asia/Calcutta"_s << u"Asia/Calcutta"_s;
    QTest::newRow("GMT") << u"GMT"_s << u"GMT"_s;
    QTest::newRow("CET") << u"CET"_s << u"CET"_s;
    QTest::newRow("EST") << u"EST"_s << u"EST"_s;
    QTest::newRow("sign") << u"Etc/GMT+5"_s << u"Etc/GMT+5"_s;
}

void TestDisplayZone::acceptsNames()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    const auto zone = DisplayZone::named(name);
    QVERIFY(zone.has_value());
    // From Qt 6.8 on the library turns an old name into the new one.
    const QTimeZone known(shown.toLatin1());
    QCOMPARE(zone->name(), known.isValid() && shown != u"UTC"_s ? QString::fromLatin1(known.id()) : shown);
    QCOMPARE(*DisplayZone::named(zone->name()), *zone);
}

void TestDisplayZone::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u" "_s;
    QTest::newRow("word") << u"Nowhere"_s;
    QTest::newRow("unknown city") << u"Europe/Atlantis"_s;
    QTest::newRow("folder") << u"Europe"_s;
    QTest::newRow("path") << u"../../../etc/passwd"_s;
    QTest::newRow("absolute path") << u"/usr/share/zoneinfo/Europe/Lisbon"_s;
    QTest::newRow("not Latin-1") << u"Európa/Λισαβόνα"_s;
    QTest::newRow("POSIX rule") << u"<+05>-5"_s;
    QTest::newRow("POSIX rule with summer time") << u"AAA-1BBB,M3.5.0,M10.5.0/3"_s;
    QTest::newRow("POSIX rule of letters") << u"AAA"_s;
    QTest::newRow("POSIX rule of letters and digits") << u"AAA-5"_s;
    QTest::newRow("offset") << u"UTC+01:00"_s;
    QTest::newRow("line break") << u"Europe/Lisbon\n"_s;
    QTest::newRow("very long") << QString(100'000, u'a');
}

void TestDisplayZone::refusesNames()
{
    QFETCH(QString, name);
    const auto zone = DisplayZone::named(name);
    QVERIFY(!zone.has_value());
    QCOMPARE(zone.error().kind, core::ErrorKind::InvalidInput);
    QVERIFY(!zone.error().detail.isEmpty());
}

void TestDisplayZone::formatsInZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("inFile");
    QTest::addColumn<QString>("offset");
    const auto row = [](const char *name, const char *zone, const char *time, const char *shown,
                        const char *inFile, const char *offset) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QByteArray(time) << QString::fromLatin1(shown)
                            << QString::fromLatin1(inFile) << QString::fromLatin1(offset);
    };
    row("UTC", "UTC", "2026-11-21T09:12:44.12Z", "2026-11-21 09:12:44.120", "2026-11-21T09:12:44.120Z",
        "UTC+00:00");
    row("cut, not rounded", "UTC", "2026-11-21T09:12:44.999999999Z", "2026-11-21 09:12:44.999",
        "2026-11-21T09:12:44.999999999Z", "UTC+00:00");
    row("before 1970", "UTC", "1969-12-31T23:59:59.0015Z", "1969-12-31 23:59:59.001",
        "1969-12-31T23:59:59.001500Z", "UTC+00:00");
    row("Lisbon winter", "Europe/Lisbon", "2026-01-15T12:00:00Z", "2026-01-15 12:00:00.000",
        "2026-01-15T12:00:00+00:00", "UTC+00:00");
    row("Lisbon summer", "Europe/Lisbon", "2026-07-15T12:00:00Z", "2026-07-15 13:00:00.000",
        "2026-07-15T13:00:00+01:00", "UTC+01:00");
    row("Lisbon before spring", "Europe/Lisbon", "2026-03-29T00:59:59.999Z", "2026-03-29 00:59:59.999",
        "2026-03-29T00:59:59.999+00:00", "UTC+00:00");
    row("Lisbon spring", "Europe/Lisbon", "2026-03-29T01:00:00Z", "2026-03-29 02:00:00.000",
        "2026-03-29T02:00:00+01:00", "UTC+01:00");
    row("Kathmandu", "Asia/Kathmandu", "2026-11-21T20:00:00Z", "2026-11-22 01:45:00.000",
        "2026-11-22T01:45:00+05:45", "UTC+05:45");
    row("CET summer", "CET", "2026-07-15T12:00:00Z", "2026-07-15 14:00:00.000", "2026-07-15T14:00:00+02:00",
        "UTC+02:00");
    row("west", "America/St_Johns", "2026-01-01T00:00:00Z", "2025-12-31 20:30:00.000",
        "2025-12-31T20:30:00-03:30", "UTC-03:30");
    // Amsterdam was 19 min 32 s ahead until 1937: to the minute that is 20.
    row("local mean time", "Europe/Amsterdam", "1900-01-01T00:00:00Z", "1900-01-01 00:20:00.000",
        "1900-01-01T00:20:00+00:20", "UTC+00:20");
    // New York was 4 h 56 min 2 s behind until 1883.
    row("local mean time, west", "America/New_York", "1850-06-01T12:00:00Z", "1850-06-01 07:04:00.000",
        "1850-06-01T07:04:00-04:56", "UTC-04:56");
    row("first second, west", "America/St_Johns", "0001-01-02T00:00:00Z", "0001-01-01 20:29:00.000",
        "0001-01-01T20:29:00-03:31", "UTC-03:31");
}

void TestDisplayZone::formatsInZone()
{
    QFETCH(QString, zone);
    QFETCH(QByteArray, time);
    QFETCH(QString, shown);
    QFETCH(QString, inFile);
    QFETCH(QString, offset);
    const DisplayZone displayed = zoneNamed(zone);
    const Timestamp instant = at(time.constData());
    QCOMPARE(core::formatDateTime(instant, displayed), shown);
    QCOMPARE(core::formatRfc3339(instant, displayed), inFile);
    QCOMPARE(displayed.offsetName(instant), offset);
}

void TestDisplayZone::localFollowsTheSystem_data()
{
    QTest::addColumn<QByteArray>("tz");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("Lisbon") << QByteArray("Europe/Lisbon") << u"Europe/Lisbon"_s
                            << u"2026-07-15 13:00:00.000"_s;
    QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << u"Asia/Kathmandu"_s
                               << u"2026-07-15 17:45:00.000"_s;
    QTest::newRow("west") << QByteArray("America/New_York") << u"America/New_York"_s
                          << u"2026-07-15 08:00:00.000"_s;
    QTest::newRow("with a colon") << QByteArray(":Asia/Tokyo") << u"Asia/Tokyo"_s
                                  << u"2026-07-15 21:00:00.000"_s;
    QTest::newRow("UTC") << QByteArray("UTC") << u"UTC"_s << u"2026-07-15 12:00:00.000"_s;
}

void TestDisplayZone::localFollowsTheSystem()
{
    QFETCH(QByteArray, tz);
    QFETCH(QString, name);
    QFETCH(QString, shown);
    const LocalZone local(tz);
    const auto zone = DisplayZone::named(u"local"_s);
    QVERIFY(zone.has_value());
    QCOMPARE(*zone, DisplayZone::local());
    QCOMPARE(zone->name(), name);
    QCOMPARE(core::formatDateTime(at("2026-07-15T12:00:00Z"), *zone), shown);
}

void TestDisplayZone::repeatedHourKeepsItsOffset()
{
    const DisplayZone lisbon = zoneNamed(u"Europe/Lisbon"_s);
    const Timestamp summer = at("2026-10-25T00:30:00Z");
    const Timestamp winter = at("2026-10-25T01:30:00Z");
    QCOMPARE(core::formatDateTime(summer, lisbon), core::formatDateTime(winter, lisbon));
    QCOMPARE(core::formatRfc3339(summer, lisbon), u"2026-10-25T01:30:00+01:00"_s);
    QCOMPARE(core::formatRfc3339(winter, lisbon), u"2026-10-25T01:30:00+00:00"_s);
}

void TestDisplayZone::filesReadBackToTheSameInstant()
{
    for (const QString &name : {u"UTC"_s, u"Europe/Lisbon"_s, u"Asia/Kathmandu"_s, u"America/St_Johns"_s,
                                u"Africa/Monrovia"_s, u"Pacific/Kiritimati"_s}) {
        const DisplayZone zone = zoneNamed(name);
        for (int year = 1; year <= 9999; year += 37) {
            const QByteArray text =
                QByteArray::number(year).rightJustified(4, '0') + "-03-29T01:30:00.000000007Z";
            const Timestamp time = at(text.constData());
            const QString inFile = core::formatRfc3339(time, zone);
            const auto parsed = core::parseTimestamp(inFile.toLatin1());
            QVERIFY2(parsed && parsed->time == time, qPrintable(name + u' ' + inFile));
        }
        for (const qint64 micros : {core::kFirstMicros, core::kLastMicros}) {
            const QString inFile = core::formatRfc3339({micros, 0}, zone);
            const auto parsed = core::parseTimestamp(inFile.toLatin1());
            QVERIFY2(parsed && parsed->time.micros == micros, qPrintable(name + u' ' + inFile));
        }
    }
}

void TestDisplayZone::formatsShortInWordsOfTheLocale()
{
    const Timestamp time = at("2026-11-21T09:12:44Z");
    QCOMPARE(core::formatShort(time, DisplayZone()), u"21 Nov 2026 09:12"_s);
    QCOMPARE(core::formatShort(time, zoneNamed(u"Asia/Kathmandu"_s)), u"21 Nov 2026 14:57"_s);
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    QCOMPARE(core::formatShort(time, DisplayZone()), u"21 nov. 2026 09:12"_s);
    QLocale::setDefault(QLocale::c());
}

void TestDisplayZone::leavesOutTheYearOfTheReference()
{
    const DisplayZone kathmandu = zoneNamed(u"Asia/Kathmandu"_s);
    const Timestamp time = at("2026-12-31T18:30:00Z"); // the new year began at 18:15 there
    QCOMPARE(core::formatShort(time, DisplayZone(), at("2026-01-01T00:00:00Z")), u"31 Dec 18:30"_s);
    QCOMPARE(core::formatShort(time, kathmandu, at("2026-01-01T00:00:00Z")), u"1 Jan 2027 00:15"_s);
    QCOMPARE(core::formatShort(time, kathmandu, at("2026-12-31T18:15:00Z")), u"1 Jan 00:15"_s);
}

void TestDisplayZone::formatsTheClock()
{
    QCOMPARE(core::formatClock(at("2026-11-21T14:02:11.999Z"), DisplayZone()), u"14:02:11"_s);
    QCOMPARE(core::formatClock(at("2026-11-21T14:02:11Z"), zoneNamed(u"Asia/Kathmandu"_s)), u"19:47:11"_s);
    QCOMPARE(core::formatClock(at("9999-12-31T23:59:59Z"), zoneNamed(u"Asia/Kathmandu"_s)), u"05:44:59"_s);
}

QTEST_GUILESS_MAIN(TestDisplayZone)
#include "tst_display_zone.moc"
