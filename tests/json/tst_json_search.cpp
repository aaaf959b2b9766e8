// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_search.h"

#include "app/json/json_pointer.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsText_data();
    void findsText();
    void findsBytes_data();
    void findsBytes();
};

void TestJsonSearch::findsText_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QStringList>("pointers");
    QTest::newRow("nothing asked") << QString() << QStringList();
    QTest::newRow("absent") << u"zebra"_s << QStringList();
    QTest::newRow("key and value") << u"ip"_s
                                   << QStringList{u"/locations/0/ip"_s, u"/locations/1/ip"_s, u"/ship"_s};
    QTest::newRow("any case") << u"lisbon"_s << QStringList{u"/locations/0/city"_s, u"/note"_s};
    QTest::newRow("upper case asked") << u"Lisbon"_s << QStringList{u"/locations/0/city"_s};
    QTest::newRow("number as sent") << u"1.50"_s << QStringList{u"/km"_s};
    QTest::newRow("word") << u"nul"_s << QStringList{u"/gone"_s};
    QTest::newRow("escaped in value") << u"são"_s << QStringList{u"/escaped"_s};
    QTest::newRow("upper case beyond ASCII") << u"SÃO"_s << QStringList();
    QTest::newRow("not the escape itself") << u"u00e3"_s << QStringList();
    QTest::newRow("quote") << u"\"b"_s << QStringList{u"/quote"_s};
    QTest::newRow("container key") << u"locations"_s << QStringList{u"/locations"_s};
}

void TestJsonSearch::findsText()
{
    QFETCH(QString, needle);
    const json::Document document = json::parse(
        R"({"locations":[{"ip":"203.0.113.7","city":"Lisbon"},{"ip":"198.51.100.24"}],"km":1.50,"gone":null,
            "note":"LISBON, twice: lisbon","escaped":"s\u00e3o","quote":"a\"b","ship":1})"_ba);
    QVERIFY(!document.error);
    QStringList pointers;
    for (const json::NodeId node : json::findText(document, needle))
        pointers += json::pointerOf(document, node);
    QTEST(pointers, "pointers");
}

void TestJsonSearch::findsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QList<int>>("offsets");
    QTest::newRow("nothing asked") << "abc"_ba << QString() << QList<int>();
    QTest::newRow("no bytes") << QByteArray() << u"a"_s << QList<int>();
    QTest::newRow("any case") << "aAbA"_ba << u"a"_s << QList<int>{0, 1, 3};
    QTest::newRow("upper case asked") << "aAbA"_ba << u"A"_s << QList<int>{1, 3};
    QTest::newRow("none overlapping") << "aaaaa"_ba << u"aa"_s << QList<int>{0, 2};
    QTest::newRow("at the end") << "xyz"_ba << u"yz"_s << QList<int>{1};
    QTest::newRow("longer than the bytes") << "ab"_ba << u"abc"_s << QList<int>();
    QTest::newRow("UTF-8") << "\"é\" É"_ba << u"é"_s << QList<int>{1};
    QTest::newRow("with NUL") << QByteArray("a\0b", 3) << u"b"_s << QList<int>{2};
}

void TestJsonSearch::findsBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, needle);
    QList<int> offsets;
    for (const qsizetype offset : json::findBytes(bytes, needle))
        offsets += int(offset);
    QTEST(offsets, "offsets");
}

QTEST_GUILESS_MAIN(TestJsonSearch)
#include "tst_json_search.moc"
