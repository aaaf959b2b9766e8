// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_pretty.h"

#include "app/json/json_document.h"

#include <QTest>

class TestJsonPretty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prints_data();
    void prints();
    void keepsTokensAndSettles();
    void staysProportional();
};

void TestJsonPretty::prints_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pretty");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &pretty) {
        QTest::newRow(name) << text << pretty;
    };
    row("nothing", "", "");
    row("scalar", " 1.50e+02 ", "1.50e+02");
    row("string as sent", R"("a\u00e9, {x}: [1]")", R"("a\u00e9, {x}: [1]")");
    row("empty", "[ { } , [ ] ]", "[\n  {},\n  []\n]");
    row("nested", R"({"b":1,"a":[true,{"c":null}]})",
        "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    {\n      \"c\": null\n    }\n  ]\n}");
    row("escaped quote", R"(["a\"b","\\"])", "[\n  \"a\\\"b\",\n  \"\\\\\"\n]");
    row("cut", R"({"a":[1,"x)", "{\n  \"a\": [\n    1,\n    \"x");
    row("cut in escape", "[\"\\", "[\n  \"\\");
    row("closed too often", "1]}", "1\n]\n}");
    row("no comma", "[1 2\"x\"]", "[\n  1 2 \"x\"\n]");
}

void TestJsonPretty::prints()
{
    QFETCH(QByteArray, text);
    QTEST(json::prettyJson(text), "pretty");
}

void TestJsonPretty::keepsTokensAndSettles()
{
    const QByteArray text = R"({"a":[1.0,-0,1e999,{"b":"\ud800"}],"a":{},"c":[[[]]]})";
    const QByteArray pretty = json::prettyJson(text);
    QCOMPARE(json::prettyJson(pretty), pretty);
    const json::Document before = json::parse(text);
    const json::Document after = json::parse(pretty);
    QVERIFY(!after.error);
    QCOMPARE(after.nodes.size(), before.nodes.size());
    for (json::NodeId node = 0; node < before.nodes.size(); ++node) {
        QCOMPARE(after.keyBytes(node), before.keyBytes(node));
        if (!before.isContainer(node))
            QCOMPARE(after.valueBytes(node), before.valueBytes(node));
    }
}

void TestJsonPretty::staysProportional()
{
    const qsizetype depth = 10'000;
    const QByteArray pretty = json::prettyJson(QByteArray(depth, '[') + QByteArray(depth, ']'));
    QVERIFY(pretty.size() < 2 * depth * 150);
    QVERIFY(!json::parse(pretty).error);
}

QTEST_GUILESS_MAIN(TestJsonPretty)
#include "tst_json_pretty.moc"
