// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_search.h"

#include "app/json/json_search_sweep.h"
#include "tests/json/sought_texts.h"

#include <QTest>

using namespace sought_texts;
using namespace Qt::StringLiterals;

class TestJsonSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSpans_data();
    void findsSpans();
    void agreesWithIndexOf_data();
    void agreesWithIndexOf();
    void readsLargeBytesAsOne_data();
    void readsLargeBytesAsOne();
    void stopsWhenAsked();
    void asksBeforeTooManySpansAreHeld();
    void keepsNoMoreThanTheMost();
};

namespace {

// By QString alone, of valid UTF-8.
std::vector<json::ByteSpan> spansNaively(const QByteArray &bytes, const QString &sought)
{
    const QString text = QString::fromUtf8(bytes);
    std::vector<json::ByteSpan> spans;
    qsizetype unit = 0;
    qsizetype byte = 0;
    for (qsizetype at = text.indexOf(sought, 0, caseFor(sought)); at >= 0;
         at = text.indexOf(sought, unit, caseFor(sought))) {
        byte += QStringView(text).sliced(unit, at - unit).toUtf8().size();
        const qsizetype length = QStringView(text).sliced(at, sought.size()).toUtf8().size();
        spans.push_back({byte, length});
        byte += length;
        unit = at + sought.size();
    }
    return spans;
}

} // namespace

void TestJsonSearch::findsSpans_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sought");
    QTest::addColumn<bool>("isRegex");
    QTest::addColumn<QByteArray>("spans");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &sought,
                        const QByteArray &spans,
                        bool isRegex = false) { QTest::newRow(name) << bytes << sought << isRegex << spans; };
    row("nothing asked", "abc", QString(), "");
    row("no bytes", "", u"a"_s, "");
    row("any case", "aAbA", u"a"_s, "0+1 1+1 3+1");
    row("upper case asked", "aAbA", u"A"_s, "1+1 3+1");
    row("none overlapping", "aaaaa", u"aa"_s, "0+2 2+2");
    row("at the end", "xyz", u"yz"_s, "1+2");
    row("longer than the bytes", "ab", u"abc"_s, "");
    row("any case beyond ASCII", "\"é\" É", u"é"_s, "1+2 5+2");
    row("shorter in another case", "s\xc5\xbfs \xe2\x84\xaa", u"s"_s, "0+1 1+2 3+1");
    row("longer in another case", "\xe2\x84\xaa k", u"k"_s, "0+3 4+1");
    row("around another spelling", "ma\xc5\xbf\xc5\xbf mass", u"mass"_s, "0+6 7+4");
    row("with NUL", QByteArray("a\0b", 3), u"b"_s, "2+1");
    row("escapes as sent", R"("s\u00e3o")", u"são"_s, "");
    row("the escape itself", R"("s\u00e3o")", u"\\u00e3"_s, "2+6");
    row("malformed", "a\xff\xc3(", u"\ufffd"_s, "1+1 2+1");
    row("cut short", "\xe2\x84", u"\ufffd\ufffd"_s, "0+2");
    row("surrogate in bytes", "\xed\xa0\x80", QString(QChar(0xd800)), "0+1 1+1 2+1");
    row("half a character", "😀 ?", QString(QChar(0xd83d)), "");
    row("expression", "ab12 é345", u"\\d+"_s, "2+2 7+3", true);
    row("expression beyond ASCII", "é É ee", u"é|e{2}"_s, "0+2 3+2 6+2", true);
    row("ends of lines", "a\nab\n a", u"^a"_s, "0+1 2+1", true);
    row("no empty match", "baab", u"a*"_s, "1+2", true);
    row("look behind", "xa ya", u"(?<=x)a"_s, "1+1", true);
    row("expression in malformed bytes",
        "\xff"
        "a\xc3"
        "b",
        u"[ab]"_s, "1+1 3+1", true);
}

void TestJsonSearch::findsSpans()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sought);
    QFETCH(bool, isRegex);
    QByteArray spans;
    for (const json::ByteSpan &span : finderOf(sought, {.isRegex = isRegex}).findSpans(bytes).places)
        spans += ' ' + QByteArray::number(span.offset) + '+' + QByteArray::number(span.length);
    QTEST(spans.trimmed(), "spans");
}

void TestJsonSearch::agreesWithIndexOf_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestJsonSearch::agreesWithIndexOf()
{
    QFETCH(quint32, seed);
    JsonComposer random(seed);
    for (int round = 0; round < 500; ++round) {
        const QByteArray bytes = composeText(random, 60).toUtf8();
        const QString sought = composeText(random, 3);
        const QByteArray told = bytes + " has " + sought.toUtf8();
        QVERIFY2(finderOf(sought).findSpans(bytes).places == spansNaively(bytes, sought), told.constData());
    }
}

void TestJsonSearch::readsLargeBytesAsOne_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("sought");
    QTest::addColumn<bool>("overlaps"); // itself, so that a place tells where the next ones are
    QTest::newRow("overlapping") << "a"_ba << u"aaa"_s << true;
    QTest::newRow("overlapping in parts") << "abaabab"_ba << u"aba"_s << true;
    QTest::newRow("two bytes a character") << "éÉ"_ba << u"éé"_s << true;
    QTest::newRow("three and one") << "\xe2\x84\xaakK-"_ba << u"kk"_s << true;
    QTest::newRow("four bytes a character") << "-😀😀😀"_ba << u"😀😀"_s << true;
    QTest::newRow("any other length") << "session 0123456789"_ba << u"session"_s << false;
    QTest::newRow("of two spellings") << "-\xe2\x84\xaasi 0123456789"_ba << u"ksi"_s << false;
}

void TestJsonSearch::readsLargeBytesAsOne()
{
    QFETCH(QByteArray, part);
    QFETCH(QString, sought);
    QFETCH(bool, overlaps);
    for (int shift = 0; shift < 4; ++shift) { // around the end of the first piece
        const QByteArray bytes =
            QByteArray(json::kPieceBytes - 20'000 + shift, '.') + part.repeated(40'000 / part.size());
        const auto expected = spansNaively(bytes, sought);
        QVERIFY(finderOf(sought).findSpans(bytes).places == expected);
        // What an expression finds across the end takes the place of what begins behind it.
        const auto matched = finderOf(u"(?:%1)"_s.arg(sought), kRegex).findSpans(bytes).places;
        if (!overlaps)
            QVERIFY(matched == expected);
        const auto behind = std::ranges::lower_bound(expected, json::kPieceBytes, {}, &json::ByteSpan::end);
        QVERIFY(behind != expected.begin() && behind != expected.end());
        QVERIFY(std::ranges::mismatch(expected.begin(), behind, matched.begin(), matched.end()).in1 ==
                behind);
        const auto overlap = [](const auto &a, const auto &b) { return a.end() > b.offset; };
        QVERIFY(std::ranges::adjacent_find(matched, overlap) == matched.end());
        const auto isThere = [&](const json::ByteSpan &span) {
            const auto found = QString::fromUtf8(bytes.sliced(span.offset, span.length));
            return found.compare(sought, caseFor(sought)) == 0;
        };
        QVERIFY(std::ranges::all_of(matched, isThere));
        QVERIFY(std::abs(qsizetype(matched.size()) - qsizetype(expected.size())) <= 1);
    }
}

void TestJsonSearch::stopsWhenAsked()
{
    const QByteArray bytes =
        "[" + QByteArray("\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",").repeated(200'000) + "0]";
    const json::Document document = json::parse(bytes);
    for (const bool isRegex : {false, true}) {
        const json::Finder finder = finderOf(u"a+"_s, {.isRegex = isRegex});
        int asked = 0;
        const auto stop = [&asked] { return ++asked > 0; };
        QVERIFY(finder.findNodes(document, stop).places.empty());
        QVERIFY(finder.findSpans(bytes, stop).places.empty());
        QCOMPARE(asked, 2);
    }
    // Minutes of work, if nothing asked.
    int asked = 0;
    const auto stopLater = [&asked] { return ++asked > 3; };
    QVERIFY(finderOf(u"(a+)+[bc]"_s, kRegex).findNodes(document, stopLater).places.empty());
    QCOMPARE(asked, 4);
    asked = 0;
    QVERIFY(finderOf(u"(a+)+[bc]"_s, kRegex).findSpans(bytes, stopLater).places.empty());
    QCOMPARE(asked, 4);
    asked = 0;
    const QByteArray spellings = QByteArray("\xc5\xbf").repeated(5'000'000);
    const QString absent = QString(2'000, u's') + u'z';
    QVERIFY(finderOf(absent).findSpans(spellings, stopLater).places.empty());
    QCOMPARE(asked, 4);
    // In one value, which is no JSON.
    asked = 0;
    const QByteArray invalid = "[1, " + spellings;
    const json::Document broken = json::parse(invalid);
    QCOMPARE(broken.kind(static_cast<json::NodeId>(broken.nodes.size() - 1)), json::Kind::Invalid);
    QVERIFY(finderOf(absent).findNodes(broken, stopLater).places.empty());
    QCOMPARE(asked, 4);
}

void TestJsonSearch::asksBeforeTooManySpansAreHeld()
{
    int asked = 0;
    const auto stop = [&asked] {
        ++asked;
        return false;
    };
    const QByteArray bytes(16 * json::kPieceBytes + 1, '.');
    QVERIFY(finderOf(u"a"_s).findSpans(bytes, stop).places.empty());
    QVERIFY2(asked >= 3, QByteArray::number(asked).constData()); // 8 MB at most, each byte a place
}

void TestJsonSearch::keepsNoMoreThanTheMost()
{
    json::FoundNodes found;
    found.places.resize(json::kMostPlaces - 2);
    QVERIFY(json::keep({1}, found));
    QVERIFY(!found.isCut);
    QVERIFY(json::keep({2}, found));
    QVERIFY(!found.isCut);
    QVERIFY(json::keep({}, found));
    QVERIFY(!json::keep({3}, found));
    QVERIFY(found.isCut);
    QCOMPARE(found.places.size(), json::kMostPlaces);
    QCOMPARE(found.places.back(), 2u);
}

QTEST_GUILESS_MAIN(TestJsonSearch)
#include "tst_json_search.moc"
