// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_document.h"
#include "tests/json/compose_json.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using json::Document;
using json::Kind;
using json::Node;
using json::NodeId;

// The table of a text's start against the table of the whole text.
class TestJsonPrefix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheStartOfTheWhole_data();
    void isTheStartOfTheWhole();
    void cutsLongTokens_data();
    void cutsLongTokens();
    void readsNoFurther();
    void showsTheRootBehindBlanks();
};

namespace {

bool isSame(const Node &a, const Node &b)
{
    return a.offset == b.offset && a.length == b.length && a.parent == b.parent && a.end == b.end;
}

bool isSameTable(const Document &a, const Document &b)
{
    return std::ranges::equal(a.nodes, b.nodes, isSame) && a.error == b.error;
}

// Whether `node` stands for a key that is broken: there is no value yet.
bool isBrokenKey(const Document &whole, NodeId node)
{
    const NodeId parent = whole.nodes[node].parent;
    return whole.kind(node) == Kind::Invalid && parent != json::kNoNode &&
           whole.kind(parent) == Kind::Object && !whole.hasKey(node);
}

// What the table of the first `limit` bytes has to hold of `node`; nothing where it has to leave it out.
std::optional<Node> expectedNode(const Document &whole, NodeId node, quint32 limit, NodeId count)
{
    Node expected = whole.nodes[node];
    const bool isCut = expected.offset + expected.length > limit;
    const bool isLeftOut = expected.offset >= limit || isBrokenKey(whole, node) ||
                           (isCut && !whole.isContainer(node) && limit - expected.offset < 2);
    if (isLeftOut)
        return std::nullopt;
    if (isCut) {
        expected.length = limit - expected.offset;
        expected.end = count;
    }
    return expected;
}

bool isPrefixOf(const Document &prefix, const Document &whole, quint32 limit)
{
    const auto count = static_cast<NodeId>(prefix.nodes.size());
    if (!prefix.isPrefix || prefix.error || whole.nodes.size() < count)
        return false;
    for (NodeId node = 0; node < whole.nodes.size(); ++node) {
        const std::optional<Node> expected = expectedNode(whole, node, limit, count);
        if (expected.has_value() != (node < count))
            return false;
        if (!expected)
            return true;
        const bool isCut = expected->length != whole.nodes[node].length;
        if (!isSame(*expected, prefix.nodes[node]) || isCut != prefix.isCut(node) ||
            prefix.keyBytes(node) != whole.keyBytes(node))
            return false;
        // What breaks a token behind the limit is not known.
        if (prefix.kind(node) != whole.kind(node) && whole.kind(node) != Kind::Invalid)
            return false;
    }
    return true;
}

// The root is always read: its first two bytes at least.
quint32 leastLimit(const Document &whole)
{
    return whole.root().offset + 2;
}

} // namespace

void TestJsonPrefix::isTheStartOfTheWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << "  \n"_ba;
    QTest::newRow("number") << "-12.5e+30 "_ba;
    QTest::newRow("numbers of one digit") << "[0,1,2,[3]] "_ba;
    QTest::newRow("a zero too many") << "[0,00] "_ba;
    QTest::newRow("broken number") << "[1.5, 1.x, 2]"_ba;
    QTest::newRow("word") << "[true, falsy]"_ba;
    QTest::newRow("text behind") << "[1]  2"_ba;
    QTest::newRow("key without colon") << R"({"a":{"b" 1}})"_ba;
    QTest::newRow("bad UTF-8") << "[\"ab\xe2\x82\", 1, 2, 3, 4, 5]"_ba;
    QTest::newRow("bad escape") << R"(["ab\u12g4", 1, 2, 3, 4, 5])"_ba;
    JsonComposer composer(20261121);
    for (int i = 0; i < 300; ++i) {
        const QByteArray text = composer.document();
        QTest::addRow("random %d", i) << text;
        QTest::addRow("random, changed %d", i) << composer.broken(text);
    }
}

void TestJsonPrefix::isTheStartOfTheWhole()
{
    QFETCH(QByteArray, text);
    const Document whole = json::parse(text);
    QVERIFY(!whole.isPrefix && !whole.isCut(0));
    for (qsizetype asked = 0; asked <= text.size() + 1; ++asked) {
        const Document prefix = json::parsePrefix(text, nullptr, asked);
        const qsizetype limit = std::max<qsizetype>(asked, leastLimit(whole));
        const bool isWhole = limit >= text.size() || (whole.error && whole.error->offset < limit);
        const bool holds = isWhole ? isSameTable(prefix, whole) && !prefix.isPrefix && !prefix.isCut(0)
                                   : isPrefixOf(prefix, whole, static_cast<quint32>(limit));
        QVERIFY2(holds, qPrintable(u"limit %1: %2"_s.arg(QString::number(asked),
                                                         QString::fromLatin1(text.toPercentEncoding()))));
    }
}

void TestJsonPrefix::cutsLongTokens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("string") << '"' + QByteArray(1000, 'x') + '"' << QString(99, u'x');
    QTest::newRow("number") << QByteArray(1000, '7') << QString(100, u'7');
    QTest::newRow("broken behind the limit") << '"' + QByteArray(1000, 'x') + '\x01' << QString(99, u'x');
    QTest::newRow("escape") << '"' + QByteArray(500, '\\') + '"' << QString(49, u'\\') + u'\\';
}

void TestJsonPrefix::cutsLongTokens()
{
    QFETCH(QByteArray, text);
    const Document document = json::parsePrefix(text, nullptr, 100);
    QVERIFY(document.isPrefix && document.isCut(0) && !document.error);
    QCOMPARE(document.nodes.size(), std::size_t(1));
    QCOMPARE(document.valueBytes(0), QByteArrayView(text).first(100));
    QTEST(document.valueText(0), "value");
}

void TestJsonPrefix::readsNoFurther()
{
    const QByteArray text = "{\"a\":[" + QByteArray(1000, '[') + ",,,";
    const Document document = json::parsePrefix(text, nullptr, 6);
    QVERIFY(document.isPrefix && !document.error);
    QCOMPARE(document.nodes.size(), std::size_t(2));
    QVERIFY(document.isCut(0) && document.isCut(1));
    QCOMPARE(document.keyText(1), u"a"_s);
}

void TestJsonPrefix::showsTheRootBehindBlanks()
{
    const QByteArray text = QByteArray(1000, ' ') + "[[1,2]]";
    const Document document = json::parsePrefix(text, nullptr, 10);
    QVERIFY(document.isPrefix);
    QCOMPARE(document.nodes.size(), std::size_t(2));
    QVERIFY(document.kind(0) == Kind::Array && document.isCut(0) && document.isCut(1));
}

QTEST_GUILESS_MAIN(TestJsonPrefix)
#include "tst_json_prefix.moc"
