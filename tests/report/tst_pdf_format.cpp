// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/facts.h"
#include "app/report/report_cells.h"
#include "tests/report/pdf_reader.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace report;
using test_support::manyEvents;
using test_support::pdfOf;
using test_support::PdfReader;
using test_support::writtenReport;

namespace {

// Takes some bytes, then none.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(WriteOnly | Unbuffered);
    }
    qint64 refused = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size <= m_room) {
            m_room -= size;
            return size;
        }
        ++refused;
        setErrorString(u"No space left on device"_s);
        return -1;
    }

private:
    qint64 m_room;
};

} // namespace

class PdfFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryFact();
    void holdsEveryEvent();
    void appendixHoldsDetailsAsSent();
    void pagesAreNumberedAndHeaded();
    void columnTitlesAreOnEveryPageOfTheTable();
    void embedsFontsAndNoPictures();
    void saysWhatItIs_data();
    void saysWhatItIs();
    void looksTheSameInEveryLocale();
    void fewEvents_data();
    void fewEvents();
    void tellsRowsAndStops();
    void failedWritesAreTold_data();
    void failedWritesAreTold();
};

void PdfFormatTest::holdsEveryFact()
{
    Report report = writtenReport();
    report.zone = *core::DisplayZone::named(u"Asia/Kathmandu"_s);
    report.user.record.messages = {{.code = 7, .message = u"maintenance "_s.repeated(30)}};
    report.redaction = {.isRedacted = true, .keyId = u"k1"_s, .counts = {{RedactedKind::Ip, 2, 3}}};
    const PdfReader pdf(pdfOf(report));
    for (const Fact &fact : resultFacts(report) + originFacts(report, answerHash(report))) {
        for (const QString &line : fact.lines)
            QVERIFY2(pdf.holds(line), qPrintable(line + u" in "_s + pdf.pages().join(u'\n')));
    }
    for (const Fact &fact : originFacts(report, answerHash(report)))
        QVERIFY2(pdf.holds(fact.title + fact.lines.constFirst().left(20)), qPrintable(fact.title));
}

void PdfFormatTest::holdsEveryEvent()
{
    const Report report = manyEvents(400);
    const PdfReader pdf(pdfOf(report));
    QStringList seen; // the number and what stands beside it
    static const QRegularExpression row(
        u"^ *(\\d+) +(2026-11-21 [\\d:.]+) +(High|Medium|Low) +(Policy \\d) +(\\{ n: \\d+ \\}) +(id\\d+)$"_s);
    for (const QString &page : pdf.pages()) {
        for (const QString &line : page.split(u'\n')) {
            if (const auto match = row.match(line); match.hasMatch())
                seen += match.capturedTexts().mid(1).join(u'|');
        }
    }
    QCOMPARE(seen.size(), 400);
    for (quint32 i = 0; i < 400; ++i) {
        const core::EventRow event = eventRow(report, i);
        QStringList expected = {QString::number(i + 1)};
        for (const auto id : {core::ColumnId::Time, core::ColumnId::Level, core::ColumnId::Event,
                              core::ColumnId::Details, core::ColumnId::Id})
            expected += shownCell(core::eventColumn(id), event);
        QCOMPARE(seen.at(i), expected.join(u'|'));
    }
}

void PdfFormatTest::appendixHoldsDetailsAsSent()
{
    Report report = writtenReport();
    report.options.details = DetailsExtent::Full;
    const PdfReader pdf(pdfOf(report));
    QVERIFY(pdf.holds(u"Details of the events"_s));
    QVERIFY(pdf.holds(uR"(#1 2026-11-21 09:12:44.120 High Impossible travel
        {"locations": ["LIS", "KIX"], "km": 11046.250})"_s));
    QVERIFY(pdf.holds(u"#2 2026-11-20 23:30:00.000 Low DLP \"PII\", outbound null"_s));
    QVERIFY(pdf.holds(u"#3 yesterday ? severe Odd time (no details)"_s));
    report.options.details = DetailsExtent::None;
    QVERIFY(!PdfReader(pdfOf(report)).holds(u"LIS"_s));
}

void PdfFormatTest::pagesAreNumberedAndHeaded()
{
    Report report = manyEvents(150);
    report.options.details = DetailsExtent::Full;
    report.zone = *core::DisplayZone::named(u"Asia/Kathmandu"_s);
    const PdfReader pdf(pdfOf(report));
    const QStringList pages = pdf.pages();
    QVERIFY(pages.size() > 4);
    QCOMPARE(pdf.info(u"Pages"_s), QString::number(pages.size()));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QStringList lines = pages[i].trimmed().split(u'\n');
        QVERIFY2(lines.constLast().endsWith(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())),
                 qPrintable(lines.constLast()));
        QVERIFY(lines.constLast().contains(toolName()));
        QVERIFY(lines.constLast().contains(u"Written 2026-11-21 16:15:00.000 Asia/Kathmandu"_s));
        QVERIFY2(lines.constFirst().contains(u"Ana"_s) &&
                     lines.constFirst().endsWith(u"Times in Asia/Kathmandu"_s),
                 qPrintable(lines.constFirst()));
    }
}

void PdfFormatTest::columnTitlesAreOnEveryPageOfTheTable()
{
    Report report = manyEvents(200);
    report.options.columns = {core::ColumnId::Level, core::ColumnId::Time};
    const QStringList pages = PdfReader(pdfOf(report)).pages();
    static const QRegularExpression titles(u"# +Level +Time \\(UTC\\)"_s);
    static const QRegularExpression row(u"\\d+ +(High|Medium|Low) +2026-"_s);
    int tables = 0;
    for (const QString &page : pages) {
        QCOMPARE(page.contains(titles), page.contains(row));
        tables += page.contains(row) ? 1 : 0;
    }
    QVERIFY(tables > 2);
    QVERIFY(!pages.join(QString()).contains(u"id100"_s));
}

void PdfFormatTest::embedsFontsAndNoPictures()
{
    Report report = writtenReport();
    report.options.details = DetailsExtent::Full;
    const PdfReader pdf(pdfOf(report));
    QVERIFY(pdf.fonts().size() >= 3);
    static const QRegularExpression embedded(u" yes +(yes|no) +yes +\\d+ +0$"_s);
    for (const QString &font : pdf.fonts())
        QVERIFY2(font.contains(embedded), qPrintable(font));
    QCOMPARE(pdf.imageCount(), 0);
    static const QRegularExpression transparent(u"/ca (?!1(\\.0*)?\\s)"_s);
    QVERIFY(!QString::fromLatin1(pdfOf(report)).contains(transparent));
}

void PdfFormatTest::saysWhatItIs_data()
{
    QTest::addColumn<PageFormat>("page");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << PageFormat::A4 << u"595 x 842 pts (A4)"_s;
    QTest::newRow("Letter") << PageFormat::Letter << u"612 x 792 pts (letter)"_s;
}

void PdfFormatTest::saysWhatItIs()
{
    QFETCH(PageFormat, page);
    QFETCH(QString, size);
    Report report = writtenReport();
    report.user.record.name = u"Ana (\u202e\\) <b>&é"_s;
    report.options.page = page;
    const PdfReader pdf(pdfOf(report));
    QCOMPARE(pdf.info(u"Page size"_s), size);
    QCOMPARE(pdf.info(u"Title"_s), u"Risk report: Ana (⟨U+202E⟩\\) <b>&é"_s);
    QCOMPARE(pdf.info(u"Creator"_s), toolName());
    const QByteArray metadata = pdf.metadata();
    for (const QString &part :
         {u"Risk report: Ana (⟨U+202E⟩\\) &lt;b&gt;&amp;é"_s, u"<dc:language>"_s, u">en<"_s, toolName(),
          u"<pdfaid:part>1<"_s, u"<pdfaid:conformance>B<"_s, u"Qt "_s + QLatin1StringView(qVersion())})
        QVERIFY2(metadata.contains(part.toUtf8()), metadata.constData());
    const QString created = pdf.info(u"CreationDate"_s).left(19);
    QVERIFY2(metadata.contains("<xmp:CreateDate>" + created.toLatin1()), metadata.constData());
}

void PdfFormatTest::looksTheSameInEveryLocale()
{
    const Report report = manyEvents(300);
    const QStringList pages = PdfReader(pdfOf(report)).pages();
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QStringList others = PdfReader(pdfOf(report)).pages();
    QLocale::setDefault(QLocale::c());
    QCOMPARE(others, pages);
}

void PdfFormatTest::fewEvents_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
}

void PdfFormatTest::fewEvents()
{
    QFETCH(int, count);
    Report report = manyEvents(count);
    report.options.details = DetailsExtent::Full;
    const PdfReader pdf(pdfOf(report));
    QCOMPARE(pdf.holds(u"Overview"_s), count > 0);
    QCOMPARE(pdf.holds(u"%1 of %1 events"_s.arg(count)), true);
    QVERIFY(pdf.holds(u"Unscored"_s));
    QVERIFY(pdf.holds(u"About this report"_s));
    QCOMPARE(pdf.pages().size(), count > 0 ? 2 : 1);
}

void PdfFormatTest::tellsRowsAndStops()
{
    Report report = manyEvents(800);
    report.options.details = DetailsExtent::Full;
    QList<quint32> told;
    report.watch.rowsWritten = [&told](quint32 rows) { told += rows; };
    QVERIFY(!pdfOf(report).isEmpty());
    QVERIFY(told.size() > 6);
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(told.constLast(), 800U);
    for (int patience = 0; patience < 6; ++patience) {
        int asked = 0;
        report.watch.stop = [&] { return ++asked > patience; };
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const core::Result<void> result = writePdf(buffer, report);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, core::ErrorKind::Cancelled);
    }
}

void PdfFormatTest::failedWritesAreTold_data()
{
    QTest::addColumn<qint64>("room");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("after the first pages") << qint64(70'000);
    QTest::newRow("at the end") << qint64(pdfOf(manyEvents(400)).size() - 5000);
}

void PdfFormatTest::failedWritesAreTold()
{
    QFETCH(qint64, room);
    FullDevice full(room);
    const core::Result<void> result = writePdf(full, manyEvents(400));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, core::ErrorKind::FileFailed);
    QCOMPARE(result.error().detail, u"No space left on device"_s);
    QCOMPARE(full.refused, 1);
}

QTEST_MAIN(PdfFormatTest)
#include "tst_pdf_format.moc"
