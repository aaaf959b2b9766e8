// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/compact_json.h"

#include <QRandomGenerator>
#include <QTest>

class CompactJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsBlanksBetweenTokens_data();
    void dropsBlanksBetweenTokens();
    void changesNothingElse();
};

void CompactJsonTest::dropsBlanksBetweenTokens_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("compact");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("blanks only") << QByteArray(" \t\r\n") << QByteArray();
    QTest::newRow("compact already") << QByteArray("{\"a\":[1,2]}") << QByteArray("{\"a\":[1,2]}");
    QTest::newRow("every blank") << QByteArray("\r\n{ \"a\"\t:\n[ 1 , 2 ]\n}\n")
                                 << QByteArray("{\"a\":[1,2]}");
    QTest::newRow("blanks in a string") << QByteArray("[ \" a\\n b \" ]") << QByteArray("[\" a\\n b \"]");
    QTest::newRow("escaped quote") << QByteArray("[\"a\\\" : b\" , 1]") << QByteArray("[\"a\\\" : b\",1]");
    QTest::newRow("escaped backslash") << QByteArray("[\"a\\\\\" , 1]") << QByteArray("[\"a\\\\\",1]");
    QTest::newRow("number as sent") << QByteArray("[ 1.50e+007 ]") << QByteArray("[1.50e+007]");
    QTest::newRow("no ASCII") << QByteArray("[ \"é \xe6\x9d\xb1\" ]") << QByteArray("[\"é \xe6\x9d\xb1\"]");
    QTest::newRow("string without its end") << QByteArray("[ \"a b") << QByteArray("[\"a b");
    QTest::newRow("escape without its end") << QByteArray("[ \"a b\\") << QByteArray("[\"a b\\");
}

void CompactJsonTest::dropsBlanksBetweenTokens()
{
    QFETCH(QByteArray, json);
    QTEST(core::compactJson(json), "compact");
}

// Random tokens with random blanks between them become the tokens alone.
void CompactJsonTest::changesNothingElse()
{
    static const QByteArrayList tokens = {"{",     "}",        "[",        "]",
                                          ":",     ",",        "true",     "-1.0",
                                          "\" \"", "\"\\\"\"", "\"\\\\\"", "\"a\\u0020 \\n\"",
                                          "\"\"",  "\"\t\"",   "\"[ ]\""};
    QRandomGenerator random(4);
    for (int round = 0; round < 500; ++round) {
        QByteArray json;
        QByteArray expected;
        for (qsizetype left = random.bounded(30); left >= 0; --left) {
            const QByteArray &token = tokens[random.bounded(int(tokens.size()))];
            expected += token;
            json += token + QByteArray(random.bounded(3), " \t\n\r"[random.bounded(4)]);
        }
        QCOMPARE(core::compactJson(json), expected);
    }
}

QTEST_GUILESS_MAIN(CompactJsonTest)
#include "tst_compact_json.moc"
