// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/json_scan.h"

#include <QTest>

class TestJsonScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEndOfValues_data();
    void findsTheEndOfValues();
    void compacts_data();
    void compacts();
};

void TestJsonScan::findsTheEndOfValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qsizetype>("length"); // -1: no value, or none that ends
    const auto row = [](const QByteArray &json, qsizetype length) {
        QTest::newRow(json.constData()) << json << length;
    };
    row("", -1);
    row(",", -1);
    row("]", -1);
    row(":1", -1);
    row("\\\"a\"", -1);
    row("\xff", -1);
    row("-1.5E+3x ", 8);
    row("1", 1);
    row("-1.5e3,", 6);
    row("null}", 4);
    row("tru\n", 3);
    row(R"("a" )", 3);
    row(R"("a\"b\\",)", 8);
    row(R"("a)", -1);
    row(R"("a\)", -1);
    row(R"("a\")", -1);
    row("[]", 2);
    row("{},", 2);
    row(R"([1,{"]":"}"}] )", 13);
    row(R"([1,{"]":"}"})", -1);
    row(R"({"a":"b})", -1);
}

void TestJsonScan::findsTheEndOfValues()
{
    QFETCH(QByteArray, json);
    const char *end = core::endOfJsonValue(json.cbegin(), json.cend());
    QTEST(end ? qsizetype(end - json.cbegin()) : qsizetype(-1), "length");
}

void TestJsonScan::compacts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("compact");
    const auto row = [](const QByteArray &json, const QByteArray &compact) {
        QTest::newRow(json.constData()) << json << compact;
    };
    row("", "");
    row(" \t\r\n", "");
    row(" 1.50 ", "1.50");
    row("{ \"a b\" : [ 1 , 2 ] }", R"({"a b":[1,2]})");
    row(R"(" \" " )", R"(" \" ")");
    row(R"(" \\" 1)", R"(" \\"1)");
    row(R"([ " a b)", R"([" a b)");
    row(R"([ " a \)", R"([" a \)");
}

void TestJsonScan::compacts()
{
    QFETCH(QByteArray, json);
    QTEST(core::compactJson(json), "compact");
}

QTEST_APPLESS_MAIN(TestJsonScan)
#include "tst_json_scan.moc"
