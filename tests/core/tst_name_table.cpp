// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/name_table.h"

#include "app/core/json_string.h"

#include <QRandomGenerator>
#include <QTest>

using core::NameTable;
using namespace Qt::StringLiterals;

class TestNameTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersNamesInTheOrderMet();
    void takesSpellingsForOneName();
    void agreesWithAList();
};

void TestNameTable::numbersNamesInTheOrderMet()
{
    NameTable table;
    QCOMPARE(table.idOf("b"), 0u);
    QCOMPARE(table.idOf("a"), 1u);
    QCOMPARE(table.idOf("b"), 0u);
    QCOMPARE(table.idOf(QByteArrayView()), 2u);
    QCOMPARE(table.idOf(""), 2u);
    QCOMPARE(table.idOf(QByteArrayView("a\0", 2)), 3u);
    QCOMPARE(table.takeNames(), (QStringList{u"b"_s, u"a"_s, QString(), u"a\0"_s}));
}

void TestNameTable::takesSpellingsForOneName()
{
    NameTable table;
    QCOMPARE(table.idOf(R"(caf\u00e9)"), 0u);
    QCOMPARE(table.idOf("caf\xc3\xa9"), 0u);
    QCOMPARE(table.idOf(R"(caf\u00E9)"), 0u);
    QCOMPARE(table.idOf(R"(\ud800)"), 1u);
    QCOMPARE(table.idOf("\xef\xbf\xbd"), 1u);
    QCOMPARE(table.idOf(R"(caf\\u00e9)"), 2u);
    QCOMPARE(table.takeNames(), (QStringList{u"café"_s, u"\ufffd"_s, u"caf\\u00e9"_s}));
}

// Names that share their length, beginning and end, and more of them than are kept in front of the hash.
void TestNameTable::agreesWithAList()
{
    QRandomGenerator random(3);
    QByteArrayList tokens;
    for (int i = 0; i < 1200; ++i) {
        const QByteArray number = QByteArray::number(random.bounded(500)).rightJustified(3, '0');
        tokens += i % 3 == 0 ? number.left(i % 4)
                             : "Suspicious " + number + (i % 2 == 0 ? " domain" : R"( dom\u0061in)");
    }
    NameTable table;
    QStringList expected;
    for (const QByteArray &token : tokens) {
        const QString name = core::decodeJsonString(token);
        if (!expected.contains(name))
            expected.append(name);
        QCOMPARE(table.idOf(token), quint32(expected.indexOf(name)));
    }
    QVERIFY(expected.size() > 300);
    QCOMPARE(table.takeNames(), expected);
}

QTEST_GUILESS_MAIN(TestNameTable)
#include "tst_name_table.moc"
