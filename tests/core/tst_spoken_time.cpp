// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/spoken_time.h"
#include "app/core/translations.h"
#include "app/core/typed_time.h"

#include <QTest>
#include <QTranslator>

using core::DisplayZone;
using core::Timestamp;
using namespace Qt::StringLiterals;

class TestSpokenTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsSaid_data();
    void readsWhatIsSaid();
    void followsTheClockOfTheZone_data();
    void followsTheClockOfTheZone();
    void knowsTheWordsOfTheLocale_data();
    void knowsTheWordsOfTheLocale();
    void readsTheExamplesOfEveryLanguage_data();
    void readsTheExamplesOfEveryLanguage();
    void knowsEnglishInEveryLanguage();
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void refusesTheRest_data();
    void refusesTheRest();
    void survivesTheEndsOfTime();
};

namespace {

QByteArray read(const QString &said, const QByteArray &now, const QString &zone = u"UTC"_s,
                const QLocale &locale = QLocale::c())
{
    const auto time = core::parseSpokenTime(said, core::parseTimestamp(now)->time,
                                            DisplayZone::named(zone).value(), locale);
    return time ? core::toRfc3339(*time) : QByteArray();
}

// While it lives, the program speaks a language.
class Speaking
{
public:
    explicit Speaking(const QString &language)
    {
        core::installTranslations(*QCoreApplication::instance(), language);
    }
    ~Speaking() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>()); }

private:
    Q_DISABLE_COPY_MOVE(Speaking)
};

// A Saturday.
const QByteArray kNow = "2026-11-21T14:02:11.5Z";

} // namespace

void TestSpokenTime::readsWhatIsSaid_data()
{
    QTest::addColumn<QByteArray>("utc");
    const auto row = [](const char *said, const QByteArray &utc) { QTest::newRow(said) << utc; };
    row("now", "2026-11-21T14:02:11.500Z");
    row(" NOW ", "2026-11-21T14:02:11.500Z");
    row("today", "2026-11-21T00:00:00Z");
    row("today 23:59", "2026-11-21T23:59:00Z");
    row("yesterday", "2026-11-20T00:00:00Z");
    row("Yesterday  09:00", "2026-11-20T09:00:00Z");
    row("yesterday, 9:00", "2026-11-20T09:00:00Z");
    row("2026-11-20 9:12", "2026-11-20T09:12:00Z");
    row("2 of November 2025", "2025-11-02T00:00:00Z");
    row("09:12", "2026-11-21T09:12:00Z");
    row("9:12:44", "2026-11-21T09:12:44Z");
    row("09:12:44.120", "2026-11-21T09:12:44.120Z");
    row("2 Nov", "2026-11-02T00:00:00Z");
    row("Nov 2", "2026-11-02T00:00:00Z");
    row("02 NOVEMBER", "2026-11-02T00:00:00Z");
    row("2 Nov 08:14", "2026-11-02T08:14:00Z");
    row("2 November 2025 08:14", "2025-11-02T08:14:00Z");
    row("November 2, 2025", "2025-11-02T00:00:00Z");
    row("sept 9 2001 1:46:40", "2001-09-09T01:46:40Z");
    row("21 nov", "2026-11-21T00:00:00Z");
    row("21 nov 23:00", "2026-11-21T23:00:00Z");
    row("22 nov", "2025-11-22T00:00:00Z");
    row("31 Dec", "2025-12-31T00:00:00Z");
    row("29 Feb", "2024-02-29T00:00:00Z");
    row("monday", "2026-11-16T00:00:00Z");
    row("Mon 08:00", "2026-11-16T08:00:00Z");
    row("Thurs", "2026-11-19T00:00:00Z");
    row("friday", "2026-11-20T00:00:00Z");
    row("saturday", "2026-11-21T00:00:00Z");
    row("sun", "2026-11-15T00:00:00Z");
}

void TestSpokenTime::readsWhatIsSaid()
{
    QTEST(read(QString::fromLatin1(QTest::currentDataTag()), kNow), "utc");
}

void TestSpokenTime::followsTheClockOfTheZone_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("utc");
    const auto row = [](const QString &said, const QByteArray &now, const QString &zone,
                        const QByteArray &utc) {
        QTest::newRow(qPrintable(zone + u' ' + said)) << said << now << zone << utc;
    };
    // The day is the zone's, not that of UTC.
    row(u"today"_s, "2026-11-21T20:00:00Z", u"Asia/Kathmandu"_s, "2026-11-21T18:15:00Z");
    row(u"yesterday 09:00"_s, "2026-11-21T20:00:00Z", u"Asia/Kathmandu"_s, "2026-11-21T03:15:00Z");
    row(u"saturday"_s, "2026-11-21T02:00:00Z", u"America/New_York"_s, "2026-11-14T05:00:00Z");
    row(u"21 Nov"_s, "2026-11-21T02:00:00Z", u"America/New_York"_s, "2025-11-21T05:00:00Z");
    row(u"now"_s, "2026-11-21T02:00:00Z", u"America/New_York"_s, "2026-11-21T02:00:00Z");
    // Clocks that are put forward skip an hour, and those put back show one twice.
    row(u"29 Mar 01:30"_s, "2026-11-21T02:00:00Z", u"Europe/Lisbon"_s, "2026-03-29T01:30:00Z");
    row(u"25 Oct 01:30"_s, "2026-11-21T02:00:00Z", u"Europe/Lisbon"_s, "2026-10-25T00:30:00Z");
    row(u"4 Nov 2018"_s, "2026-11-21T02:00:00Z", u"America/Sao_Paulo"_s, "2018-11-04T03:00:00Z");
    row(u"yesterday"_s, "2018-11-05T12:00:00Z", u"America/Sao_Paulo"_s, "2018-11-04T03:00:00Z");
    row(u"sunday 02:30"_s, "2026-03-30T12:00:00Z", u"Europe/Paris"_s, "2026-03-29T01:30:00Z");
}

void TestSpokenTime::followsTheClockOfTheZone()
{
    QFETCH(QString, said);
    QFETCH(QByteArray, now);
    QFETCH(QString, zone);
    QTEST(read(said, now, zone), "utc");
}

void TestSpokenTime::knowsTheWordsOfTheLocale_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QByteArray>("utc");
    const auto row = [](QLocale::Language language, const QString &said, const QByteArray &utc) {
        QTest::newRow(qPrintable(QLocale::languageToString(language) + u' ' + said))
            << language << said << utc;
    };
    row(QLocale::German, u"2. märz"_s, "2026-03-02T00:00:00Z");
    row(QLocale::German, u"2. Dez. 2025 8:14"_s, "2025-12-02T08:14:00Z");
    row(QLocale::German, u"MONTAG"_s, "2026-11-16T00:00:00Z");
    row(QLocale::German, u"yesterday"_s, "2026-11-20T00:00:00Z");
    row(QLocale::German, u"2 December 2025"_s, "2025-12-02T00:00:00Z");
    row(QLocale::French, u"2 août"_s, "2026-08-02T00:00:00Z");
    row(QLocale::Portuguese, u"2 fevereiro 2026"_s, "2026-02-02T00:00:00Z");
    row(QLocale::Portuguese, u"2 de fevereiro de 2026"_s, "2026-02-02T00:00:00Z");
    row(QLocale::Portuguese, u"segunda-feira 09:00"_s, "2026-11-16T09:00:00Z");
}

void TestSpokenTime::knowsTheWordsOfTheLocale()
{
    QFETCH(QLocale::Language, language);
    QFETCH(QString, said);
    QTEST(read(said, kNow, u"UTC"_s, QLocale(language)), "utc");
}

void TestSpokenTime::readsTheExamplesOfEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("examples");
    const QStringList languages = core::translatedLanguages();
    QVERIFY(!languages.isEmpty());
    for (const QString &language : languages) {
        const Speaking speaking(language);
        const QString line = QCoreApplication::translate(
            "GoToTime", "For example: 2026-11-21 09:12 · yesterday 09:00 · 09:12:44 · 2 Nov · monday · now");
        QTest::newRow(qPrintable(language)) << language << line.section(u": "_s, 1).split(u" · "_s);
    }
}

void TestSpokenTime::readsTheExamplesOfEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(QStringList, examples);
    const Speaking speaking(language);
    QByteArrayList times;
    for (const QString &example : examples)
        times += read(example, kNow, u"UTC"_s, QLocale(language));
    QCOMPARE(times,
             QByteArrayList({"2026-11-21T09:12:00Z", "2026-11-20T09:00:00Z", "2026-11-21T09:12:44Z",
                             "2026-11-02T00:00:00Z", "2026-11-16T00:00:00Z", "2026-11-21T14:02:11.500Z"}));
}

void TestSpokenTime::knowsEnglishInEveryLanguage()
{
    const Speaking speaking(u"ja"_s);
    QCOMPARE(read(u"yesterday 09:00"_s, kNow), QByteArray("2026-11-20T09:00:00Z"));
    QCOMPARE(read(u"now"_s, kNow), QByteArray("2026-11-21T14:02:11.500Z"));
}

void TestSpokenTime::readsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"2026-11-21T09:12:44.123456789Z"_s, u"2026-11-21 09:12"_s, u"2026-11-21"_s,
                                 u"2026-11"_s, u"2026"_s, u"2026-11-02T10:30+01:00"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestSpokenTime::readsWhatIsTyped()
{
    QFETCH(QString, typed);
    const DisplayZone zone = DisplayZone::named(u"Asia/Kathmandu"_s).value();
    const auto expected = core::parseTypedTime(typed, zone);
    QVERIFY(expected.has_value());
    QCOMPARE(core::parseSpokenTime(typed, {}, zone, QLocale::c()), expected);
}

void TestSpokenTime::refusesTheRest_data()
{
    QTest::addColumn<QString>("said");
    for (const char *said : {"",
                             " ",
                             "x",
                             "no",
                             "now 09:00",
                             "tomorrow",
                             "2",
                             "Nov",
                             "mo",
                             "2 No",
                             "2 xNov",
                             "31 Nov",
                             "0 Nov",
                             "30 Feb",
                             "29 Feb 2025",
                             "2 Nov 25",
                             "2025 Nov 2",
                             "2 2025 Nov 3",
                             "2 Nov 2025 24:00",
                             "today 9",
                             "today 09:60",
                             "today 9:1",
                             "today today",
                             "09:12 today",
                             "09:12Z",
                             "-1 Nov",
                             "2 Nov monday",
                             ","})
        QTest::addRow("<%s>", said) << QString::fromLatin1(said);
}

void TestSpokenTime::refusesTheRest()
{
    QFETCH(QString, said);
    QCOMPARE(read(said, kNow), QByteArray());
}

void TestSpokenTime::survivesTheEndsOfTime()
{
    QCOMPARE(read(u"yesterday"_s, "0001-01-01T12:00:00Z"), QByteArray());
    QCOMPARE(read(u"29 Feb"_s, "0001-01-01T12:00:00Z"), QByteArray());
    QCOMPARE(read(u"today"_s, "9999-12-31T12:00:00Z"), QByteArray("9999-12-31T00:00:00Z"));
    QCOMPARE(read(u"now"_s, "9999-12-31T23:59:59Z", u"Asia/Kathmandu"_s), QByteArray("9999-12-31T23:59:59Z"));
    QCOMPARE(read(QString(100'000, u'1'), kNow), QByteArray());
}

QTEST_GUILESS_MAIN(TestSpokenTime)
#include "tst_spoken_time.moc"
