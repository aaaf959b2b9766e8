// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/man_page.h"

#include "app/cli/command_table.h"
#include "packaging/metadata/man_writer.h"
#include "packaging/metadata/roff.h"
#include "ui/command_line.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ManPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAPage();
    void holdsEveryOptionOfTheTerminal();
    void holdsEveryOptionOfTheWindow();
    void saysWhichOptionsACommandHas();
};

void ManPageTest::writesAPage()
{
    metadata::ManWriter writer(u"a-b"_s, u"do this"_s, QDate(2023, 11, 14));
    writer.section(u"SYNOPSIS"_s);
    writer.commandLines({u"a-b FILE"_s, u"a-b"_s});
    writer.entries({{u"--c"_s, u".d"_s}});
    writer.examples({u"a-b 'c'"_s});
    writer.seeAlso({u"e-f"_s});
    QCOMPARE(writer.page().section(u'\n', 2),
             u".TH \"A\\-B\" 1 \"2023\\-11\\-14\" \"riskscope " RISKSCOPE_VERSION "\" \"User Commands\"\n"
             ".nh\n.ad l\n"
             ".SH \"NAME\"\na\\-b \\- do this\n"
             ".SH \"SYNOPSIS\"\n\\fBa\\-b\\fR \\fIFILE\\fR\n.br\n\\fBa\\-b\\fR\n"
             ".TP\n\\fB\\-\\-c\\fR\n\\&.d\n"
             ".PP\n.nf\na\\-b \\(aqc\\(aq\n.fi\n"
             ".SH \"SEE ALSO\"\n\\fBe\\-f\\fR(1)\n"_s);
}

void ManPageTest::holdsEveryOptionOfTheTerminal()
{
    const QString page = metadata::terminalPage(QDate(2023, 11, 14));
    for (const cli::Option &option : cli::allOptions()) {
        const QString entry = ".TP\n"_L1 + metadata::roffTyped(cli::optionTerm(option)) + u'\n' +
                              metadata::roffText(option.describe()) + u'\n';
        QVERIFY2(page.contains(entry), qPrintable(entry));
    }
}

void ManPageTest::holdsEveryOptionOfTheWindow()
{
    const QString page = metadata::windowPage(QDate(2023, 11, 14));
    const QList<QCommandLineOption> options = ui::commandLineHelp().options;
    QVERIFY(options.size() > 5);
    for (const QCommandLineOption &option : options) {
        const QString term = ".TP\n\\fB"_L1 + metadata::roffLiteral("--"_L1 + option.names().constFirst());
        QVERIFY2(page.contains(term), qPrintable(term));
        QVERIFY(page.contains(metadata::roffText(option.description())));
    }
}

void ManPageTest::saysWhichOptionsACommandHas()
{
    const QString page = metadata::terminalPage(QDate(2023, 11, 14));
    QVERIFY(page.contains(u"\\fBcheck\\fR \\fIMANIFEST\\fR\n"_s));
    QVERIFY(page.contains(u"Its options: \\-\\-quiet, \\-\\-help, \\-\\-version.\n"_s));
}

QTEST_APPLESS_MAIN(ManPageTest)
#include "tst_man_page.moc"
