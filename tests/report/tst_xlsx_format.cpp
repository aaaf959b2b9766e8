// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/xlsx_format.h"

#include "app/core/visible_text.h"
#include "app/report/xlsx_text.h"
#include "app/report/xlsx_workbook.h"
#include "tests/report/report_samples.h"
#include "tests/report/temporary_room.h"
#include "tests/report/xlsx_reader.h"
#include "tests/support/golden.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

core::Result<QByteArray> writtenOf(const report::Report &report, quint32 rowsPerSheet = report::kMaxXlsxRows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const core::Result<void> written = report::writeXlsx(buffer, report, rowsPerSheet);
    if (!written)
        return std::unexpected(written.error());
    return buffer.data();
}

QList<QStringList> sheetOf(const report::Report &report, int number = 1,
                           quint32 rowsPerSheet = report::kMaxXlsxRows)
{
    const auto members = test_support::membersOfZip(writtenOf(report, rowsPerSheet).value_or(QByteArray()));
    const auto sheet = members.find(u"xl/worksheets/sheet%1.xml"_s.arg(number));
    return sheet == members.end() ? QList<QStringList>() : test_support::rowsOfSheet(sheet->second);
}

} // namespace

class XlsxFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesGolden();
    void isTheSameEachTime();
    void keepsTextText_data();
    void keepsTextText();
    void cutsWhatNoCellHolds_data();
    void cutsWhatNoCellHolds();
    void saysHowMuchIsCut();
    void knowsDates_data();
    void knowsDates();
    void goesOnInFurtherSheets();
    void writesTheChosenColumns();
    void tellsAFullTemporaryFolder();
    void tellsAMissingTemporaryFolder();
    void tellsWhatAWorkbookCannotHold();
    void tellsAFailedWrite();
    void stopsWhenTold();
};

void XlsxFormatTest::matchesGolden()
{
    const auto members =
        test_support::membersOfZip(writtenOf(test_support::sampleExport()).value_or(QByteArray()));
    QByteArray shown;
    for (const auto &[name, content] : members) {
        if (!name.startsWith(u"xl/worksheets/"_s))
            continue;
        shown += name.toUtf8() + '\n';
        for (const QStringList &row : test_support::rowsOfSheet(content))
            shown += row.join(u" | "_s).toUtf8() + '\n';
    }
    const QString path = QStringLiteral(RISKSCOPE_TEST_DATA "/report/sample.xlsx.txt");
    const QString difference = test_support::goldenDifference(path, test_support::withoutVersion(shown));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QVERIFY(members.at(u"docProps/core.xml"_s).contains("2026-11-21T10:05:00Z"));
    const QByteArray &sheet = members.at(u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:F4\"/>") && sheet.contains("state=\"frozen\""));
    QVERIFY(members.at(u"xl/workbook.xml"_s).contains("<sheet name=\"Events\""));
    QVERIFY(members.at(u"xl/workbook.xml"_s).contains("<sheet name=\"About\""));
}

void XlsxFormatTest::isTheSameEachTime()
{
    const auto first = writtenOf(test_support::sampleExport());
    QVERIFY(first.has_value() && first->startsWith("PK"));
    QCOMPARE(*writtenOf(test_support::sampleExport()), *first);
    report::Report later = test_support::sampleExport();
    later.writtenAt = later.writtenAt.addSecs(1);
    QVERIFY(*writtenOf(later) != *first);
}

void XlsxFormatTest::keepsTextText_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray texts = "=1+1|=HYPERLINK(\"http://x\",\"y\")|+1|-1|@SUM(A1)|'=1|https://example.com|"
                             "mailto:ana@example.com|internal:Sheet1!A1|1234|1e5|TRUE|2026-11-21|#REF!|{=A1}|"
                             "a<b>&\"'|<![CDATA[x]]>|_x0041_|_x005F_x0041_|_x0041_x0042_|_xZZZZ_|_x| blanks |"
                             "\t|a\nb|a\rb|\x01\x1f\x7f|\xe2\x80\xae gpj|é 東京 🙂|\xef\xbf\xbe";
    for (const QByteArray &text : texts.split('|'))
        QTest::newRow(text.constData()) << text;
    QTest::newRow("null character") << QByteArray("a\0b", 3);
}

void XlsxFormatTest::keepsTextText()
{
    QFETCH(QByteArray, text);
    const QList<QStringList> rows =
        sheetOf(test_support::reportOf({{text, "low", "2026-11-21T09:12:44Z", {}, text}}));
    QCOMPARE(rows.size(), 2);
    const QString shown = core::visibleText(QString::fromUtf8(text), core::LineBreaks::Keep);
    QCOMPARE(rows[1].sliced(2), QStringList({u"s:low"_s, u"s:"_s + shown, u"s:"_s + shown}));
}

void XlsxFormatTest::cutsWhatNoCellHolds_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("plain") << u"a"_s;
    QTest::newRow("two surrogates") << u"🙂"_s;
    QTest::newRow("escapes") << u"_x0041_"_s;
    QTest::newRow("escapes that touch") << u"_x0041"_s;
    QTest::newRow("control characters") << u"\u0001"_s;
}

void XlsxFormatTest::cutsWhatNoCellHolds()
{
    QFETCH(QString, piece);
    for (qsizetype size = report::kMaxXlsxText - 15; size < report::kMaxXlsxText + 15; ++size) {
        const QString text = QString(size % 9, u'b') + piece.repeated(size).left(size);
        const report::XlsxText cell = report::xlsxText(text);
        const QString stored = QString::fromUtf8(cell.utf8);
        QVERIFY(stored.size() <= report::kMaxXlsxText);
        QCOMPARE(stored.endsWith(u'…'), cell.isCut);
        const bool fits = text.size() <= report::kMaxXlsxText;
        QCOMPARE(cell.isCut, !fits || piece != u"a"_s ? cell.isCut : false);
        if (!fits)
            QVERIFY(cell.isCut);
        QString read = stored.chopped(cell.isCut ? 1 : 0);
        QVERIFY(read.isEmpty() || !read.back().isHighSurrogate());
        read.replace(u"_x005F_"_s, u"_"_s);
        QVERIFY(core::visibleText(text).startsWith(read));
    }
}

void XlsxFormatTest::saysHowMuchIsCut()
{
    const QByteArray large = '"' + QByteArray(40'000, 'x') + '"';
    const report::Report report = test_support::reportOf(
        {{"A", "low", "2026-11-21T09:12:44Z", large}, {"B", "low", "2026-11-21T09:12:45Z", large}});
    const QStringList last = sheetOf(report, 2).constLast();
    QCOMPARE(last.size(), 2);
    QCOMPARE(last[0], u"s:Cut"_s);
    QVERIFY2(last[1].startsWith(u"s:2 cells"_s), qPrintable(last[1]));
    QCOMPARE(sheetOf(report)[1][4].size(), report::kMaxXlsxText + 2);
}

void XlsxFormatTest::knowsDates_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QString>("cell");
    QTest::newRow("whole day") << QByteArray("2026-11-21T00:00:00Z") << u"n:46347"_s;
    QTest::newRow("offset") << QByteArray("2026-11-21T12:00:00+12:00") << u"n:46347"_s;
    QTest::newRow("half day") << QByteArray("2026-11-21T12:00:00Z") << u"n:46347.5"_s;
    QTest::newRow("first right day") << QByteArray("1900-03-01T00:00:00Z") << u"n:61"_s;
    QTest::newRow("day before") << QByteArray("1900-02-28T23:59:59Z") << u"s:1900-02-28T23:59:59Z"_s;
    QTest::newRow("last day") << QByteArray("9999-12-31T00:00:00Z") << u"n:2958465"_s;
    QTest::newRow("unreadable") << QByteArray("=today()") << u"s:=today()"_s;
}

void XlsxFormatTest::knowsDates()
{
    QFETCH(QByteArray, time);
    QFETCH(QString, cell);
    QCOMPARE(sheetOf(test_support::reportOf({{"A", "low", time}}))[1][0], cell);
}

void XlsxFormatTest::goesOnInFurtherSheets()
{
    std::vector<test_support::EventSample> samples;
    for (int event = 0; event < 7; ++event)
        samples.push_back({QByteArray::number(event), "low", "2026-11-21T09:12:44Z"});
    report::Report report = test_support::reportOf(samples);
    report.options.columns = {core::ColumnId::Event};
    const QStringList head{u"s:Event"_s};
    QCOMPARE(sheetOf(report, 1, 3), (QList<QStringList>{head, {u"s:0"_s}, {u"s:1"_s}, {u"s:2"_s}}));
    QCOMPARE(sheetOf(report, 2, 3), (QList<QStringList>{head, {u"s:3"_s}, {u"s:4"_s}, {u"s:5"_s}}));
    QCOMPARE(sheetOf(report, 3, 3), (QList<QStringList>{head, {u"s:6"_s}}));
    const QByteArray book = test_support::membersOfZip(*writtenOf(report, 3))[u"xl/workbook.xml"_s];
    QVERIFY(book.contains("<sheet name=\"Events 2\"") && book.contains("<sheet name=\"Events 3\""));
    report.order = {};
    QCOMPARE(sheetOf(report), QList<QStringList>{head});
}

void XlsxFormatTest::writesTheChosenColumns()
{
    report::Report report = test_support::sampleReport();
    report.options.columns = {core::ColumnId::Id, core::ColumnId::Details, core::ColumnId::TimeInZone};
    report.options.details = report::DetailsExtent::Preview;
    QCOMPARE(sheetOf(report)[1], QStringList({u"s:e-1"_s, u"s:{ locations: [2], km: 11046.250 }"_s,
                                              u"s:2026-11-21T09:12:44.120Z"_s}));
    report.options.details = report::DetailsExtent::None;
    QCOMPARE(sheetOf(report)[1], QStringList({u"s:e-1"_s, u"s:2026-11-21T09:12:44.120Z"_s}));
}

void XlsxFormatTest::tellsAFullTemporaryFolder()
{
    std::vector<test_support::EventSample> samples;
    for (int event = 0; event < 200; ++event)
        samples.push_back({QByteArray::number(event) + " travels", "low", "2026-11-21T09:12:44Z",
                           '"' + QByteArray(event * 3, char('a' + event % 26)) + '"'});
    const report::Report report = test_support::reportOf(samples);
    const QByteArray whole = writtenOf(report).value_or(QByteArray());
    QVERIFY(!whole.isEmpty());
    int failures = 0;
    for (rlim_t room = 0; room < 150'000; room += 3'000 + 7 * room / 50) {
        const test_support::FullDisk disk(room);
        const auto written = writtenOf(report);
        if (written)
            QCOMPARE(*written, whole);
        else
            QCOMPARE(written.error().kind, core::ErrorKind::FileFailed);
        failures += written ? 0 : 1;
    }
    QVERIFY(failures > 5);
}

void XlsxFormatTest::tellsAMissingTemporaryFolder()
{
    const test_support::TemporaryFolder elsewhere("/dev/null/none");
    const auto written = writtenOf(test_support::sampleReport());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, core::ErrorKind::FileFailed);
    QVERIFY2(written.error().detail.contains(u"/dev/null/none"_s), qPrintable(written.error().detail));
    QVERIFY2(written.error().advice.contains(u"TMPDIR"_s), qPrintable(written.error().advice));
}

void XlsxFormatTest::tellsWhatAWorkbookCannotHold()
{
    report::XlsxWorkbook workbook(u"Title"_s, {}, false);
    workbook.addSheet(u"Events"_s, {10});
    workbook.writeDate(20'000, 1); // Excel knows 16,384 columns
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const core::Result<void> written = workbook.finish(buffer);
    QVERIFY(!written);
    QVERIFY2(written.error().detail.startsWith(u"a workbook can't hold it"_s),
             qPrintable(written.error().detail));
    QCOMPARE(written.error().advice, u"Export less, or choose another format."_s);
}

void XlsxFormatTest::tellsAFailedWrite()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto written = report::writeXlsx(full, test_support::sampleReport());
    QVERIFY(!written);
    QCOMPARE(written.error().detail, full.errorString());
}

void XlsxFormatTest::stopsWhenTold()
{
    const QTemporaryDir folder;
    const test_support::TemporaryFolder own(folder.path().toUtf8());
    report::Report report = test_support::sampleReport();
    for (const int checks : {0, 1}) {
        int asked = 0;
        report.watch.stop = [&asked, checks] { return asked++ >= checks; };
        const auto written = writtenOf(report);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, core::ErrorKind::Cancelled);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    report.watch.stop = {};
    QVERIFY(writtenOf(report).has_value());
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(XlsxFormatTest)
#include "tst_xlsx_format.moc"
