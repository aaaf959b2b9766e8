// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_text.h"

#include "app/core/visible_text.h"
#include "tests/report/pdf_reader.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace report;
using test_support::pdfOf;
using test_support::PdfReader;
using test_support::reportOf;
using test_support::writtenReport;

// Text of all kinds, and how it comes out of a PDF again.
class PdfTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileTextStaysInItsPlace();
    void hugeTextIsCut();
    void longDetailsGoOverPages();
    void ligaturesAreFoundAgain();
    void wrapsAtBlanks_data();
    void wrapsAtBlanks();
    void wrappingLosesNothing();
};

void PdfTextTest::hostileTextStaysInItsPlace()
{
    Report report =
        reportOf({{"\u202egnp.exe\x07", "low\x1b", "2026-11-21T09:00:00Z", "\"\xe2\x80\xae\x01\"", "a\nb"},
                  {"<b>bold</b> %1 %2", "high", "2026-11-20T09:00:00Z", "1", "second"},
                  {"שלום עולם", "high", "2026-11-19T09:00:00Z", "1", "third"},
                  {"مرحبا 東京 😀", "", "2026-11-18T09:00:00Z", "{broken", "fourth"}});
    report.user.record.name = u"Ana\u2066 \u0000x"_s;
    report = writtenReport(report);
    report.options.details = DetailsExtent::Full;
    const PdfReader pdf(pdfOf(report));
    for (const QString &text :
         {u"⟨U+202E⟩gnp.exe⟨U+0007⟩"_s, u"low⟨U+001B⟩"_s, u"a⟨U+000A⟩b"_s, u"<b>bold</b> %1 %2"_s,
          u"Ana⟨U+2066⟩ ⟨U+0000⟩x"_s, u"\"⟨U+202E⟩⟨U+0001⟩\""_s, u"{broken"_s, u"third"_s, u"fourth"_s})
        QVERIFY2(pdf.holds(text), qPrintable(text + u" in "_s + pdf.pages().join(u'\n')));
    QVERIFY(pdf.solidText().contains(u"שלום"_s) || pdf.solidText().contains(u"םולש"_s));
    const QString all = pdf.pages().join(QString());
    QVERIFY(
        std::ranges::none_of(all, [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\f'; }));
}

void PdfTextTest::hugeTextIsCut()
{
    const QByteArray huge(100'000, 'n');
    const QByteArray marks = "e" + QByteArray("\xcc\x81").repeated(20'000);
    Report report = reportOf({{QByteArray(10'000, 'W'), huge, huge, '"' + huge + '"', huge},
                              {marks, "low", "2026-11-20T09:00:00Z", '"' + marks + '"', marks},
                              {"after", "low", "2026-11-19T09:00:00Z", "1", "last"}});
    report.user.record.name = QString(10'000, u'W');
    report.user.record.email = QString(10'000, u'm');
    report.user.provenance.userId = QString(10'000, u'i');
    report = writtenReport(report);
    const PdfReader pdf(pdfOf(report));
    QVERIFY(pdf.pages().size() <= 3);
    QVERIFY(pdf.holds(u"last"_s));
    QVERIFY(pdf.holds(u"WWW…"_s));
    QVERIFY(pdf.solidText().size() < 20'000);
}

void PdfTextTest::longDetailsGoOverPages()
{
    QByteArray details = "[";
    for (int i = 0; i < 4000; ++i)
        details += QByteArray::number(1'000'000 + i) + ',';
    details += "\"\u00e9\u6771\\u202e\"]";
    Report report = writtenReport(reportOf({{"Long", "low", "2026-11-21T09:00:00Z", details},
                                            {"Lines", "low", "2026-11-22T09:00:00Z", "{\n\t\"a\": 1\n\n}"}}));
    report.options.details = DetailsExtent::Full;
    const PdfReader pdf(pdfOf(report));
    const QStringList pages = pdf.pages();
    QVERIFY(pages.size() > 3);
    static const QRegularExpression number(u"\\b1\\d{6}\\b"_s);
    int next = 1'000'000;
    for (const QString &page : pages) {
        for (auto found = number.globalMatch(page); found.hasNext();) {
            const int value = found.next().captured().toInt();
            if (page.contains(u"Details of the events"_s) || next > 1'000'000)
                QCOMPARE(value, next++);
        }
    }
    QCOMPARE(next, 1'004'000);
    const QString all = pages.join(QString());
    QVERIFY2(all.contains(QRegularExpression(u"\\{\\s+\"a\": 1\\s+\\}"_s)), qPrintable(all.left(5000)));
}

void PdfTextTest::ligaturesAreFoundAgain()
{
    Report report =
        reportOf({{"office affluent final ->", "low", "2026-11-21T09:00:00Z", "\"fi ffl\"", "fj"}});
    report.user.record.name = u"Sofie Afflick"_s;
    const QString text = PdfReader(pdfOf(writtenReport(report))).pages().join(QString());
    for (const QString &word : {u"office"_s, u"affluent"_s, u"final ->"_s, u"fi ffl"_s, u"Sofie Afflick"_s})
        QVERIFY2(text.contains(word), qPrintable(text));
}

void PdfTextTest::wrapsAtBlanks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width"); // in characters
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("fits") << u"one two"_s << 7 << QStringList{u"one two"_s};
    QTest::newRow("empty") << QString() << 7 << QStringList{QString()};
    QTest::newRow("blank") << u"one two six"_s << 9 << QStringList{u"one two"_s, u"six"_s};
    QTest::newRow("blank at the edge") << u"one two six"_s << 7 << QStringList{u"one two"_s, u"six"_s};
    QTest::newRow("sign") << u"aaaa-bbbb-cccc"_s << 11 << QStringList{u"aaaa-bbbb-"_s, u"cccc"_s};
    QTest::newRow("word") << u"abcdefghij"_s << 4 << QStringList{u"abcd"_s, u"efgh"_s, u"ij"_s};
    QTest::newRow("cut") << u"abcdefghijklmnop"_s << 4 << QStringList{u"abcd"_s, u"efgh"_s, u"ijk…"_s};
    QTest::newRow("marks stay") << u"abce\u0301fgh"_s << 4 << QStringList{u"abce\u0301"_s, u"fgh"_s};
    QTest::newRow("narrower than a character") << u"ab"_s << 0 << QStringList{u"a"_s, u"…"_s};
}

void PdfTextTest::wrapsAtBlanks()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QFETCH(QStringList, lines);
    PaperFont mono(Typeface::Mono, 8);
    QCOMPARE(wrappedLines(text, mono.width(U'm') * (width + 0.3), 3, mono), lines);
}

void PdfTextTest::wrappingLosesNothing()
{
    PaperFont plain(Typeface::Plain, 8);
    const QString signs = u"ab cd-ef, {g} 東京éש😀\u0301W|…"_s;
    QRandomGenerator random(5);
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (int i = 0; i < 60; ++i)
            text += signs[random.bounded(signs.size())];
        text = core::visibleText(text);
        const double width = points(20 + round % 80);
        QString joined;
        for (const QString &line : wrappedLines(text, width, 1000, plain)) {
            QVERIFY2(plain.width(line) <= width || line.size() <= 2, qPrintable(line));
            joined += line;
        }
        QCOMPARE(PdfReader::solid(joined), PdfReader::solid(text));
    }
}

QTEST_MAIN(PdfTextTest)
#include "tst_pdf_text.moc"
