// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/roff.h"

#include <QTest>

using namespace Qt::StringLiterals;

class RoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesText_data();
    void escapesText();
    void escapesLiterals_data();
    void escapesLiterals();
    void marksWhatIsTyped_data();
    void marksWhatIsTyped();
    void quotesArguments();
};

void RoffTest::escapesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("roff");
    QTest::newRow("hyphen") << u"an e-mail, read-only."_s << u"an e-mail, read-only."_s;
    QTest::newRow("option") << u"with --output-dir"_s << u"with \\-\\-output\\-dir"_s;
    QTest::newRow("alone") << u"- is standard input"_s << u"\\- is standard input"_s;
    QTest::newRow("date") << u"after 2026-11-01"_s << u"after 2026\\-11\\-01"_s;
    QTest::newRow("marker") << u"[EMAIL-1]"_s << u"[EMAIL\\-1]"_s;
    QTest::newRow("leading dot") << u".config holds it"_s << u"\\&.config holds it"_s;
    QTest::newRow("leading quote") << u"'quoted' it is"_s << u"\\(aqquoted\\(aq it is"_s;
    QTest::newRow("backslash") << u"a\\n"_s << u"a\\en"_s;
    QTest::newRow("quotes") << u"“-” is don't"_s << u"\\(lq\\-\\(rq is don\\(aqt"_s;
    QTest::newRow("beyond ASCII") << u"… é 😀"_s << u"\\[u2026] \\[u00E9] \\[u1F600]"_s;
    QTest::newRow("lines") << u"one\n.two"_s << u"one .two"_s;
    QTest::newRow("empty") << QString() << QString();
}

void RoffTest::escapesText()
{
    QFETCH(const QString, text);
    QTEST(metadata::roffText(text), "roff");
}

void RoffTest::escapesLiterals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("roff");
    QTest::newRow("word") << u"riskscope-cli"_s << u"riskscope\\-cli"_s;
    QTest::newRow("marks") << u"a`b^c~d\"e"_s << u"a\\(gab\\(hac\\(tid\\(dqe"_s;
    QTest::newRow("leading dot") << u".x  y"_s << u"\\&.x  y"_s;
}

void RoffTest::escapesLiterals()
{
    QFETCH(const QString, text);
    QTEST(metadata::roffLiteral(text), "roff");
}

void RoffTest::marksWhatIsTyped_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("roff");
    QTest::newRow("option") << u"--from FILE"_s << u"\\fB\\-\\-from\\fR \\fIFILE\\fR"_s;
    QTest::newRow("letter") << u"-h, --help"_s << u"\\fB\\-h\\fR, \\fB\\-\\-help\\fR"_s;
    QTest::newRow("several") << u"lookup USER... [options]"_s
                             << u"\\fBlookup\\fR \\fIUSER\\fR... [options]"_s;
    QTest::newRow("either") << u"USER|FILE"_s << u"\\fIUSER\\fR|FILE"_s;
    QTest::newRow("variable") << u"NO_COLOR"_s << u"\\fBNO_COLOR\\fR"_s;
}

void RoffTest::marksWhatIsTyped()
{
    QFETCH(const QString, line);
    QTEST(metadata::roffTyped(line), "roff");
}

void RoffTest::quotesArguments()
{
    QCOMPARE(metadata::roffArgument(u"SEE ALSO"_s), u"\"SEE ALSO\""_s);
    QCOMPARE(metadata::roffArgument(u"a\"b"_s), u"\"a\\(dqb\""_s);
}

QTEST_APPLESS_MAIN(RoffTest)
#include "tst_roff.moc"
