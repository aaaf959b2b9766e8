// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/html_format.h"

#include "app/core/visible_text.h"
#include "app/report/facts.h"
#include "tests/report/html_page.h"
#include "tests/report/html_samples.h"
#include "tests/support/golden.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace test_support;
using report::DetailsExtent;

namespace {

QByteArray htmlOf(const report::Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return report::writeHtml(buffer, report) ? buffer.data() : QByteArray();
}

QByteArray between(const QByteArray &text, const QByteArray &from, const QByteArray &to)
{
    const qsizetype start = text.indexOf(from) + from.size();
    return text.mid(start, text.indexOf(to, start) - start);
}

// Without what changes with the machine's fonts, the style or the script.
QByteArray withoutParts(QString html)
{
    for (const auto &[pattern, left] : {std::pair(u"(?s)<style>.*?</style>"_s, u"<style></style>"_s),
                                        {u"(?s)<script>.*?</script>"_s, u"<script></script>"_s},
                                        {u"(?s)(<svg )viewBox=\"0 0 1000 [^>]*>.*?</svg>"_s, u"\\1></svg>"_s},
                                        {u"sha256-[^']*"_s, u"sha256-"_s},
                                        {u"riskscope [0-9.]+"_s, u"riskscope 0.1.0"_s}})
        html.replace(QRegularExpression(pattern), left);
    return html.toUtf8();
}

report::Report datedSample()
{
    report::Report report = sampleReport();
    report.zone = core::DisplayZone::named(u"Asia/Kathmandu"_s).value_or(core::DisplayZone());
    report.writtenAt = QDateTime(QDate(2026, 11, 22), QTime(8, 0), QTimeZone::utc());
    return report;
}

} // namespace

class HtmlFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAsEver();
    void isTheSameInEveryLocale();
    void isValidHtml_data();
    void isValidHtml();
    void allowsItsOwnScriptAndStyleOnly();
    void namesNothingElse();
    void keepsHostileTextInText();
    void keepsLargeValuesWhole();
    void showsDetailsAsFarAsAsked_data();
    void showsDetailsAsFarAsAsked();
    void hasTheChosenColumns();
    void tellsProgressAndStops();
    void tellsAFailedWrite();
    void showsThatThereIsNoEvent();
};

void HtmlFormatTest::isTheSameAsEver()
{
    const QByteArray page = withoutParts(QString::fromUtf8(htmlOf(datedSample())));
    QCOMPARE(goldenDifference(QStringLiteral(RISKSCOPE_TEST_DATA "/report/sample.html"), page), QString());
}

void HtmlFormatTest::isTheSameInEveryLocale()
{
    const QByteArray before = htmlOf(datedSample());
    const QLocale locale;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QByteArray after = htmlOf(datedSample());
    QLocale::setDefault(locale);
    QCOMPARE(after, before);
}

void HtmlFormatTest::isValidHtml_data()
{
    QTest::addColumn<report::Report>("report");
    QTest::newRow("sample") << datedSample();
    QTest::newRow("hostile") << manyEvents(40);
    QTest::newRow("no event") << reportOf({});
    QTest::newRow("no time") << reportOf({{"A", "low", "never", "{}"}});
    QTest::newRow("5,000 events") << manyEvents(5000);
    report::Report bare = datedSample();
    bare.options.columns = {core::ColumnId::SincePrevious, core::ColumnId::TimeInZone};
    QTest::newRow("few columns") << bare;
}

void HtmlFormatTest::isValidHtml()
{
    QFETCH(const report::Report, report);
    const QByteArray html = htmlOf(report);
    QCOMPARE(readPage(html).error, QString());
    QProcess tidy;
    tidy.start(u"tidy"_s, {u"-e"_s, u"-q"_s, u"--show-info"_s, u"no"_s, u"-utf8"_s});
    QVERIFY2(tidy.waitForStarted(), "tidy is needed to check pages");
    tidy.write(html);
    tidy.closeWriteChannel();
    QVERIFY(tidy.waitForFinished());
    QCOMPARE(QString::fromUtf8(tidy.readAllStandardError()), QString());
    QCOMPARE(tidy.exitCode(), 0);
}

void HtmlFormatTest::allowsItsOwnScriptAndStyleOnly()
{
    const QByteArray html = htmlOf(manyEvents(30));
    const auto source = [&html](const QByteArray &tag) {
        const QByteArray content = between(html, '<' + tag + '>', "</" + tag + '>');
        // Neither would mean the same to an XML parser as to a browser.
        if (content.size() < 1000 || content.contains('<') || content.contains('&'))
            return QByteArray();
        return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + '\'';
    };
    QCOMPARE(between(html, "Content-Security-Policy\" content=\"", "\""),
             "default-src 'none'; style-src " + source("style") + "; script-src " + source("script") +
                 "; img-src 'none'; base-uri 'none'; form-action 'none'");
    QCOMPARE(html.count("<script"), 1);
    QCOMPARE(html.count("<style"), 1);
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>"));
    QVERIFY(html.contains("<meta name=\"referrer\" content=\"no-referrer\"/>"));
}

void HtmlFormatTest::namesNothingElse()
{
    const Page page = readPage(htmlOf(manyEvents(3000)));
    const QSet<QString> known{
        u"html"_s,    u"head"_s,    u"meta"_s,     u"title"_s,    u"style"_s,   u"body"_s,   u"main"_s,
        u"header"_s,  u"div"_s,     u"p"_s,        u"h1"_s,       u"h2"_s,      u"ul"_s,     u"li"_s,
        u"b"_s,       u"section"_s, u"footer"_s,   u"table"_s,    u"thead"_s,   u"tbody"_s,  u"tr"_s,
        u"th"_s,      u"td"_s,      u"colgroup"_s, u"col"_s,      u"input"_s,   u"button"_s, u"script"_s,
        u"details"_s, u"summary"_s, u"pre"_s,      u"svg"_s,      u"desc"_s,    u"g"_s,      u"path"_s,
        u"rect"_s,    u"circle"_s,  u"ellipse"_s,  u"polyline"_s, u"polygon"_s, u"line"_s,   u"text"_s};
    QCOMPARE(page.elements - known, QSet<QString>());
    for (const QString &attribute : page.attributes) {
        QVERIFY2(!attribute.startsWith(u"on"), qPrintable(attribute));
        QVERIFY2(!QStringList({u"style"_s, u"href"_s, u"src"_s, u"srcset"_s, u"action"_s, u"xlink:href"_s,
                               u"background"_s, u"autofocus"_s})
                      .contains(attribute),
                 qPrintable(attribute));
    }
    QVERIFY(!page.elements.contains(u"img"_s));
}

void HtmlFormatTest::keepsHostileTextInText()
{
    report::Report report = manyEvents(int(hostileTexts().size()));
    report.options.columns = {core::ColumnId::Event};
    const QByteArray html = htmlOf(report);
    const Page page = readPage(html);
    QCOMPARE(page.error, QString());
    QStringList expected;
    for (const QByteArray &text : hostileTexts())
        expected += core::visibleText(QString::fromUtf8(text));
    QStringList shown = page.cells;
    expected.sort();
    shown.sort();
    QCOMPARE(shown, expected);
    const QString all = QString::fromUtf8(html);
    const auto isHidden = [](QChar c) {
        return c.category() == QChar::Other_Format || (c.category() == QChar::Other_Control && c != u'\n');
    };
    QVERIFY(std::ranges::none_of(all, isHidden));
    QVERIFY(!all.contains(QChar(QChar::ReplacementCharacter)));
}

void HtmlFormatTest::keepsLargeValuesWhole()
{
    const QByteArray large =
        '"' + QByteArray(1'000'000, 'x') + "\u00e9<&\\ud800" + QByteArray(100'000, ' ') + "y\"";
    for (const QByteArray &details : {large, "{\"a\" : [" + large + ", 1]}"}) {
        const Page page = readPage(htmlOf(reportOf({{QByteArray(1'000'000, '<'), "low", "now", details}})));
        QCOMPARE(page.error, QString());
        QVERIFY(page.cells.contains(QString(1'000'000, u'<')));
        QCOMPARE(page.pres.size(), 1);
        QVERIFY(page.pres.first().contains(QString::fromUtf8(large)));
    }
}

void HtmlFormatTest::showsDetailsAsFarAsAsked_data()
{
    QTest::addColumn<DetailsExtent>("extent");
    QTest::addColumn<QStringList>("pres");
    QTest::addColumn<bool>("hasPreview");
    QTest::newRow("full") << DetailsExtent::Full
                          << QStringList{u"{\n  \"a\": [\n    1.0,\n    \"\\u00e9\"\n  ],\n  \"a\": {}\n}"_s}
                          << true;
    QTest::newRow("preview") << DetailsExtent::Preview << QStringList() << true;
    QTest::newRow("none") << DetailsExtent::None << QStringList() << false;
}

void HtmlFormatTest::showsDetailsAsFarAsAsked()
{
    QFETCH(const DetailsExtent, extent);
    report::Report report = reportOf({{"A", "low", "2026-11-21T09:12:44Z", R"({"a":[1.0,"\u00e9"], "a":{}})"},
                                      {"B", "low", "2026-11-20T09:12:44Z", "null"},
                                      {"C", "low", "2026-11-19T09:12:44Z"}});
    report.options.details = extent;
    const QByteArray html = htmlOf(report);
    QTEST(readPage(html).pres, "pres");
    QFETCH(const bool, hasPreview);
    QCOMPARE(html.contains("{ a: [2], a: {} }"), hasPreview);
    QCOMPARE(html.contains("id=\"open\""), extent == DetailsExtent::Full);
}

void HtmlFormatTest::hasTheChosenColumns()
{
    report::Report report = datedSample();
    report.options.columns = {core::ColumnId::Id, core::ColumnId::Level};
    const QByteArray html = htmlOf(report);
    QVERIFY(html.contains("<col class=\"id\"/><col class=\"level\"/></colgroup>"));
    QCOMPARE(readPage(html).cells,
             QStringList({u"e-1"_s, u"High"_s, u"e-2"_s, u"Low"_s, u"e-3"_s, u"severe"_s}));
}

void HtmlFormatTest::tellsProgressAndStops()
{
    report::Report report = manyEvents(3000);
    QList<quint32> told;
    report.watch.rowsWritten = [&told](quint32 rows) { told += rows; };
    QVERIFY(!htmlOf(report).isEmpty());
    QVERIFY(told.size() > 3 && std::ranges::is_sorted(told));
    QCOMPARE(told.last(), 3000U);
    report.watch.stop = [&told] { return told.last() > 100; };
    told.clear();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const core::Result<void> written = report::writeHtml(buffer, report);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, core::ErrorKind::Cancelled);
    QVERIFY(told.size() > 1 && !told.contains(3000U - 1));
}

void HtmlFormatTest::tellsAFailedWrite()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const core::Result<void> written = report::writeHtml(full, manyEvents(3000));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, core::ErrorKind::FileFailed);
    QCOMPARE(written.error().detail, full.errorString());
}

void HtmlFormatTest::showsThatThereIsNoEvent()
{
    const QByteArray html = htmlOf(reportOf({}));
    QVERIFY(!html.contains("<table") && !html.contains("id=\"controls\"") &&
            !html.contains("viewBox=\"0 0 1000"));
    QVERIFY(html.contains("About this report"));
}

QTEST_MAIN(HtmlFormatTest)
#include "tst_html_format.moc"
