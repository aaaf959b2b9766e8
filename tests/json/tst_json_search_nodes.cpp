// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_search_nodes.h"

#include "app/json/json_pointer.h"
#include "app/json/json_search_sweep.h"
#include "tests/json/sought_texts.h"

#include <QRegularExpression>
#include <QTest>

using json::FindOptions;
using namespace sought_texts;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(FindOptions)

class TestJsonSearchNodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNodes_data();
    void findsNodes();
    void agreesWithDecoding_data();
    void agreesWithDecoding();
    void readsLargeNodesAsOne();
    void readsALargeInvalidValue();
    void readsNoMoreThanAPrefix();
};

namespace {

constexpr FindOptions kKeys{.inValues = false};
constexpr FindOptions kValues{.inKeys = false};

QByteArray escaped(const QString &text, JsonComposer &random)
{
    QByteArray json = "\"";
    for (const QChar unit : text) {
        const bool mayStay = !unit.isSurrogate() && unit != u'"' && unit != u'\\' && unit != u'\n';
        if (mayStay && random.below(3) > 0)
            json += QString(unit).toUtf8();
        else
            json += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return json + '"';
}

QByteArray composeObject(JsonComposer &random)
{
    QByteArray json = "{";
    for (int n = random.below(6); n >= 0; --n)
        json +=
            escaped(composeText(random, 4), random) + ": " + escaped(composeText(random, 8), random) + ',';
    return json + "\"last\":" + random.document(2) + '}';
}

std::vector<json::NodeId> nodesWhere(const json::Document &document, const FindOptions &options,
                                     const auto &holds)
{
    std::vector<json::NodeId> nodes;
    for (json::NodeId node = 0; node < document.nodes.size(); ++node) {
        const bool inKey = options.inKeys && document.hasKey(node) && holds(document.keyText(node));
        if (inKey || (options.inValues && !document.isContainer(node) && holds(document.valueText(node))))
            nodes.push_back(node);
    }
    return nodes;
}

} // namespace

void TestJsonSearchNodes::findsNodes_data()
{
    QTest::addColumn<QString>("sought");
    QTest::addColumn<FindOptions>("options");
    QTest::addColumn<QStringList>("pointers");
    const auto row = [](const char *name, const QString &sought, const FindOptions &options,
                        const QStringList &pointers) {
        QTest::newRow(name) << sought << options << pointers;
    };
    row("nothing asked", QString(), {}, {});
    row("absent", u"zebra"_s, {}, {});
    row("key and value", u"ip"_s, {}, {u"/locations/0/ip"_s, u"/locations/1/ip"_s, u"/note"_s, u"/ship"_s});
    row("keys only", u"ip"_s, kKeys, {u"/locations/0/ip"_s, u"/locations/1/ip"_s, u"/ship"_s});
    row("values only", u"ip"_s, kValues, {u"/note"_s});
    row("neither", u"ip"_s, {.inKeys = false, .inValues = false}, {});
    row("any case", u"lisbon"_s, {}, {u"/locations/0/city"_s, u"/note"_s});
    row("upper case asked", u"Lisbon"_s, {}, {u"/locations/0/city"_s});
    row("number as sent", u"1.50"_s, {}, {u"/km"_s});
    row("word", u"nul"_s, {}, {u"/gone"_s});
    row("escaped in value", u"são"_s, {}, {u"/escaped"_s});
    row("upper case beyond ASCII", u"SÃO"_s, {}, {});
    row("not the escape itself", u"u00e3"_s, {}, {});
    row("quote", u"\"b"_s, {}, {u"/quote"_s});
    row("not the quotes around", u"\"ip"_s, {}, {});
    row("container key", u"locations"_s, {}, {u"/locations"_s});
    row("expression", u"^\\d+\\.\\d+$"_s, kRegex, {u"/km"_s});
    row("expression in any case", u"l.sbon"_s, kRegex, {u"/locations/0/city"_s, u"/note"_s});
    row("upper case in an expression", u"L.sbon"_s, kRegex, {u"/locations/0/city"_s});
    row("no upper case in an escape", u"l\\Ssbon"_s, kRegex, {u"/locations/0/city"_s, u"/note"_s});
    row("scripts of an expression", u"^s\\wo$"_s, kRegex, {u"/escaped"_s});
    row("expression in keys", u"^i.$"_s, {.isRegex = true, .inValues = false},
        {u"/locations/0/ip"_s, u"/locations/1/ip"_s});
    row("empty value", u"^$"_s, {.isRegex = true, .inKeys = false}, {u"/empty"_s});
    row("point is no point", u"1.5"_s, {}, {u"/km"_s});
}

void TestJsonSearchNodes::findsNodes()
{
    QFETCH(QString, sought);
    QFETCH(FindOptions, options);
    const json::Document document = json::parse(
        R"({"locations":[{"ip":"203.0.113.7","city":"Lisbon"},{"ip":"198.51.100.24"}],"km":1.50,"gone":null,
            "note":"LISBON, its ip","escaped":"s\u00e3o","quote":"a\"b","ship":1,"empty":""})"_ba);
    QVERIFY(!document.error);
    QStringList pointers;
    for (const json::NodeId node : finderOf(sought, options).findNodes(document).places)
        pointers += json::pointerOf(document, node);
    QTEST(pointers, "pointers");
}

void TestJsonSearchNodes::agreesWithDecoding_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestJsonSearchNodes::agreesWithDecoding()
{
    QFETCH(quint32, seed);
    JsonComposer random(seed);
    for (int round = 0; round < 300; ++round) {
        const QByteArray whole = composeObject(random);
        const json::Document document = json::parse(round % 3 == 0 ? random.broken(whole) : whole);
        const QString sought = composeText(random, 3);
        const FindOptions options{.inKeys = random.below(4) > 0, .inValues = random.below(4) > 0};
        const QByteArray told = document.bytes.toByteArray() + " has " + sought.toUtf8();
        const auto inText = [&](const QString &text) { return text.contains(sought, caseFor(sought)); };
        QVERIFY2(finderOf(sought, options).findNodes(document).places ==
                     nodesWhere(document, options, inText),
                 told.constData());
        const QString pattern = u"[%1]{2}|%2$"_s.arg(QRegularExpression::escape(sought), u"s"_s);
        auto flags = QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
        flags.setFlag(QRegularExpression::CaseInsensitiveOption, !hasUpper(sought));
        const QRegularExpression regex(pattern, flags);
        const auto matches = [&](const QString &text) { return regex.match(text).hasMatch(); };
        FindOptions regexOptions = options;
        regexOptions.isRegex = true;
        QVERIFY2(finderOf(pattern, regexOptions).findNodes(document).places ==
                     nodesWhere(document, options, matches),
                 told.constData());
    }
}

void TestJsonSearchNodes::readsLargeNodesAsOne()
{
    QByteArray bytes = "[";
    std::vector<json::NodeId> found;
    for (json::NodeId i = 1; bytes.size() < 3 * json::kPieceBytes; i += 2) {
        const bool isNeedle = i % 7 == 0;
        bytes += QByteArray("{\"") + (isNeedle ? "Needle" : "another key") + "\":\"" +
                 QByteArray(i % 60, '-') + (i % 11 == 0 ? "n\\u0065edle\"},\n" : "\"},\n");
        if (isNeedle || i % 11 == 0)
            found.push_back(i + 1);
    }
    const json::Document document = json::parse(bytes + "0]");
    QCOMPARE(finderOf(u"needle"_s).findNodes(document).places, found);
    QCOMPARE(finderOf(u"needle$"_s, kRegex).findNodes(document).places, found);
}

void TestJsonSearchNodes::readsALargeInvalidValue()
{
    const QByteArray many = QByteArray("s").repeated(100'000);
    const json::Document document = json::parse("[1, " + many + "\xc5\xbf\\z" + many + ']');
    const auto last = static_cast<json::NodeId>(document.nodes.size() - 1);
    QCOMPARE(document.kind(last), json::Kind::Invalid);
    QVERIFY(document.nodes[last].length > 100'000);
    const std::vector<json::NodeId> found{last};
    QCOMPARE(finderOf(u"sss\\zss"_s).findNodes(document).places, found);
    QCOMPARE(finderOf(u"\u017f\\"_s).findNodes(document).places, found);
    QCOMPARE(finderOf(u"s"_s).findNodes(document).places, found);
    QVERIFY(finderOf(u"ssszs"_s).findNodes(document).places.empty());
    QVERIFY(finderOf(u"s"_s, kKeys).findNodes(document).places.empty());
}

void TestJsonSearchNodes::readsNoMoreThanAPrefix()
{
    const auto bytes =
        std::make_shared<const QByteArray>("[\"one\"," + QByteArray("\"two\",").repeated(100) + "0]");
    const json::Document prefix = json::parsePrefix(*bytes, bytes, 20);
    QVERIFY(prefix.isPrefix);
    const json::Document whole = json::parse(*bytes);
    for (const QString &sought : {u"one"_s, u"two"_s, u"o"_s, u"0"_s}) {
        std::vector<json::NodeId> expected = finderOf(sought).findNodes(whole).places;
        std::erase_if(expected, [&prefix](json::NodeId node) {
            return node >= prefix.nodes.size() || prefix.isCut(node);
        });
        std::vector<json::NodeId> found = finderOf(sought).findNodes(prefix).places;
        std::erase_if(found, [&prefix](json::NodeId node) { return prefix.isCut(node); });
        QCOMPARE(found, expected);
    }
}

QTEST_GUILESS_MAIN(TestJsonSearchNodes)
#include "tst_json_search_nodes.moc"
