// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_paths.h"

#include "app/json/json_pointer.h"
#include "tests/json/compose_json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using json::Document;
using json::NodeId;

// Paths written and read again.
class TestJsonPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void finds_data();
    void finds();
    void findsNothing_data();
    void findsNothing();
    void leadsBackToTheNode();
    void namesBrokenTextByItsObject();
};

namespace {

QByteArray example()
{
    return R"-({"":0,"k\"l":6,"it's":7,"a\\b":8,"line\nend":9,"ü1":10,"1a":11,"a.b":12,"ip":13,"$":14,
               "\ud83d\ude00":15,"\u0000":16,"\ud800":17,"\u007f":18,"twice":19,"twice":20,"]":21,"\\(a)":22,
               "locations":[{"ip":"203.0.113.7"},{"ip":"198.51.100.24"},[[null]]],"odd key":{"é":{"b":true}}})-"_ba;
}

// Without any text in between: at every step the first that has the name. A pointer says the same of an item
// and a key of digits.
std::optional<NodeId> firstOfThatName(const Document &document, NodeId node, bool isPointer)
{
    NodeId place = 0;
    for (const NodeId step : document.pathTo(node)) {
        if (!document.isNamed(step))
            break;
        const std::vector<NodeId> children = document.children(place);
        const auto child = std::ranges::find_if(children, [&](NodeId id) {
            return document.isNamed(id) && document.keyText(id) == document.keyText(step) &&
                   (isPointer || document.hasKey(id) == document.hasKey(step));
        });
        if (child == children.end())
            return std::nullopt;
        place = *child;
    }
    return place;
}

} // namespace

void TestJsonPaths::writes_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("jq");
    QTest::addColumn<QString>("brackets");
    const auto row = [](const char *name, const QString &pointer, const QString &jq,
                        const QString &brackets) { QTest::newRow(name) << pointer << jq << brackets; };
    row("root", QString(), u"."_s, u"$"_s);
    row("deep", u"/locations/1/ip"_s, u".locations[1].ip"_s, uR"($["locations"][1]["ip"])"_s);
    row("arrays", u"/locations/2/0/0"_s, u".locations[2][0][0]"_s, uR"($["locations"][2][0][0])"_s);
    row("odd keys", u"/odd key/é/b"_s, uR"(."odd key"."é".b)"_s, uR"($["odd key"]["é"]["b"])"_s);
    row("empty key", u"/"_s, uR"(."")"_s, uR"($[""])"_s);
    row("quote", u"/k\"l"_s, uR"(."k\"l")"_s, uR"($["k\"l"])"_s);
    row("backslash", u"/a\\b"_s, uR"(."a\\b")"_s, uR"($["a\\b"])"_s);
    row("interpolation", u"/\\(a)"_s, u".\"\\\\(a)\""_s, u"$[\"\\\\(a)\"]"_s);
    row("line end", u"/line\nend"_s, uR"(."line\u000aend")"_s, uR"($["line\u000aend"])"_s);
    row("digit first", u"/1a"_s, uR"(."1a")"_s, uR"($["1a"])"_s);
    row("dot", u"/a.b"_s, uR"(."a.b")"_s, uR"($["a.b"])"_s);
    row("bracket", u"/]"_s, uR"(."]")"_s, uR"($["]"])"_s);
}

void TestJsonPaths::writes()
{
    QFETCH(QString, pointer);
    const Document document = json::parse(example());
    const auto node = json::findPointer(document, pointer);
    QVERIFY(!document.error && node);
    QTEST(json::jqPathOf(document, *node), "jq");
    QTEST(json::bracketPathOf(document, *node), "brackets");
}

void TestJsonPaths::finds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pointer");
    for (const char *path : {".locations[1].ip", R"(.["locations"][1]["ip"])", R"(."locations".[1]."ip")",
                             R"(.locations.[1]["\u0069p"])", R"($["locations"][1]["ip"])",
                             "$.locations[1].ip", "$['locations'][1]['ip']", R"($['\u006cocations'][1].ip)"})
        QTest::newRow(path) << QString::fromUtf8(path) << u"/locations/1/ip"_s;
    for (const char *path : {R"(.["it's"])", R"(."it's")", R"($['it\'s'])", R"($["it's"])"})
        QTest::newRow(path) << QString::fromUtf8(path) << u"/it's"_s;
    for (const char *path : {R"(."k\"l")", R"($['k"l'])", R"($["k\"l"])"})
        QTest::newRow(path) << QString::fromUtf8(path) << u"/k\"l"_s;
    QTest::newRow("wide name") << u"$.ü1"_s << u"/ü1"_s;
    QTest::newRow("wide name, two units") << u"$.😀"_s << u"/😀"_s;
    QTest::newRow("emoji") << u".\"😀\""_s << u"/😀"_s;
    QTest::newRow("emoji by its escapes") << uR"(."\ud83d\ude00")"_s << u"/😀"_s;
    QTest::newRow("dollar as a key") << u"$['$']"_s << u"/$"_s;
}

void TestJsonPaths::finds()
{
    QFETCH(QString, path);
    QFETCH(QString, pointer);
    const Document document = json::parse(example());
    const auto found =
        path.startsWith(u'$') ? json::findBracketPath(document, path) : json::findJqPath(document, path);
    QVERIFY(found);
    QCOMPARE(json::pointerOf(document, *found), pointer);
}

void TestJsonPaths::findsNothing_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"",
                             "ip",
                             " .ip",
                             ".ip ",
                             "..ip",
                             ".ip.",
                             ".nope",
                             ".locations[3]",
                             ".locations[-1]",
                             ".locations[01]",
                             ".locations[+1]",
                             ".locations[]",
                             ".locations[",
                             ".locations[1",
                             ".locations[1]ip",
                             ".locations[ 1]",
                             ".locations[99999999999]",
                             ".locations.1",
                             ".locations[\"1\"]",
                             ".[0]",
                             ".1a",
                             ".ü1",
                             ".a-b",
                             ".['ip']",
                             ".\"ip",
                             ".\"ip\"\"",
                             ".ip\"ip\"",
                             ".\"\\x\"",
                             ".\"\\u12\"",
                             ".\"\\\"",
                             ".\"i\np\"",
                             ".[\"ip]",
                             ".[\"ip\"",
                             "$ip",
                             "$.",
                             "$..ip",
                             "$.ip.",
                             "$[ip]",
                             "$[*]",
                             "$.*",
                             "$.\"ip\"",
                             "$['ip\"]",
                             "$['ip'",
                             "$['ip]",
                             R"($['k\"l'])",
                             R"($["it\'s"])",
                             "$.locations[1]ip",
                             "$.locations[-1]",
                             "$.locations.[1]",
                             "$.1a",
                             "$['\\']",
                             "$.locations[1:2]",
                             "$ ['ip']",
                             "$$",
                             "$[",
                             "$['"})
        QTest::newRow(*path ? path : "nothing") << QString::fromUtf8(path);
    QTest::newRow("lone surrogate") << u".\""_s + QChar(0xd800) + u'"';
    QTest::newRow("other digits") << u"$.locations[١]"_s;
}

void TestJsonPaths::findsNothing()
{
    QFETCH(QString, path);
    const Document document = json::parse(example());
    QVERIFY(!json::findJqPath(document, path));
    QVERIFY(!json::findBracketPath(document, path));
}

void TestJsonPaths::leadsBackToTheNode()
{
    JsonComposer composer(20261122);
    qsizetype named = 0;
    for (int i = 0; i < 500; ++i) {
        const QByteArray text = i == 0 ? example() : composer.document();
        const Document document = json::parse(i % 2 == 0 ? text : composer.broken(text));
        for (NodeId node = 0; node < document.nodes.size(); ++node) {
            const std::optional<NodeId> expected = firstOfThatName(document, node, false);
            named += expected == node ? 1 : 0;
            QCOMPARE(json::findPointer(document, json::pointerOf(document, node)),
                     firstOfThatName(document, node, true));
            QCOMPARE(json::findJqPath(document, json::jqPathOf(document, node)), expected);
            QCOMPARE(json::findBracketPath(document, json::bracketPathOf(document, node)), expected);
        }
    }
    QVERIFY2(named > 1000, "most have a name of their own");
}

void TestJsonPaths::namesBrokenTextByItsObject()
{
    const Document document = json::parse(R"({"a":{"b":1,c}})"_ba);
    QVERIFY(document.error && document.nodes.size() == 4);
    QCOMPARE(json::jqPathOf(document, 3), u".a"_s);
    QCOMPARE(json::bracketPathOf(document, 3), uR"($["a"])"_s);
}

QTEST_GUILESS_MAIN(TestJsonPaths)
#include "tst_json_paths.moc"
