// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/oracle/same_json.h"

#include <QTest>

class SameJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
};

void SameJsonTest::compares_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *a, const char *b, bool same) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << same;
    };
    row("blanks", "{ \"a\" : [ 1 , null ] }", "{\"a\":[1,null]}", true);
    row("order of keys", R"({"a":1,"b":2})", R"({"b":2,"a":1})", true);
    row("order of items", "[1,2]", "[2,1]", false);
    row("escapes", R"("\u00e9\/")", "\"\u00e9/\"", true);
    row("text", R"("a")", R"("b")", false);
    row("spelling of a number", "-12.50e+3", "-12500", true);
    row("fraction", "0.1e0", "1E-1", true);
    row("zero", "-0.0", "0", true);
    row("sign", "-1", "1", false);
    row("size", "10", "100", false);
    row("a digit that a double can't hold", "9007199254740993", "9007199254740992", false);
    row("a number and a text", "1", "\"1\"", false);
    row("true and false", "true", "false", false);
    row("empty containers", "[]", "{}", false);
    row("a repeated key", R"({"a":1,"a":2})", R"({"a":2})", false);
    row("another key", R"({"a":1})", R"({"b":1})", false);
    row("a further item", "[1]", "[1,1]", false);
    row("deep inside", R"([{"a":[1]}])", R"([{"a":[2]}])", false);
    row("no JSON", "[1", "[1", false);
}

void SameJsonTest::compares()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    QCOMPARE(isSameJson(a, b), same);
    QCOMPARE(isSameJson(b, a), same);
}

QTEST_GUILESS_MAIN(SameJsonTest)
#include "tst_same_json.moc"
