// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_search_regex.h"

#include "tests/json/sought_texts.h"

#include <QTest>

using namespace sought_texts;
using namespace Qt::StringLiterals;

class TestJsonSearchRegex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsUpperCase_data();
    void knowsUpperCase();
    void saysWhyARegexIsNone();
    void givesUpOnExpressionsWithoutEnd();
    void takesNoWindowForTheText_data();
    void takesNoWindowForTheText();
};

void TestJsonSearchRegex::knowsUpperCase_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("hasUpper");
    for (const QString &pattern : {u"A"_s,          u"a|B"_s,          u"\\\\S"_s,      u"(A)"_s,
                                   u"(?i)A"_s,      u"[A-Z]"_s,        u"É"_s,          u"\\É"_s,
                                   u"\\x4aB"_s,     u"\\p{Lu}A"_s,     u"\\pLA"_s,      u"(?<name>A)"_s,
                                   u"(?<=A)"_s,     u"(?:A)"_s,        u"\\cAB"_s,      u"\\k<Name>A"_s,
                                   u"\U00010400"_s, u"\\QA"_s,         u"(?'name'A)"_s, u"(?P=name)A"_s,
                                   u"(?&name)A"_s,  u"(?(<name>)A)"_s, u"(?(?=A)b)"_s,  u"(?<!A)"_s,
                                   u"\\g<name>A"_s, u"\\k'name'A"_s,   u"\\g1A"_s,      u"\\x\u0414"_s,
                                   u"(?-i:A)"_s})
        QTest::newRow(qPrintable(pattern)) << pattern << true;
    for (const QString &pattern : {QString(),
                                   u"a"_s,
                                   u"\\S\\W\\D\\A\\Z\\B"_s,
                                   u"\\p{Lu}\\P{Greek}\\pL"_s,
                                   u"\\x4A\\x{1E9E}"_s,
                                   u"\\cA"_s,
                                   u"(?<Name>a)\\k<Name>\\k{Name}"_s,
                                   u"(?P<Name>a)"_s,
                                   u"(?U)a"_s,
                                   u"(*UCP)a"_s,
                                   u"\\"_s,
                                   u"(?'Name'a)"_s,
                                   u"(?P=Name)"_s,
                                   u"(?P>Name)"_s,
                                   u"(?&Name)"_s,
                                   u"(?(<Name>)a)"_s,
                                   u"(?('Name')a)"_s,
                                   u"(?(R&Name)a)"_s,
                                   u"\\g<Name>"_s,
                                   u"\\g'Name'"_s,
                                   u"\\g{Name}"_s,
                                   u"\\k'Name'"_s,
                                   u"\\k<Name>"_s,
                                   u"\\k{Name}"_s,
                                   u"(?<_Name>a)"_s,
                                   u"(?-U)a"_s,
                                   u"(?'"_s,
                                   u"(?'Name"_s,
                                   u"(?("_s,
                                   u"\\k'"_s,
                                   u"\\g<"_s,
                                   u"("_s,
                                   u"(?"_s,
                                   u"(?<"_s,
                                   u"\\p"_s,
                                   u"\\p{"_s,
                                   u"\\c"_s,
                                   u"\U00010428"_s})
        QTest::newRow(qPrintable(pattern)) << pattern << false;
}

void TestJsonSearchRegex::knowsUpperCase()
{
    QFETCH(QString, pattern);
    QTEST(json::hasUpperCaseLetter(pattern), "hasUpper");
}

void TestJsonSearchRegex::saysWhyARegexIsNone()
{
    const auto finder = json::Finder::make(u"a(b"_s, kRegex);
    QVERIFY(!finder);
    QCOMPARE(finder.error().kind, core::ErrorKind::InvalidInput);
    QVERIFY2(finder.error().detail.endsWith(u"parenthesis, at character 3."_s),
             qPrintable(finder.error().detail));
    QVERIFY(json::Finder::make(u"a(b"_s, {}));
}

void TestJsonSearchRegex::givesUpOnExpressionsWithoutEnd()
{
    const QByteArray bytes = "[\"" + QByteArray(40, 'a') + "\",\"aab\"]";
    const json::FoundNodes nodes = finderOf(u"^(a+)+[bc]$"_s, kRegex).findNodes(json::parse(bytes));
    QCOMPARE(nodes.places, std::vector<json::NodeId>{2});
    QVERIFY(nodes.isIncomplete);
    QVERIFY(finderOf(u"(a+)+[bc]$"_s, kRegex).findSpans(bytes).isIncomplete);
    QVERIFY(!finderOf(u"a+b"_s, kRegex).findSpans(bytes).isIncomplete);
    // One long text.
    const QByteArray text = "\"" + QByteArray(300'000, 'x') + "needle" + QByteArray(300'000, 'x') + "\"";
    QCOMPARE(finderOf(u"ne{2}dle"_s, kRegex).findNodes(json::parse(text)).places,
             std::vector<json::NodeId>{0});
    QCOMPARE(finderOf(u"^x"_s, kRegex).findSpans(text).places.size(), std::size_t(0));
    QCOMPARE(finderOf(u"x\"$"_s, kRegex).findSpans(text).places.size(), std::size_t(1));
}

void TestJsonSearchRegex::takesNoWindowForTheText_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<bool>("isIncomplete");
    const auto row = [](const QString &pattern, bool isFound, bool isIncomplete) {
        QTest::newRow(qPrintable(pattern)) << pattern << isFound << isIncomplete;
    };
    row(u"xx[^z]*\\z"_s, false, true);
    row(u"^x[^z]*$"_s, false, true);
    row(u"x(?!.*z)"_s, false, true);
    row(u"x[^z]*+$"_s, false, true);
    row(u"x(?!z)y"_s, true, false);
    row(u"\\byy?\\b"_s, true, false);
    row(u"xy$"_s, false, false);
    row(u"zyy$"_s, true, false);
    row(u"x.*y"_s, true, false);
    row(u"q(?!.*z)"_s, false, false);
    row(u"zy*\\z"_s, true, false);
}

void TestJsonSearchRegex::takesNoWindowForTheText()
{
    QFETCH(QString, pattern);
    const QByteArray text = QByteArray(20'000, 'x') + "y y " + QByteArray(60'000, 'x') + "zyy";
    const json::FoundSpans spans = finderOf(pattern, kRegex).findSpans(text);
    QTEST(!spans.places.empty(), "isFound");
    QTEST(spans.isIncomplete, "isIncomplete");
    const json::Document document = json::parse('"' + text + '"');
    const json::FoundNodes nodes = finderOf(pattern, kRegex).findNodes(document);
    QTEST(!nodes.places.empty(), "isFound");
    QTEST(nodes.isIncomplete, "isIncomplete");
}

QTEST_GUILESS_MAIN(TestJsonSearchRegex)
#include "tst_json_search_regex.moc"
