// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/markdown_format.h"

#include "app/core/visible_text.h"
#include "app/json/json_pretty.h"
#include "app/report/markdown_text.h"
#include "tests/report/report_samples.h"
#include "tests/support/golden.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

QByteArray markdownOf(const report::Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return report::writeMarkdown(buffer, report) ? buffer.data() : QByteArray("failed");
}

// What an independent reader (GitHub's dialect: tables, addresses that link themselves) makes of it.
struct Seen
{
    QString text; // of all blocks but tables and code
    QStringList cells;
    QStringList oddities; // links, images, headings of more than one kind of text, emphasis
};

void look(const QTextBlock &block, Seen &seen)
{
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextCharFormat format = at.fragment().charFormat();
        const QString text = at.fragment().text();
        if (format.isAnchor() || format.isImageFormat() || format.fontItalic() || format.fontStrikeOut() ||
            format.fontUnderline())
            seen.oddities += text;
    }
}

Seen seenIn(const QByteArray &markdown)
{
    QTextDocument document;
    document.setMarkdown(QString::fromUtf8(markdown), QTextDocument::MarkdownDialectGitHub);
    Seen seen;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        look(block, seen);
        const auto *const table = QTextCursor(block).currentTable();
        if (table && table->cellAt(block.position()).row() > 0)
            seen.cells += block.text();
        else if (!table)
            seen.text += block.text() + u'\n';
    }
    return seen;
}

} // namespace

class MarkdownFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesGolden();
    void keepsTextText_data();
    void keepsTextText();
    void keepsRandomTextText();
    void fencesDetails_data();
    void fencesDetails();
    void holdsDetailsAsWanted();
    void writesTheChosenColumns();
    void writesNoTableWithoutEvents();
    void tellsAFailedWrite();
};

void MarkdownFormatTest::matchesGolden()
{
    report::Report report = test_support::sampleExport();
    report.options.details = report::DetailsExtent::Full;
    const QString path = QStringLiteral(RISKSCOPE_TEST_DATA "/report/sample.md");
    const QString difference =
        test_support::goldenDifference(path, test_support::withoutVersion(markdownOf(report)));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void MarkdownFormatTest::keepsTextText_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u"Impossible travel"_s,
                            u"ana@example.com"_s,
                            u"https://example.com/a?b=c"_s,
                            u"www.example.com"_s,
                            u"example.com"_s,
                            u"[link](https://example.com)"_s,
                            u"![picture](file:///etc/passwd)"_s,
                            u"<img src=x onerror=alert(1)>"_s,
                            u"<!-- gone -->"_s,
                            u"<https://example.com>"_s,
                            u"&lt;b&gt; &#64; &amp;"_s,
                            u"*a* _b_ **c** __d__ ~~e~~"_s,
                            u"# heading"_s,
                            u"- item"_s,
                            u"1. item"_s,
                            u"> quote"_s,
                            u"a | b || c |"_s,
                            u"|"_s,
                            u"\\| \\` \\"_s,
                            u"`code` ``more``"_s,
                            u"```"_s,
                            u"ends with `"_s,
                            u"`"_s,
                            u"back\\slash\\"_s,
                            u"$x^2$ $$y$$"_s,
                            u"@someone #12 GH-12 !3"_s,
                            u":smile: x"_s,
                            u"[^1] [x] [[wiki]]"_s,
                            u"a\nb\r\n\n# c"_s,
                            u"\u202egpj.exe"_s,
                            u"\u200b\ufeff"_s,
                            u" blanks around "_s,
                            u"  "_s,
                            u"two  blanks"_s,
                            u"2026-11-21 09:12:44.120"_s,
                            u"{{ 1 }} {% raw %}"_s,
                            u"東京 Größe 🙂"_s,
                            u"---"_s,
                            u"==="_s,
                            u"a:b.c"_s};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void MarkdownFormatTest::keepsTextText()
{
    QFETCH(QString, text);
    report::Report report =
        test_support::reportOf({{text.toUtf8(), "low", "2026-11-21T09:12:44Z", {}, text.toUtf8()}});
    report.user.record.name = text;
    report.options.columns = {core::ColumnId::Event, core::ColumnId::Id};
    const Seen seen = seenIn(markdownOf(report));
    const QString shown = core::visibleText(text);
    QCOMPARE(seen.oddities, QStringList());
    QCOMPARE(seen.cells, QStringList({shown, shown}));
    QVERIFY2(seen.text.contains(u"Name: "_s + shown + u'\n'), qPrintable(seen.text));
}

void MarkdownFormatTest::keepsRandomTextText()
{
    QRandomGenerator chance(11);
    const QStringList pieces{u"`"_s,        u"``"_s,    u"|"_s, u"\\"_s,   u" "_s, u"a"_s,
                             u"<b>"_s,      u"*"_s,     u"_"_s, u"@x.y"_s, u"["_s, u"]("_s,
                             u"http://z"_s, u"&amp;"_s, u"~"_s, u"\n"_s,   u"1"_s, u"."_s};
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int piece = 1 + chance.bounded(8); piece > 0; --piece)
            text += pieces[chance.bounded(int(pieces.size()))];
        const QString cell = report::markdownText(text);
        const Seen seen = seenIn(u"| x |\n| --- |\n| %1 |\n"_s.arg(cell).toUtf8());
        QVERIFY2(seen.oddities.isEmpty(), qPrintable(text));
        QCOMPARE(seen.cells, QStringList{core::visibleText(text)});
    }
}

void MarkdownFormatTest::fencesDetails_data()
{
    QTest::addColumn<QByteArray>("details");
    QTest::newRow("object") << QByteArray(R"({"a":[1.0,"x"]})");
    QTest::newRow("fence within") << QByteArray(R"("```\n# out")");
    QTest::newRow("longer fence within") << QByteArray(R"(["`````", "````"])");
    QTest::newRow("HTML") << QByteArray(R"({"</code></pre><script>":"<!--"})");
    QTest::newRow("bidirectional") << QByteArray("{\"a\":\"\u202egpj\"}");
}

void MarkdownFormatTest::fencesDetails()
{
    QFETCH(QByteArray, details);
    report::Report report = test_support::reportOf({{"A", "low", "2026-11-21T09:12:44Z", details}});
    report.options.details = report::DetailsExtent::Full;
    const QByteArray markdown = markdownOf(report);
    const QString pretty =
        core::visibleText(QString::fromUtf8(json::prettyJson(details)), core::LineBreaks::Keep);
    const Seen seen = seenIn(markdown);
    QCOMPARE(seen.oddities, QStringList());
    QVERIFY2(seen.text.trimmed().endsWith(pretty.trimmed()), qPrintable(seen.text));
}

void MarkdownFormatTest::holdsDetailsAsWanted()
{
    report::Report report = test_support::sampleReport();
    report.options.details = report::DetailsExtent::None;
    QVERIFY(!markdownOf(report).contains("KIX") && !markdownOf(report).contains("locations"));
    report.options.details = report::DetailsExtent::Preview;
    QVERIFY(!markdownOf(report).contains("KIX") && markdownOf(report).contains("locations: [2]"));
    report.options.details = report::DetailsExtent::Full;
    QVERIFY(markdownOf(report).contains("\"KIX\"") && markdownOf(report).contains("\n### 1: "));
}

void MarkdownFormatTest::writesTheChosenColumns()
{
    report::Report report = test_support::sampleReport();
    report.options.columns = {core::ColumnId::Id, core::ColumnId::Level};
    QVERIFY(markdownOf(report).contains("\n| Id | Level |\n| --- | --- |\n| `e-1` | High |\n"));
}

void MarkdownFormatTest::writesNoTableWithoutEvents()
{
    const QByteArray markdown = markdownOf(test_support::reportOf({}));
    QVERIFY(markdown.contains("ana@example.com"));
    QVERIFY(!markdown.contains("\n|"));
}

void MarkdownFormatTest::tellsAFailedWrite()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto written = report::writeMarkdown(full, test_support::sampleReport());
    QVERIFY(!written);
    QCOMPARE(written.error().detail, full.errorString());
}

QTEST_MAIN(MarkdownFormatTest)
#include "tst_markdown_format.moc"
