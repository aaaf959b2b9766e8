// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_parser.h"

#include <QTest>
#include <simdjson.h>

#include <random>

// What RFC 8259 accepts and rejects, and the same judgement as simdjson's on many texts.
class TestJsonParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void agreesWithSimdjson();
};

namespace {

bool isAccepted(const QByteArray &text)
{
    return !json::parse(text).error.has_value();
}

// simdjson also decodes: it refuses lone surrogates and numbers it can't hold, which the grammar allows.
bool isAcceptedBySimdjson(const QByteArray &text)
{
    simdjson::dom::parser parser;
    const simdjson::padded_string padded(text.data(), static_cast<std::size_t>(text.size()));
    return parser.parse(padded).error() == simdjson::SUCCESS;
}

const QList<QByteArray> &accepted()
{
    static const QList<QByteArray> texts{"null",
                                         "true",
                                         "false",
                                         "0",
                                         "-0",
                                         "-1",
                                         "10",
                                         "0.5",
                                         "1e5",
                                         "1E-5",
                                         "1e+05",
                                         "-0.0e-0",
                                         "\"\"",
                                         "[]",
                                         "{}",
                                         " \t\r\n[ ] \n",
                                         "[[]]",
                                         "[{}]",
                                         "[1,2]",
                                         "[ 1 , 2 ]",
                                         "{\"a\":1}",
                                         "{ \"a\" : 1 , \"b\" : { } }",
                                         "{\"\":0}",
                                         "{\"a\":1,\"a\":2}",
                                         R"("\"\\\/\b\f\n\r\t")",
                                         R"("\u0000")",
                                         R"("\uD834\uDD1E")",
                                         "\"\x7f\"",
                                         "\"\xc2\x80\"",
                                         "\"\xdf\xbf\"",
                                         "\"\xe0\xa0\x80\"",
                                         "\"\xed\x9f\xbf\"",
                                         "\"\xee\x80\x80\"",
                                         "\"\xef\xbf\xbf\"",
                                         "\"\xf0\x90\x80\x80\"",
                                         "\"\xf4\x8f\xbf\xbf\"",
                                         "[\"a\",null,1.5,true,{\"k\":[]}]",
                                         "1.0000000000000000000001",
                                         "[0,0.0,0e1]",
                                         "\"\xe2\x80\xae\""};
    return texts;
}

const QList<QByteArray> &rejected()
{
    static const QList<QByteArray> texts{"",
                                         " ",
                                         "nul",
                                         "nulll",
                                         "True",
                                         "tru",
                                         "undefined",
                                         "NaN",
                                         "Infinity",
                                         "-",
                                         "+1",
                                         "01",
                                         "-01",
                                         "1.",
                                         ".5",
                                         "1e",
                                         "1e+",
                                         "1.e5",
                                         "0x10",
                                         "1 2",
                                         "\"",
                                         "\"a",
                                         "'a'",
                                         "a",
                                         "[",
                                         "]",
                                         "[1",
                                         "[1,",
                                         "[1,]",
                                         "[,1]",
                                         "[,]",
                                         "[1 2]",
                                         "[1}",
                                         "{",
                                         "}",
                                         "{]",
                                         "{\"a\"}",
                                         "{\"a\":}",
                                         "{\"a\":1,}",
                                         "{,}",
                                         "{a:1}",
                                         "{1:1}",
                                         "{\"a\" 1}",
                                         "{\"a\":1 \"b\":2}",
                                         "{\"a\"::1}",
                                         "[] []",
                                         "[]x",
                                         "{}}",
                                         "// c\n1",
                                         "/* c */1",
                                         "\"\n\"",
                                         "\"\t\"",
                                         "\"\x1f\"",
                                         R"("\x41")",
                                         R"("\u12")",
                                         R"("\u12g4")",
                                         R"("\")",
                                         R"("\'")",
                                         "\"\x80\"",
                                         "\"\xc0\x80\"",
                                         "\"\xc1\xbf\"",
                                         "\"\xc2\"",
                                         "\"\xe0\x9f\xbf\"",
                                         "\"\xed\xa0\x80\"",
                                         "\"\xf0\x8f\xbf\xbf\"",
                                         "\"\xf4\x90\x80\x80\"",
                                         "\"\xf5\x80\x80\x80\"",
                                         "\"\xff\"",
                                         "[\"a\":1]",
                                         "{\"a\",1}",
                                         "[1\x0b]",
                                         "[1\x0c]",
                                         "[\xc2\xa0]",
                                         "\xef\xbb\xbf[]",
                                         QByteArray("[\0]", 3),
                                         QByteArray("\"\0\"", 3),
                                         QByteArray("[]\0", 3)};
    return texts;
}

// Allowed by the grammar; readers may differ on what such text means.
const QList<QByteArray> &acceptedByGrammarOnly()
{
    static const QList<QByteArray> texts{R"("\ud800")", R"("\udc00")", R"(["\ud800\ud800"])",
                                         "1e999",       "-1e999",      "123456789012345678901234567890"};
    return texts;
}

void addRows(const char *group, const QList<QByteArray> &texts, bool isAllowed)
{
    for (qsizetype i = 0; i < texts.size(); ++i)
        QTest::addRow("%s %d: %s", group, int(i), texts[i].toPercentEncoding("[]{}\",: ").constData())
            << texts[i] << isAllowed;
}

} // namespace

void TestJsonParser::judges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isAllowed");
    addRows("accept", accepted(), true);
    addRows("reject", rejected(), false);
    addRows("grammar only", acceptedByGrammarOnly(), true);
}

void TestJsonParser::judges()
{
    QFETCH(QByteArray, text);
    QTEST(isAccepted(text), "isAllowed");
    const json::Document document = json::parse(text);
    // The table is whole whatever was read: every node lies in its parent, and every subtree ends in the
    // table.
    for (const json::Node &node : document.nodes) {
        QVERIFY(node.offset + node.length <= quint32(text.size()));
        QVERIFY(node.end > document.idOf(node) && node.end <= document.nodes.size());
        QVERIFY(node.parent == json::kNoNode || node.parent < document.idOf(node));
    }
}

void TestJsonParser::agreesWithSimdjson()
{
    for (const QByteArray &text : accepted() + rejected()) {
        if (text.startsWith("\xef\xbb\xbf"))
            continue; // versions of simdjson differ on a byte order mark
        QVERIFY2(isAccepted(text) == isAcceptedBySimdjson(text), text.toPercentEncoding().constData());
    }
    // Texts one change away from JSON. The alphabet leaves out \u and long numbers, where simdjson says more.
    std::mt19937 random(20261121);
    const QByteArray seed = R"({"a":[1,-2.5e3,true,null,"x\n\"é"],"b":{"c":[[],{}],"d":false}, "e" : 0 })";
    const QByteArray alphabet = "{}[]:,\"\\ \n01-.eatfnul\x01\x80\xc3";
    const auto below = [&](qsizetype limit) {
        return std::uniform_int_distribution<qsizetype>(0, limit - 1)(random);
    };
    int acceptedCount = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = seed;
        for (qsizetype changes = below(3); changes >= 0; --changes) {
            const qsizetype at = below(text.size());
            switch (below(3)) {
            case 0:
                text[at] = alphabet[below(alphabet.size())];
                break;
            case 1:
                text.remove(at, 1);
                break;
            default:
                text.insert(at, alphabet[below(alphabet.size())]);
            }
        }
        acceptedCount += isAccepted(text) ? 1 : 0;
        QVERIFY2(isAccepted(text) == isAcceptedBySimdjson(text), text.toPercentEncoding().constData());
    }
    QVERIFY2(acceptedCount > 1000 && acceptedCount < 19'000, "both judgements must occur");
}

QTEST_GUILESS_MAIN(TestJsonParser)
#include "tst_json_parser.moc"
