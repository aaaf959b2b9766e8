// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_document.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using json::Kind;
using json::Problem;

// Reads one document a test and looks at every field of the table.
class TestJsonDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAndDuplicates();
    void linksNodes();
    void keepsNumbersAsSent_data();
    void keepsNumbersAsSent();
    void decodesTextOnDemand();
    void findsKeys_data();
    void findsKeys();
    void keepsBytesAlive();
    void readsDeepNesting();
    void stopsBelowTheDepthLimit();
    void refusesWhatOffsetsCannotReach();
    void keepsMemorySmall();
    void placesErrors_data();
    void placesErrors();
    void keepsWhatWasRead();
    void keepsTextBehindTheRoot();
    void readsNothing();
    void namesErrors_data();
    void namesErrors();
};

void TestJsonDocument::keepsOrderAndDuplicates()
{
    const json::Document document = json::parse(R"({"b":1,"a":2,"b":3})"_ba);
    QVERIFY(!document.error);
    QStringList keys;
    QStringList values;
    for (json::NodeId node = 1; node < document.nodes.size(); ++node) {
        keys += document.keyText(node);
        values += document.valueText(node);
    }
    QCOMPARE(keys, (QStringList{u"b"_s, u"a"_s, u"b"_s}));
    QCOMPARE(values, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void TestJsonDocument::linksNodes()
{
    const json::Document document = json::parse(R"( {"a":[10,{"x":null}],"":true} )"_ba);
    QVERIFY(!document.error);
    QCOMPARE(document.nodes.size(), std::size_t(6));
    QCOMPARE(document.children(0).size(), std::size_t(2));
    QCOMPARE(document.root().end, 6u);
    QCOMPARE(document.valueBytes(0), QByteArrayView(R"({"a":[10,{"x":null}],"":true})"));
    const json::Node &object = document.nodes[3];
    QVERIFY(document.kind(3) == Kind::Object);
    QCOMPARE(object.parent, 1u);
    QCOMPARE(document.rowOf(3), 1u);
    QCOMPARE(object.end, 5u);
    QCOMPARE(document.valueBytes(3), QByteArrayView(R"({"x":null})"));
    QVERIFY(!document.hasKey(3));
    QCOMPARE(document.keyText(3), u"1"_s);
    QVERIFY(document.hasKey(5));
    QVERIFY(document.kind(5) == Kind::True);
    QCOMPARE(document.keyText(5), QString());
    QCOMPARE(document.pathTo(4), (std::vector<json::NodeId>{1, 3, 4}));
    QCOMPARE(document.pathTo(0), std::vector<json::NodeId>());
}

void TestJsonDocument::keepsNumbersAsSent_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"0", "-0", "1.0", "1.10", "1e999", "1E+2", "9007199254740993", "0.1e-07",
                               "123456789012345678901234567890123456789012345678901234567890"})
        QTest::newRow(number) << QByteArray(number);
    QTest::newRow("400 digits") << QByteArray(400, '7');
}

void TestJsonDocument::keepsNumbersAsSent()
{
    QFETCH(QByteArray, number);
    const json::Document alone = json::parse(number);
    QVERIFY(!alone.error);
    QCOMPARE(alone.valueText(0), QString::fromLatin1(number));
    const json::Document inArray = json::parse("[" + number + " ]");
    QVERIFY(!inArray.error);
    QCOMPARE(inArray.valueBytes(1), QByteArrayView(number));
}

void TestJsonDocument::decodesTextOnDemand()
{
    const json::Document document = json::parse(R"({"caf\u00e9":"\ud83d\ude00\n","lone":"\ud800!"})"_ba);
    QVERIFY(!document.error);
    QCOMPARE(document.keyText(1), u"café"_s);
    QCOMPARE(document.keyBytes(1), QByteArrayView(R"(caf\u00e9)"));
    QCOMPARE(document.valueText(1), u"😀\n"_s);
    QCOMPARE(document.valueText(2), u"\ufffd!"_s);
}

void TestJsonDocument::findsKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key"); // of the last node
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &key) {
        QTest::newRow(name) << text << key;
    };
    row("first", R"({ "k" : 1})", "k");
    row("empty", R"({"a":1,"":1})", "");
    row("quotes and backslashes", R"({"a":"\\","\"\\":1})", R"(\"\\)");
    row("behind brackets", R"({"a":[{"b":[[],{"c":"x"}]} ] , "k":1})", "k");
    row("behind an empty container", R"({"a":{},"k":1})", "k");
    row("brackets in it", R"({"a":1,"]},":1})", "]},");
    row("broken value", R"({"a":"b","k":x})", "k");
    row("broken behind it", R"({"a":["b"],"k" 1})", "k");
    row("broken first", R"({"k")", "k");
    row("value where a comma belongs", R"({"a":"b" "c":1})", "");
    row("no key", R"({"a":"b",x})", "");
}

void TestJsonDocument::findsKeys()
{
    QFETCH(QByteArray, text);
    const json::Document document = json::parse(text);
    QTEST(document.keyBytes(json::NodeId(document.nodes.size() - 1)).toByteArray(), "key");
}

void TestJsonDocument::keepsBytesAlive()
{
    json::Document document;
    {
        QByteArray bytes = QByteArray("[\"kept\"]");
        bytes.detach();
        document = json::parse(bytes);
    }
    QCOMPARE(document.valueText(1), u"kept"_s);
}

void TestJsonDocument::readsDeepNesting()
{
    const json::Document document =
        json::parse(QByteArray(json::kMaxDepth, '[') + QByteArray(json::kMaxDepth, ']'));
    QVERIFY(!document.error);
    QCOMPARE(document.nodes.size(), std::size_t(json::kMaxDepth));
    QCOMPARE(document.pathTo(json::kMaxDepth - 1).size(), std::size_t(json::kMaxDepth - 1));
}

void TestJsonDocument::stopsBelowTheDepthLimit()
{
    const json::Document document = json::parse(QByteArray(json::kMaxDepth + 1, '['));
    QVERIFY(document.error);
    QVERIFY(document.error->problem == Problem::TooDeep);
    QCOMPARE(document.error->offset, json::kMaxDepth);
    QCOMPARE(document.nodes.size(), std::size_t(json::kMaxDepth + 1));
    QVERIFY(document.kind(json::NodeId(document.nodes.size() - 1)) == Kind::Invalid);
}

void TestJsonDocument::refusesWhatOffsetsCannotReach()
{
    const QByteArrayView claimed("[]", qsizetype(1) << 32); // nothing of it may be read
    for (const qsizetype limit : {claimed.size(), qsizetype(2)}) {
        const json::Document document = json::parsePrefix(claimed, nullptr, limit);
        QVERIFY(document.error && document.error->problem == Problem::TooLarge);
        QVERIFY(!document.isPrefix && document.kind(0) == Kind::Invalid);
        QCOMPARE(document.nodes.size(), std::size_t(1));
        QCOMPARE(document.valueText(0), QString());
    }
}

void TestJsonDocument::keepsMemorySmall()
{
    constexpr qsizetype kItems = 2'000'000;
    const json::Document document = json::parse("[" + QByteArray("0,").repeated(kItems) + "0]");
    QVERIFY(!document.error);
    QCOMPARE(document.children(0).size(), std::size_t(kItems + 1));
    QCOMPARE(document.nodes.capacity(), std::size_t(kItems + 2));
    QCOMPARE(document.rowOf(kItems + 1), quint32(kItems));
}

void TestJsonDocument::placesErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("problem");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const QByteArray &text, Problem problem, int offset, int line,
                        int column, const QString &pointer) {
        QTest::newRow(name) << text << int(problem) << offset << line << column << pointer;
    };
    row("cut in object", R"({"a":[1,)", Problem::UnexpectedEnd, 8, 1, 9, u"/a/1"_s);
    row("cut in string", R"(["ab)", Problem::UnexpectedEnd, 4, 1, 5, u"/0"_s);
    row("no value", "{\n \"a\": }", Problem::ExpectedValue, 8, 2, 7, u"/a"_s);
    row("no key", "{\"a\":1,\n}", Problem::ExpectedKey, 8, 2, 1, QString());
    row("no colon", R"({"a" 1})", Problem::ExpectedColon, 5, 1, 6, u"/a"_s);
    row("no comma", "[\r\n1\r\n2]", Problem::ExpectedComma, 6, 3, 1, u"/1"_s);
    row("word", "[truth]", Problem::BadLiteral, 4, 1, 5, u"/0"_s);
    row("number", "[1.x]", Problem::BadNumber, 3, 1, 4, u"/0"_s);
    row("escape", R"({"é":"\x"})", Problem::BadEscape, 8, 1, 8, u"/é"_s);
    row("control character", "[\"a\tb\"]", Problem::ControlCharacter, 3, 1, 4, u"/0"_s);
    row("bad UTF-8", "[\"\xff\"]", Problem::BadUtf8, 2, 1, 3, u"/0"_s);
    row("text behind", "{}\n x", Problem::TextAfterEnd, 4, 2, 2, QString());
    row("bad key", R"({"a":{"b":1,"\x":2}})", Problem::BadEscape, 14, 1, 15, u"/a"_s);
    row("no colon, deep", R"([0,{"a":[{"b"}]}])", Problem::ExpectedColon, 13, 1, 14, u"/1/a/0/b"_s);
    row("cut behind a key", R"({"a":{"b")", Problem::UnexpectedEnd, 9, 1, 10, u"/a/b"_s);
    row("cut behind a comma", "[1,\n2,\n", Problem::UnexpectedEnd, 7, 3, 1, u"/2"_s);
    row("string behind a string", R"({"a":"b" "c":1})", Problem::ExpectedComma, 9, 1, 10, QString());
    row("two colons", R"({"a"::1})", Problem::ExpectedValue, 5, 1, 6, u"/a"_s);
    row("odd key", R"({"a/b~c\n":[1,-]})", Problem::BadNumber, 15, 1, 16, u"/a~1b~0c\n/1"_s);
    row("duplicate key", R"({"a":1,"a":nil})", Problem::BadLiteral, 12, 1, 13, u"/a"_s);
    row("byte order mark", "\xef\xbb\xbf[]", Problem::ExpectedValue, 0, 1, 1, QString());
    row("behind an emoji", "[\"\xf0\x9f\x98\x80\",x]", Problem::ExpectedValue, 8, 1, 6, u"/1"_s);
    row("mixed brackets", "[1}", Problem::ExpectedComma, 2, 1, 3, u"/1"_s);
}

void TestJsonDocument::placesErrors()
{
    QFETCH(QByteArray, text);
    const json::Document document = json::parse(text);
    QVERIFY(document.error);
    QTEST(int(document.error->problem), "problem");
    QTEST(int(document.error->offset), "offset");
    QTEST(int(document.error->line), "line");
    QTEST(int(document.error->column), "column");
    QTEST(document.error->pointer, "pointer");
    QVERIFY(document.kind(json::NodeId(document.nodes.size() - 1)) == Kind::Invalid);
}

void TestJsonDocument::keepsWhatWasRead()
{
    const json::Document document = json::parse(R"({"a":1,"b":[true,{"c":"x" "d":2}]})"_ba);
    QVERIFY(document.error);
    QCOMPARE(document.error->pointer, u"/b/1"_s);
    QCOMPARE(document.nodes.size(), std::size_t(7));
    QCOMPARE(document.valueText(5), u"x"_s);
    QCOMPARE(document.valueBytes(6), QByteArrayView(R"("d":2}]})"));
    QCOMPARE(document.nodes[6].parent, 4u);
    for (const json::NodeId open : {0u, 2u, 4u})
        QCOMPARE(document.nodes[open].end, 7u);
    QCOMPARE(document.valueBytes(0), document.bytes);
}

void TestJsonDocument::keepsTextBehindTheRoot()
{
    const json::Document document = json::parse("[1] [2]"_ba);
    QVERIFY(document.error);
    QCOMPARE(document.textAfterRoot(), 2u);
    QCOMPARE(document.valueBytes(2), QByteArrayView("[2]"));
    QCOMPARE(document.rowOf(2), 1u);
    QCOMPARE(json::parse("[1] "_ba).textAfterRoot(), json::kNoNode);
}

void TestJsonDocument::readsNothing()
{
    for (const QByteArray &nothing : {QByteArray(), QByteArray("  \n")}) {
        const json::Document document = json::parse(nothing);
        QVERIFY(document.error);
        QVERIFY(document.error->problem == Problem::UnexpectedEnd);
        QCOMPARE(document.nodes.size(), std::size_t(1));
        QVERIFY(document.kind(0) == Kind::Invalid);
    }
}

void TestJsonDocument::namesErrors_data()
{
    QTest::addColumn<int>("problem");
    for (int problem = 0; problem <= int(Problem::TooLarge); ++problem)
        QTest::addRow("problem %d", problem) << problem;
}

void TestJsonDocument::namesErrors()
{
    QFETCH(int, problem);
    const QString text =
        json::errorText({.problem = Problem(problem), .line = 3, .column = 14, .pointer = {}});
    QVERIFY2(text.startsWith(u"Line 3, column 14: "_s), qPrintable(text));
    QVERIFY(text.size() > 25);
}

QTEST_GUILESS_MAIN(TestJsonDocument)
#include "tst_json_document.moc"
