// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_cursor.h"

#include "app/json/json_document.h"
#include "app/json/json_token.h"

#include <QRandomGenerator>
#include <QTest>

using json::Cursor;

namespace {

constexpr QByteArrayView kSeed =
    R"({"a":[1,-2.5e3,true,null,"x\n\"é\\"],"b":{"c":[[],{}],"\\":false}, "e" : 0,"":"\\\\\"]" })";

// What the caller of a cursor is to check.
bool isWhole(QByteArrayView token)
{
    const char *const end = token.data() + token.size();
    json::Scan scan{token.data()};
    if (token.front() == '"')
        scan = json::scanString(token.data(), end);
    else if (token == "true" || token == "false" || token == "null")
        return true;
    else if (token.front() == '-' || (token.front() >= '0' && token.front() <= '9'))
        scan = json::scanNumber(token.data(), end);
    return !scan.problem && scan.at == end;
}

QByteArrayView quoted(QByteArrayView key)
{
    return {key.data() - 1, key.size() + 2};
}

QByteArray line(qsizetype depth, QByteArrayView key, qsizetype offset)
{
    return QByteArray::number(depth) + ' ' + key.toByteArray() + ' ' + QByteArray::number(offset) + '\n';
}

// A line for each value down to `deepest`, in order; what is below is skipped. Nothing where it is no JSON.
std::optional<QByteArray> walk(Cursor &cursor, qsizetype deepest)
{
    QByteArray lines;
    std::vector<bool> objects; // that are open
    do {
        const QByteArrayView token = cursor.token();
        const bool isObject = token.startsWith('{');
        const bool isContainer = isObject || token.startsWith('[');
        const bool inObject = !objects.empty() && objects.back();
        const QByteArrayView key = inObject ? cursor.key() : QByteArrayView();
        if (cursor.isBroken() || (!isContainer && !isWhole(token)) || (inObject && !isWhole(quoted(key))))
            return std::nullopt;
        lines += line(qsizetype(objects.size()), key, cursor.offset());
        if (isContainer && qsizetype(objects.size()) < deepest) {
            cursor.enter();
            objects.push_back(isObject);
        }
        while (!objects.empty() && !(objects.back() ? cursor.nextField() : cursor.nextElement())) {
            if (cursor.isBroken())
                return std::nullopt;
            lines += "ends " + QByteArray::number(cursor.offset()) + '\n';
            objects.pop_back();
        }
    } while (!objects.empty());
    return cursor.finish() ? std::optional(lines) : std::nullopt;
}

std::optional<QByteArray> walk(QByteArrayView text, qsizetype deepest = 1000)
{
    Cursor cursor(text);
    return walk(cursor, deepest);
}

// The same by the parser.
std::optional<QByteArray> outline(const json::Document &document, qsizetype deepest)
{
    if (document.error)
        return std::nullopt;
    QByteArray lines;
    std::vector<json::NodeId> open;
    for (json::NodeId id = 0; id <= document.nodes.size(); ++id) {
        while (!open.empty() && document.nodes[open.back()].end == id) {
            const json::Node &closed = document.nodes[open.back()];
            lines += "ends " + QByteArray::number(closed.offset + closed.length) + '\n';
            open.pop_back();
        }
        if (id == document.nodes.size())
            break;
        const json::Node &node = document.nodes[id];
        lines += line(qsizetype(open.size()), document.keyBytes(id), node.offset);
        if (document.isContainer(id) && qsizetype(open.size()) < deepest)
            open.push_back(id);
        else
            id = node.end - 1;
    }
    return lines;
}

QByteArray changed(QByteArray text, QRandomGenerator &random)
{
    static constexpr QByteArrayView kAlphabet = "{}[]:,\"\\ \n01-.eatfnul\x01\x80\xc3";
    for (int changes = random.bounded(3); changes >= 0; --changes) {
        const int at = random.bounded(int(text.size()));
        const QByteArrayView byte = kAlphabet.sliced(random.bounded(int(kAlphabet.size())), 1);
        text.replace(at, random.bounded(2), byte.first(random.bounded(2)).toByteArray());
    }
    return text;
}

} // namespace

class TestJsonCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheParserReads();
    void findsEndsOfSkippedValues();
    void refusesWhatTheParserRefuses();
    void refusesEveryCut();
    void skipsWhatItDoesNotLookInto_data();
    void skipsWhatItDoesNotLookInto();
    void seesEscapes();
    void skipsByteOrderMark();
    void skipsAnyDepth();
    void checksUtf8AcrossWindows();
    void isEndedByItsCaller();
    void staysBroken();
};

void TestJsonCursor::readsWhatTheParserReads()
{
    // Every place in the blocks that a text is read by.
    for (int blanks = 0; blanks < 2 * json::kBlockSize; ++blanks) {
        const QByteArray text = QByteArray(blanks, ' ') + kSeed.toByteArray();
        const auto expected = outline(json::parse(text), 1000);
        QVERIFY(expected.has_value());
        QCOMPARE(walk(text), expected);
    }
    for (const char *text :
         {"1", "-0.5e+1", "\"\"", "\"\\\"\"", "null", "[]", "{}", " [ ] ", "[[[]]]", "\t{\r\n}"})
        QCOMPARE(walk(text), outline(json::parse(QByteArray(text)), 1000));
}

void TestJsonCursor::findsEndsOfSkippedValues()
{
    const QByteArray inner = kSeed.toByteArray();
    const QByteArray text = '[' + inner + ',' + inner + ",{\"deep\": [" + inner + " , " + inner + "]}]";
    for (int blanks = 0; blanks < json::kBlockSize; ++blanks) {
        const QByteArray shifted = QByteArray(blanks, '\n') + text;
        for (qsizetype deepest = 0; deepest < 5; ++deepest)
            QCOMPARE(walk(shifted, deepest), outline(json::parse(shifted), deepest));
    }
}

void TestJsonCursor::refusesWhatTheParserRefuses()
{
    QRandomGenerator random(20261121);
    int accepted = 0;
    for (int round = 0; round < 40'000; ++round) {
        const QByteArray text = QByteArray(round % 70, ' ') + changed(kSeed.toByteArray(), random);
        const auto expected = outline(json::parse(text), 1000);
        accepted += expected ? 1 : 0;
        QVERIFY2(walk(text) == expected, text.toPercentEncoding().constData());
    }
    QVERIFY2(accepted > 1000 && accepted < 39'000, "both judgements must occur");
}

void TestJsonCursor::refusesEveryCut()
{
    for (qsizetype size = 0; size < kSeed.size() - 1; ++size) {
        for (qsizetype deepest = 0; deepest < 4; ++deepest)
            QVERIFY2(!walk(kSeed.first(size).toByteArray(), deepest), QByteArray::number(size).constData());
    }
}

void TestJsonCursor::skipsWhatItDoesNotLookInto_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<bool>("isSkipped");
    const auto row = [](const char *name, const QByteArray &inner, bool isSkipped) {
        QTest::newRow(name) << inner << isSkipped;
    };
    row("no commas", "[1 2]", true);
    row("words", "{yes no}", true);
    row("keys without values", R"({"a","b"})", true);
    row("brackets that do not fit", "{[1}]", true);
    row("unknown escapes", R"(["\x \u12"])", true);
    row("control characters between", "[\x01]", true);
    row("brackets in strings", R"({"}":"]]","\"}":"\\"})", true);
    row("a bracket too many", "[]]", false);
    row("a bracket too few", "[[]", false);
    row("a control character in a string", "[\"\x01\"]", false);
    row("a line end in a string", "{\"a\":\"\n\"}", false);
    row("a zero byte in a string", QByteArray("[\"\0\"]", 5), false);
    row("no UTF-8 in a string", "[\"\xc0\x80\"]", false);
    row("no UTF-8 between", "[\xff]", false);
    row("a quote too few", "[\"]", false);
}

void TestJsonCursor::skipsWhatItDoesNotLookInto()
{
    QFETCH(QByteArray, inner);
    for (int blanks = 0; blanks < json::kBlockSize; ++blanks) {
        const QByteArray text = QByteArray(blanks, ' ') + "{\"skipped\":" + inner + ",\"next\":1}";
        Cursor cursor(text);
        cursor.enter();
        const bool isSkipped = cursor.nextField() && cursor.nextField() && cursor.key() == "next" &&
                               cursor.token() == "1" && !cursor.nextField() && cursor.finish();
        QTEST(isSkipped, "isSkipped");
        QCOMPARE(cursor.isBroken(), !isSkipped);
    }
}

void TestJsonCursor::seesEscapes()
{
    const QByteArray text = '[' + QByteArray(R"("plain","es\\caped",)") + QByteArray(100, ' ') +
                            R"("far from any backslash","\n"])";
    Cursor cursor(text);
    cursor.enter();
    for (const bool expected : {false, true, false, true}) {
        QVERIFY(cursor.nextElement());
        QCOMPARE(cursor.hasEscape(cursor.token()), expected);
    }
}

void TestJsonCursor::skipsByteOrderMark()
{
    Cursor cursor("\xef\xbb\xbf 1");
    QCOMPARE(cursor.offset(), 4);
    QCOMPARE(cursor.token(), "1");
    QVERIFY(cursor.finish());
    QVERIFY(Cursor("\xef\xbb\xbf\xef\xbb\xbf 1").token() != "1");
    QVERIFY(Cursor("\xef\xbb\xbf").isBroken());
}

void TestJsonCursor::skipsAnyDepth()
{
    constexpr qsizetype kDepth = 1'000'000;
    const QByteArray text = QByteArray(kDepth, '[') + QByteArray(kDepth, ']');
    Cursor cursor(text);
    QVERIFY(cursor.finish());
    QVERIFY(!Cursor(QByteArray(kDepth, '[') + QByteArray(kDepth - 1, ']')).finish());
}

void TestJsonCursor::checksUtf8AcrossWindows()
{
    for (const QByteArray &sequence :
         {QByteArray("\xc3\xa9"), QByteArray("\xe2\x82\xac"), QByteArray("\xf0\x9f\x98\x80")}) {
        for (qsizetype lead = Cursor::kWindow - 5; lead <= Cursor::kWindow; ++lead) {
            QByteArray text =
                '"' + QByteArray(lead - 1, 'x') + sequence + QByteArray(Cursor::kWindow, 'y') + '"';
            QVERIFY(Cursor(text).finish());
            text.remove(lead + sequence.size() - 1, 1);
            QVERIFY(!Cursor(text).finish());
            text.replace(lead, sequence.size() - 1, "\xbf");
            QVERIFY(!Cursor(text).finish());
        }
    }
}

void TestJsonCursor::isEndedByItsCaller()
{
    const QByteArray text = "[[" + QByteArray(10 * Cursor::kWindow, ' ') + "],1]";
    QList<qsizetype> told;
    Cursor whole(text, [&told](qsizetype bytes) {
        told.append(bytes);
        return true;
    });
    QVERIFY(whole.finish() && !whole.wasEnded());
    QCOMPARE(told.size(), 10);
    for (qsizetype i = 0; i < told.size(); ++i)
        QCOMPARE(told.at(i), (i + 1) * Cursor::kWindow);
    int asked = 0;
    Cursor ended(text, [&asked](qsizetype) { return ++asked < 3; });
    ended.enter();
    QVERIFY(ended.nextElement());
    QVERIFY(!ended.nextElement());
    QVERIFY(ended.isBroken() && ended.wasEnded() && !ended.finish());
    QCOMPARE(asked, 3);
}

void TestJsonCursor::staysBroken()
{
    Cursor cursor("[1 2,3]");
    cursor.enter();
    QVERIFY(cursor.nextElement());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!cursor.nextElement() && !cursor.nextField() && !cursor.finish() && cursor.isBroken());
        QVERIFY(cursor.token().isEmpty());
        cursor.enter();
        cursor.skip();
    }
}

QTEST_GUILESS_MAIN(TestJsonCursor)
#include "tst_json_cursor.moc"
