// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/fonts_needed.h"
#include "app/cli/options.h"
#include "app/report/redaction_words.h"
#include "tests/cli/program_run.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ColumnId;
using report::DetailsExtent;
using report::RedactedKind;

namespace {

core::Result<cli::Options> parse(const QString &line)
{
    QStringList arguments = line.split(u' ', Qt::SkipEmptyParts);
    arguments.replaceInStrings(u"USER"_s, test_support::kUser);
    return cli::parseOptions(QStringList(u"riskscope-cli"_s) + arguments, {});
}

cli::ReportChoice choiceOf(const QString &line)
{
    const auto options = parse(u"lookup USER --demo "_s + line);
    return options ? options->report : cli::ReportChoice();
}

} // namespace

// What a report holds and where it goes.
class ReportOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheRestToTheFormat();
    void readsTheContent();
    void readsRedaction_data();
    void readsRedaction();
    void readsTheOutput();
    void readsACheck();
    void refusesBadLines_data();
    void refusesBadLines();
    void needsFontsForFormatsThatPaint();
};

void ReportOptionsTest::leavesTheRestToTheFormat()
{
    const cli::ReportChoice csv = choiceOf(u"--format csv"_s);
    QCOMPARE(csv.content.columns, QList<ColumnId>());
    QCOMPARE(csv.content.details, DetailsExtent::Full);
    QVERIFY(csv.content.guardsFormulas);
    QVERIFY(!csv.redaction);
    QVERIFY(csv.output.isStream());
    QCOMPARE(choiceOf({}).content.details, DetailsExtent::Preview);
}

void ReportOptionsTest::readsTheContent()
{
    const cli::ReportChoice csv =
        choiceOf(u"--format csv --columns id,event,time_utc --details preview --no-formula-guard"_s);
    QCOMPARE(csv.content.columns, QList<ColumnId>({ColumnId::Id, ColumnId::Event, ColumnId::TimeUtc}));
    QCOMPARE(csv.content.details, DetailsExtent::Preview);
    QVERIFY(!csv.content.guardsFormulas);
    QCOMPARE(choiceOf(u"--details none"_s).content.details, DetailsExtent::None);
    QCOMPARE(choiceOf(u"--format pdf"_s).content.page, report::PageFormat::A4);
    QCOMPARE(choiceOf(u"--format pdf --page letter"_s).content.page, report::PageFormat::Letter);
}

void ReportOptionsTest::readsRedaction_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<qsizetype>("kinds");
    QTest::addColumn<cli::Markers>("markers");
    QTest::addColumn<bool>("isPreview");
    const qsizetype all = report::kRedactedKinds.size();
    using enum cli::Markers;
    QTest::newRow("all") << u"--redact"_s << all << Numbered << false;
    QTest::newRow("some") << u"--redact --redact-kinds ip,email"_s << qsizetype(2) << Numbered << false;
    QTest::newRow("some imply it") << u"--redact-kinds token"_s << qsizetype(1) << Numbered << false;
    QTest::newRow("new key") << u"--redact-hash"_s << all << FreshKey << false;
    QTest::newRow("key of a file") << u"--redact --redact-key-file k"_s << all << KeyFile << false;
    QTest::newRow("preview") << u"--redact-preview --format json"_s << all << Numbered << true;
}

void ReportOptionsTest::readsRedaction()
{
    QFETCH(QString, line);
    QFETCH(qsizetype, kinds);
    QFETCH(cli::Markers, markers);
    QFETCH(bool, isPreview);
    const cli::ReportChoice choice = choiceOf(line);
    QVERIFY(choice.redaction.has_value());
    QCOMPARE(choice.redaction->kinds.size(), kinds);
    QCOMPARE(choice.redaction->markers, markers);
    QCOMPARE(choice.redaction->isPreview, isPreview);
}

void ReportOptionsTest::readsTheOutput()
{
    const cli::Output file = choiceOf(u"--output a.txt --no-manifest --force"_s).output;
    QCOMPARE(file.file, u"a.txt"_s);
    QVERIFY(!file.isStream() && !file.hasManifest && file.force && !file.isResumed);
    const auto several =
        parse(u"lookup USER --users-from - --demo --output-dir out --resume --format json --quiet"_s);
    QVERIFY(several.has_value());
    QVERIFY(several->isSeveral() && several->isQuiet);
    QCOMPARE(several->usersFrom, u"-"_s);
    const cli::Output &folder = several->report.output;
    QCOMPARE(folder.folder, u"out"_s);
    QVERIFY(!folder.isStream() && folder.hasManifest && folder.isResumed);
}

void ReportOptionsTest::readsACheck()
{
    const auto options = parse(u"check a/manifest.json"_s);
    QVERIFY(options.has_value());
    QCOMPARE(options->action, cli::Action::Check);
    QCOMPARE(options->manifest, u"a/manifest.json"_s);
}

void ReportOptionsTest::refusesBadLines_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *options, const QString &says) {
        QTest::newRow(options) << QString::fromLatin1(options) << says;
    };
    row("--columns id", u"--columns: it means nothing to --format text; take --format csv"_s);
    row("--format csv --columns=", u"“” is not one of time_utc"_s);
    row("--format csv --columns id,", u"“” is not one of"_s);
    row("--format csv --columns id,Id", u"“Id” is not one of"_s);
    row("--format csv --columns id,event,id", u"“id” is named twice"_s);
    row("--format csv --columns time", u"“time” is not one of"_s);
    row("--details some", u"--details: “some” is not one of none, preview, full"_s);
    row("--format csv --details none --columns id,details", u"exclude each other"_s);
    row("--color blue", u"--color: “blue” is not one of auto, always, never"_s);
    row("--format csv --color always", u"--color: it means nothing to --format csv"_s);
    row("--format json --details none", u"the whole answer as sent"_s);
    row("--page a4", u"take --format pdf"_s);
    row("--format pdf --page a5", u"“a5” is not one of a4, letter"_s);
    row("--format ndjson --no-formula-guard", u"take --format csv"_s);
    row("--redact-kinds=", u"--redact-kinds: “” is not one of email, name"_s);
    row("--redact-kinds email,mac", u"“mac” is not one of"_s);
    row("--redact-hash --redact-key-file k", u"exclude each other"_s);
    row("--redact-key-file=", u"--redact-key-file: no file is named"_s);
    row("--output a --output-dir b", u"exclude each other"_s);
    row("--output-dir=", u"--output-dir: no folder is named"_s);
    row("--output a/manifest.json", u"manifest.json is the name of the manifest"_s);
    row("--no-manifest", u"standard output has no manifest"_s);
    row("--users-from=", u"--users-from: no file is named"_s);
    row("--users-from u.txt", u"--format text is about one user"_s);
    row("--users-from u.txt --format json --output a.json", u"--output-dir DIR"_s);
    row("--resume", u"--resume: it goes on with several users"_s);
    row("--resume --output a.txt", u"--resume: it goes on with several users"_s);
    row("--resume --users-from u.txt --format csv", u"a file or folder"_s);
    row("--resume --output-dir o --no-manifest", u"exclude each other"_s);
    row("--resume --output-dir o --force", u"--force begins anew"_s);
    row("--resume --output-dir o --redact", u"--redact-key-file"_s);
    row("--resume --output-dir o --redact-key-file k --redact-preview", u"a preview writes nothing"_s);
}

void ReportOptionsTest::refusesBadLines()
{
    QFETCH(QString, options);
    QFETCH(QString, says);
    const auto parsed = parse(u"lookup USER --demo "_s + options);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, core::ErrorKind::InvalidInput);
    QVERIFY2(parsed.error().detail.contains(says), qPrintable(parsed.error().detail));
}

void ReportOptionsTest::needsFontsForFormatsThatPaint()
{
    for (const report::Format &format : report::formats()) {
        const QString key = QString::fromLatin1(format.key);
        const bool paints = format.uses.testFlag(report::FormatUse::Terminal) &&
                            format.traits.testFlag(report::FormatTrait::NeedsFonts);
        QCOMPARE(cli::needsFonts({u"riskscope-cli"_s, u"lookup"_s, u"x"_s, u"--format"_s, key}), paints);
        QCOMPARE(cli::needsFonts({u"riskscope-cli"_s, u"--format="_s + key, u"lookup"_s}), paints);
        // The last one holds, and a value is no option.
        QVERIFY(!cli::needsFonts({u"riskscope-cli"_s, u"--format"_s, key, u"--format"_s, u"csv"_s}));
        QVERIFY(!cli::needsFonts({u"riskscope-cli"_s, u"lookup"_s, u"--output"_s, u"--format="_s + key}));
        QVERIFY(!cli::needsFonts({u"riskscope-cli"_s, u"lookup"_s, u"--"_s, u"--format="_s + key}));
    }
    QVERIFY(!cli::needsFonts({u"riskscope-cli"_s}));
    QVERIFY(!cli::needsFonts({u"riskscope-cli"_s, u"--format"_s}));
}

QTEST_GUILESS_MAIN(ReportOptionsTest)
#include "tst_report_options.moc"
