// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_pointer.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The example document of RFC 6901, section 5, and what it leaves out.
class TestJsonPointer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsNothing_data();
    void findsNothing();
    void returnsEveryNode();
    void takesTheFirstDuplicate();
};

namespace {

QByteArray example()
{
    return R"({"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8,
               "locations":[{"ip":"203.0.113.7"},{"ip":"198.51.100.24"}],"odd key":{"é":true}})"_ba;
}

} // namespace

void TestJsonPointer::finds_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::newRow("item") << u"/foo/0"_s << u"bar"_s;
    QTest::newRow("empty key") << u"/"_s << u"0"_s;
    QTest::newRow("slash") << u"/a~1b"_s << u"1"_s;
    QTest::newRow("percent") << u"/c%d"_s << u"2"_s;
    QTest::newRow("caret") << u"/e^f"_s << u"3"_s;
    QTest::newRow("bar") << u"/g|h"_s << u"4"_s;
    QTest::newRow("backslash") << u"/i\\j"_s << u"5"_s;
    QTest::newRow("quote") << u"/k\"l"_s << u"6"_s;
    QTest::newRow("blank") << u"/ "_s << u"7"_s;
    QTest::newRow("tilde") << u"/m~0n"_s << u"8"_s;
    QTest::newRow("deep") << u"/locations/1/ip"_s << u"198.51.100.24"_s;
    QTest::newRow("not ASCII") << u"/odd key/é"_s << u"true"_s;
}

void TestJsonPointer::finds()
{
    QFETCH(QString, pointer);
    const json::Document document = json::parse(example());
    QVERIFY(!document.error);
    const auto node = json::findPointer(document, pointer);
    QVERIFY(node);
    QTEST(document.valueText(*node), "value");
    QCOMPARE(json::pointerOf(document, *node), pointer);
}

void TestJsonPointer::findsNothing_data()
{
    QTest::addColumn<QString>("pointer");
    for (const char *pointer : {"foo", "/nope", "/foo/2", "/foo/-", "/foo/00", "/foo/01", "/foo/+1", "/foo/",
                                "/foo/x", "/foo/0/x", "/m~n", "/m~2n", "/m~", "/foo/99999999999", "//"})
        QTest::newRow(pointer) << QString::fromUtf8(pointer);
}

void TestJsonPointer::findsNothing()
{
    QFETCH(QString, pointer);
    QVERIFY(!json::findPointer(json::parse(example()), pointer));
}

void TestJsonPointer::returnsEveryNode()
{
    const json::Document document = json::parse(example());
    QCOMPARE(json::pointerOf(document, 0), QString());
    for (json::NodeId node = 0; node < document.nodes.size(); ++node)
        QCOMPARE(json::findPointer(document, json::pointerOf(document, node)), std::optional(node));
}

void TestJsonPointer::takesTheFirstDuplicate()
{
    const json::Document document = json::parse(R"({"a":1,"a":2})"_ba);
    QCOMPARE(json::findPointer(document, u"/a"), std::optional<json::NodeId>(1));
    QCOMPARE(json::pointerOf(document, 2), u"/a"_s);
}

QTEST_GUILESS_MAIN(TestJsonPointer)
#include "tst_json_pointer.moc"
