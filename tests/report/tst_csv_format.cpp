// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/csv_format.h"

#include "app/core/json_scan.h"
#include "tests/report/csv_reader.h"
#include "tests/report/report_samples.h"
#include "tests/support/golden.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using test_support::EventSample;
using test_support::reportOf;

namespace {

QByteArray csvOf(const report::Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return report::writeCsv(buffer, report) ? buffer.data() : QByteArray();
}

// The rows behind the header; none where the text is no CSV.
QList<QStringList> rowsOf(const report::Report &report)
{
    const QString text = QString::fromUtf8(csvOf(report));
    auto rows = test_support::readCsv(text.startsWith(u'\ufeff') ? text.sliced(1) : text);
    if (!rows || rows->isEmpty())
        return {};
    rows->removeFirst();
    return *rows;
}

constexpr qsizetype kEventCell = 3;

} // namespace

class CsvFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesGolden();
    void namesTheZoneInEveryTime();
    void writesOnlyAHeaderWithoutEvents();
    void quotes_data();
    void quotes();
    void guardsFormulas_data();
    void guardsFormulas();
    void keepsEveryCellWhole();
    void keepsDetailsAsSent_data();
    void keepsDetailsAsSent();
    void writesDetailsAsCompactJson();
    void writesTheChosenColumns();
    void shortensDetails();
    void namesTheUser();
    void continuesWithoutAHead();
    void leavesFormulasUnguarded();
    void stopsWhenTold();
    void followsTheOrder();
    void tellsAFailedWrite();
};

void CsvFormatTest::matchesGolden()
{
    const QString path = QStringLiteral(RISKSCOPE_TEST_DATA "/report/sample.csv");
    const QString difference = test_support::goldenDifference(path, csvOf(test_support::sampleExport()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void CsvFormatTest::namesTheZoneInEveryTime()
{
    report::Report report = reportOf({{"A", "low", "2026-11-21T09:12:44.123456789Z"}});
    report.zone = *core::DisplayZone::named(u"Asia/Kathmandu"_s);
    const QList<QStringList> rows = rowsOf(report);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][0], u"2026-11-21T09:12:44.123456789Z"_s);
    QCOMPARE(rows[0][1], u"2026-11-21T14:57:44.123456789+05:45"_s);
}

void CsvFormatTest::writesOnlyAHeaderWithoutEvents()
{
    QCOMPARE(csvOf(reportOf({})), "\xef\xbb\xbftime_utc,time_in_zone,level,event,details,id\r\n");
}

void CsvFormatTest::quotes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << QByteArray("Impossible travel") << QByteArray("Impossible travel");
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("only quotes") << QByteArray("\"\"") << QByteArray("\"\"\"\"\"\"");
    QTest::newRow("line feed") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("carriage return") << QByteArray("a\rb") << QByteArray("\"a\rb\"");
    QTest::newRow("tab") << QByteArray("a\tb") << QByteArray("\"a\tb\"");
    QTest::newRow("null character") << QByteArray("a\0b", 3) << QByteArray("\"a\0b\"", 5);
    QTest::newRow("blank first") << QByteArray(" a") << QByteArray("\" a\"");
    QTest::newRow("blank last") << QByteArray("a ") << QByteArray("\"a \"");
    QTest::newRow("semicolon") << QByteArray("a;=1+1;b") << QByteArray("\"a;=1+1;b\"");
    QTest::newRow("tab before a formula") << QByteArray("a\t=1") << QByteArray("\"a\t=1\"");
    QTest::newRow("line before a formula") << QByteArray("a\n=1") << QByteArray("\"a\n=1\"");
    QTest::newRow("beyond ASCII") << QByteArray("Größe 東京 🙂") << QByteArray("Größe 東京 🙂");
    QTest::newRow("bidirectional override") << QByteArray("a\u202eb") << QByteArray("a\u202eb");
}

void CsvFormatTest::quotes()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, cell);
    const QByteArray csv = csvOf(reportOf({{name, "low", "2026-11-21T09:12:44Z", {}, "1"}}));
    QVERIFY2(csv.endsWith(",low," + cell + ",,1\r\n"), csv.constData());
}

void CsvFormatTest::guardsFormulas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("line feed") << u"\n=1"_s << u"'\n=1"_s;
    QTest::newRow("full-width equals") << u"\uff1d1"_s << u"'\uff1d1"_s;
    QTest::newRow("full-width plus") << u"\uff0b1"_s << u"'\uff0b1"_s;
    QTest::newRow("full-width minus") << u"\uff0d1"_s << u"'\uff0d1"_s;
    QTest::newRow("full-width at") << u"\uff20A1"_s << u"'\uff20A1"_s;
    QTest::newRow("quoted as well") << u"=HYPERLINK(\"x\",\"y\")"_s << u"'=HYPERLINK(\"x\",\"y\")"_s;
    QTest::newRow("apostrophe that looks like ours") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("other apostrophe") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("several apostrophes") << u"''@a"_s << u"'''@a"_s;
    QTest::newRow("only apostrophes") << u"''"_s << u"''"_s;
    QTest::newRow("inside") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("another full-width form") << u"\uff1c1"_s << u"\uff1c1"_s;
}

void CsvFormatTest::guardsFormulas()
{
    QFETCH(QString, name);
    QFETCH(QString, cell);
    const QList<QStringList> rows = rowsOf(reportOf({{name.toUtf8(), "low", "2026-11-21T09:12:44Z"}}));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][kEventCell], cell);
    QCOMPARE(test_support::withoutGuard(rows[0][kEventCell]), name);
}

void CsvFormatTest::keepsEveryCellWhole()
{
    // Names of every character below U+0180 in every position of a pair, and a text longer than a write.
    std::vector<EventSample> samples;
    for (char16_t c = 0; c < 0x180; ++c)
        samples.push_back({QString(QChar(c) + u"x"_s + QChar(c)).toUtf8(), "low", "2026-11-21T09:12:44Z"});
    samples.push_back({QByteArray(200'000, '"'), "low", "2026-11-21T09:12:44Z", {}, "=long"});
    const report::Report report = reportOf(samples);
    const QList<QStringList> rows = rowsOf(report);
    QCOMPARE(rows.size(), qsizetype(samples.size()));
    for (quint32 row = 0; row < report.order.rowCount(); ++row) {
        const quint32 event = report.order.event(row);
        QCOMPARE(test_support::withoutGuard(rows[row][kEventCell]), report.user.record.events.name(event));
        QCOMPARE(test_support::withoutGuard(rows[row].constLast()), report.user.record.events.id(event));
    }
}

void CsvFormatTest::keepsDetailsAsSent_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("cell");
    QTest::newRow("blanks between tokens") << QByteArray("{ \"a\" : [ 1 ,\n\t2 ] }") << u"{\"a\":[1,2]}"_s;
    QTest::newRow("blanks in strings") << QByteArray(R"({"a b": " c  d "})") << uR"({"a b":" c  d "})"_s;
    QTest::newRow("escapes") << QByteArray(R"({"a": "\" \\", "b": " \u00e9 "})")
                             << uR"({"a":"\" \\","b":" \u00e9 "})"_s;
    QTest::newRow("numbers") << QByteArray("[1.0, 1e400, 12345678901234567890123]")
                             << u"[1.0,1e400,12345678901234567890123]"_s;
    QTest::newRow("double keys") << QByteArray(R"({"a":1, "a":2})") << uR"({"a":1,"a":2})"_s;
    QTest::newRow("no quotes needed") << QByteArray("[ 1 ]") << u"[1]"_s;
    QTest::newRow("null") << QByteArray("null") << u"null"_s;
    QTest::newRow("negative number") << QByteArray("-5") << u"'-5"_s;
    QTest::newRow("absent") << QByteArray() << QString();
}

void CsvFormatTest::keepsDetailsAsSent()
{
    QFETCH(QByteArray, sent);
    QFETCH(QString, cell);
    const QList<QStringList> rows = rowsOf(reportOf({{"A", "low", "2026-11-21T09:12:44Z", sent}}));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][4], cell);
}

void CsvFormatTest::writesDetailsAsCompactJson()
{
    QRandomGenerator chance(7);
    const QByteArrayList tokens{"{", "}", "[", "]",    ",",    ":", " ", "\n",   "\"",
                                "a", "1", "é", "\\\"", "\\\\", "'", "=", "\"=\""};
    for (int round = 0; round < 3000; ++round) {
        QByteArray json = round % 2 == 0 ? "[" : "{";
        for (int token = chance.bounded(20); token > 0; --token)
            json += tokens[chance.bounded(int(tokens.size()))];
        const QList<QStringList> rows = rowsOf(reportOf({{"A", "low", "2026-11-21T09:12:44Z", json}}));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][4], QString::fromUtf8(core::compactJson(json)));
    }
}

void CsvFormatTest::writesTheChosenColumns()
{
    report::Report report = test_support::sampleReport();
    report.options.columns = {core::ColumnId::Id, core::ColumnId::Level, core::ColumnId::TimeUtc};
    QCOMPARE(csvOf(report), "\xef\xbb\xbfid,level,time_utc\r\n"
                            "e-1,high,2026-11-21T09:12:44.120Z\r\n"
                            "e-2,low,2026-11-20T23:30:00Z\r\n"
                            "e-3,severe,yesterday\r\n");
}

void CsvFormatTest::shortensDetails()
{
    report::Report report = test_support::sampleReport();
    report.options.columns = {core::ColumnId::Id, core::ColumnId::Details};
    report.options.details = report::DetailsExtent::Preview;
    QCOMPARE(rowsOf(report).constFirst(), QStringList({u"e-1"_s, u"{ locations: [2], km: 11046.250 }"_s}));
    report.options.details = report::DetailsExtent::None;
    QCOMPARE(rowsOf(report).constFirst(), QStringList{u"e-1"_s});
}

void CsvFormatTest::namesTheUser()
{
    report::Report report = test_support::sampleReport();
    report.user.record.name = u"=Ana, \"the\" first"_s;
    report.options.namesUser = true;
    report.options.columns = {core::ColumnId::Id};
    QVERIFY(csvOf(report).startsWith("\xef\xbb\xbfuser_id,user_email,user_name,id\r\n"));
    for (const QStringList &row : rowsOf(report))
        QCOMPARE(row.first(3), QStringList({report.user.provenance.userId, report.user.record.email,
                                            u"'=Ana, \"the\" first"_s}));
}

void CsvFormatTest::continuesWithoutAHead()
{
    report::Report report = test_support::sampleReport();
    const QByteArray whole = csvOf(report);
    report.options.isContinued = true;
    QCOMPARE(csvOf(report), whole.sliced(whole.indexOf('\n') + 1));
}

void CsvFormatTest::leavesFormulasUnguarded()
{
    report::Report report = reportOf({{"=1+1", "low", "2026-11-21T09:12:44Z", "-5", "@id"}});
    QCOMPARE(rowsOf(report).constFirst().sliced(3), QStringList({u"'=1+1"_s, u"'-5"_s, u"'@id"_s}));
    report.options.guardsFormulas = false;
    QCOMPARE(rowsOf(report).constFirst().sliced(3), QStringList({u"=1+1"_s, u"-5"_s, u"@id"_s}));
}

void CsvFormatTest::stopsWhenTold()
{
    report::Report report = test_support::sampleReport();
    report.watch.stop = [] { return true; };
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const auto written = report::writeCsv(buffer, report);
    QVERIFY(!written && written.error().kind == core::ErrorKind::Cancelled);
}

void CsvFormatTest::followsTheOrder()
{
    report::Report report =
        reportOf({{"A", "low", "2026-11-21T09:00:00Z"}, {"B", "high", "2026-11-21T08:00:00Z"}});
    report.order = core::EventOrder({1}, {-1});
    const QList<QStringList> rows = rowsOf(report);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][kEventCell], u"B"_s);
}

void CsvFormatTest::tellsAFailedWrite()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const core::Result<void> written = report::writeCsv(full, test_support::sampleReport());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, core::ErrorKind::FileFailed);
    QCOMPARE(written.error().detail, full.errorString());
}

QTEST_GUILESS_MAIN(CsvFormatTest)
#include "tst_csv_format.moc"
