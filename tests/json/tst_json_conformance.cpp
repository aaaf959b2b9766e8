// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_document.h"
#include "tests/json/conformance_rows.h"

#include <QTest>

using json::Document;
using json::NodeId;

// Every text of conformance_rows against what RFC 8259 says of it.
class TestJsonConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void judgesAlikeAtEveryPlaceOfABlock_data();
    void judgesAlikeAtEveryPlaceOfABlock();
};

void TestJsonConformance::judges_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isAccepted");
    for (const auto &[group, rows, isAccepted] : conformance::groups()) {
        for (const auto &[name, text] : rows)
            QTest::addRow("%s: %s", group, name) << text << isAccepted;
    }
}

void TestJsonConformance::judges()
{
    QFETCH(QByteArray, text);
    const Document document = json::parse(text);
    QTEST(!document.error, "isAccepted");
    // The table is sound whatever was read.
    for (NodeId node = 0; node < document.nodes.size(); ++node) {
        const json::Node &subject = document.nodes[node];
        QVERIFY(qsizetype(subject.offset) + subject.length <= text.size());
        QVERIFY(subject.end > node && subject.end <= document.nodes.size());
        QVERIFY(subject.parent == json::kNoNode || subject.parent < node);
        const bool isLastOfBroken = document.error && node + 1 == document.nodes.size();
        QCOMPARE(document.kind(node) == json::Kind::Invalid, isLastOfBroken);
    }
}

void TestJsonConformance::judgesAlikeAtEveryPlaceOfABlock_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("control character") << QByteArray("\x1f") << false;
    QTest::newRow("zero byte") << QByteArray("\0", 1) << false;
    QTest::newRow("blank") << QByteArray(" ") << true;
    QTest::newRow("delete") << QByteArray("\x7f") << true;
    QTest::newRow("escaped quote") << QByteArray("\\\"") << true;
    QTest::newRow("escaped backslash") << QByteArray("\\\\") << true;
    QTest::newRow("quote") << QByteArray("\"") << false;
    QTest::newRow("unknown escape") << QByteArray("\\x") << false;
    QTest::newRow("two bytes") << QByteArray("\xc3\xa9") << true;
    QTest::newRow("half of two bytes") << QByteArray("\xc3") << false;
    QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x98\x80") << true;
    QTest::newRow("three of four bytes") << QByteArray("\xf0\x9f\x98") << false;
}

// Strings are read in blocks of bytes: no place in one may matter.
void TestJsonConformance::judgesAlikeAtEveryPlaceOfABlock()
{
    QFETCH(QByteArray, part);
    QFETCH(bool, isAccepted);
    for (int before = 0; before < 40; ++before) {
        for (int behind = 0; behind < 20; ++behind) {
            const QByteArray text = "[\"" + QByteArray(before, 'x') + part + QByteArray(behind, 'x') + "\"]";
            QCOMPARE(!json::parse(text).error, isAccepted);
        }
    }
}

QTEST_GUILESS_MAIN(TestJsonConformance)
#include "tst_json_conformance.moc"
