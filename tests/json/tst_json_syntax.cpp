// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_syntax.h"

#include "app/json/json_token.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using json::Syntax;
using json::SyntaxIndex;
using json::SyntaxSpan;
using Spans = std::vector<SyntaxSpan>;
using namespace Qt::StringLiterals;

namespace {

qsizetype plainStringEnd(const QByteArray &text, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(text.size(), at + 1);
}

bool isPlainKey(const QByteArray &text, qsizetype start, qsizetype end)
{
    while (end < text.size() && json::isBlank(text[end]))
        ++end;
    return end < text.size() && text[end] == ':' && end - start < json::kKeyReach;
}

Syntax plainScalar(const QByteArray &run)
{
    static const QRegularExpression number(uR"(\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z)"_s);
    if (run.size() > json::kLongestScalar)
        return Syntax::Bad;
    if (run == "true" || run == "false" || run == "null")
        return Syntax::Word;
    return number.match(QString::fromLatin1(run)).hasMatch() ? Syntax::Number : Syntax::Bad;
}

// One pass over the whole text, byte by byte.
Spans plainSpans(const QByteArray &text)
{
    Spans spans;
    qsizetype at = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < text.size()) {
        const qsizetype start = at;
        if (json::isBlank(text[at])) {
            ++at;
            continue;
        }
        Syntax syntax = Syntax::Punctuation;
        if (text[at] == '"') {
            at = plainStringEnd(text, at);
            syntax = isPlainKey(text, start, at) ? Syntax::Key : Syntax::String;
        } else if (QByteArrayView("{}[],:").contains(text[at])) {
            ++at;
        } else {
            while (at < text.size() && !QByteArrayView("{}[],:\" \t\r\n").contains(text[at]))
                ++at;
            syntax = plainScalar(text.sliced(start, at - start));
        }
        spans.push_back({start, at - start, syntax});
    }
    return spans;
}

Spans cut(const Spans &spans, qsizetype from, qsizetype to)
{
    Spans inside;
    for (const SyntaxSpan &span : spans) {
        const qsizetype start = std::max(from, span.offset);
        const qsizetype end = std::min(to, span.offset + span.length);
        if (start < end)
            inside.push_back({start, end - start, span.syntax});
    }
    return inside;
}

QByteArray randomText(QRandomGenerator &random, qsizetype size)
{
    static const QList<QByteArray> pieces = {"\"",
                                             "\"",
                                             "\"key\":",
                                             "\"s\"",
                                             "\\",
                                             "\\\"",
                                             "\\\\",
                                             "{",
                                             "}",
                                             "[",
                                             "]",
                                             ",",
                                             ":",
                                             " ",
                                             "\n",
                                             "\t ",
                                             "true",
                                             "nul",
                                             "-1.5e3",
                                             "01",
                                             "7",
                                             "é",
                                             "\xff",
                                             "a\\\"",
                                             "\"\" ",
                                             QByteArray(300, 'x'),
                                             QByteArray(700, '5'),
                                             QByteArray(200, '\\'),
                                             QByteArray(90, ' ')};
    QByteArray text;
    while (text.size() < size)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

} // namespace

class TestJsonSyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTokens_data();
    void namesTokens();
    void agreesWithAPlainReader_data();
    void agreesWithAPlainReader();
    void looksAheadSoFar();
};

void TestJsonSyntax::namesTokens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("tokens"); // K S N W P B, one a token
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("blanks") << " \n\t"_ba << QByteArray();
    QTest::newRow("object") << R"({"a" : -0.5e+9, "b":[true,null,"s"]})"_ba << "PKPNPKPPWPWPSPP"_ba;
    QTest::newRow("escapes") << R"(["a\"b\\", "\\\"":1])"_ba << "PSPKPNP"_ba;
    QTest::newRow("a key of nothing") << R"("a")"_ba << "S"_ba;
    QTest::newRow("no closing quote") << R"({"a":"b, 1})"_ba << "PKPS"_ba;
    QTest::newRow("bad runs") << "{a:nul,01,1.,+1,tru\\e,'x'}"_ba << "PBPBPBPBPBPBPBP"_ba;
    QTest::newRow("a backslash outside") << R"(\"a":1)"_ba << "BKPN"_ba;
    QTest::newRow("beyond ASCII outside") << "é \xff 1"_ba << "BBN"_ba;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                        "1"_ba
                                     << "N"_ba;
    QTest::newRow("tokens side by side") << R"(true"a"1)"_ba << "WSN"_ba;
}

void TestJsonSyntax::namesTokens()
{
    QFETCH(QByteArray, text);
    QByteArray tokens;
    for (const SyntaxSpan &span : SyntaxIndex(text).spans(0, text.size()))
        tokens += "KSNWPB"[static_cast<int>(span.syntax)];
    QTEST(tokens, "tokens");
}

void TestJsonSyntax::agreesWithAPlainReader_data()
{
    QTest::addColumn<QByteArray>("text");
    QRandomGenerator random(7);
    for (int round = 0; round < 12; ++round)
        QTest::addRow("random %d", round) << randomText(random, round < 6 ? 200 : 30'000);
    QTest::newRow("one long string") << "[\"" + QByteArray(20'000, 'x') + "\" , 1, \"k\" :2]";
    QTest::newRow("escapes across steps") << "x\"" + QByteArray(12'001, '\\') + "\":1,\"a\\";
    QTest::newRow("a long number") << " " + QByteArray(json::kLongestScalar, '3') + ",4";
    QTest::newRow("too long a number") << " " + QByteArray(json::kLongestScalar + 1, '3') + ",4";
    QTest::newRow("far too long") << QByteArray(3 * json::kLongestScalar, '3') + " true";
}

void TestJsonSyntax::agreesWithAPlainReader()
{
    QFETCH(QByteArray, text);
    const SyntaxIndex index(text);
    QCOMPARE(index.size(), text.size());
    const Spans plain = plainSpans(text);
    QVERIFY(index.spans(0, text.size()) == plain);
    QVERIFY(index.spans(-5, text.size() + 5) == plain);
    QRandomGenerator random(8);
    for (int round = 0; round < 200; ++round) {
        const qsizetype from = random.bounded(text.size());
        const qsizetype length = random.bounded(qsizetype(1) << random.bounded(1, 16));
        const qsizetype to = std::min(text.size(), from + length);
        QVERIFY2(index.spans(from, to) == cut(plain, from, to), qPrintable(u"[%1, %2)"_s.arg(from).arg(to)));
    }
}

void TestJsonSyntax::looksAheadSoFar()
{
    for (const qsizetype beyond : {0, 1}) {
        const QByteArray text =
            "{\"" + QByteArray(json::kKeyReach - 3 + beyond, 'k') + "\":\"" + QByteArray(5000, 'v') + "\"}";
        const SyntaxIndex index(text);
        const Syntax expected = beyond == 0 ? Syntax::Key : Syntax::String;
        QCOMPARE(index.spans(1, 2), (Spans{{1, 1, expected}}));
        QCOMPARE(index.spans(500'000, 500'001), (Spans{{500'000, 1, expected}}));
        QVERIFY(index.spans(0, text.size()) == plainSpans(text));
    }
}

QTEST_GUILESS_MAIN(TestJsonSyntax)
#include "tst_json_syntax.moc"
