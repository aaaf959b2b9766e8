// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_lines.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRawLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsRows_data();
    void cutsRows();
    void findsRows_data() { cutsRows_data(); }
    void findsRows();
};

void TestRawLines::cutsRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows"); // a blank marks a row that continues a line
    QTest::newRow("nothing") << QByteArray() << QStringList{u"1:"_s};
    QTest::newRow("one row") << "abc"_ba << QStringList{u"1:abc"_s};
    QTest::newRow("exact width") << "abcde"_ba << QStringList{u"1:abcde"_s};
    QTest::newRow("wrapped") << "abcdefghijk"_ba << QStringList{u"1:abcde"_s, u" :fghij"_s, u" :k"_s};
    QTest::newRow("lines") << "a\n\nbcdefg\n"_ba
                           << QStringList{u"1:a"_s, u"2:"_s, u"3:bcdef"_s, u" :g"_s, u"4:"_s};
    QTest::newRow("two bytes") << "abcdéfgh"_ba << QStringList{u"1:abcd"_s, u" :éfgh"_s};
    QTest::newRow("four bytes") << "ab😀😀c"_ba << QStringList{u"1:ab"_s, u" :😀😀"_s, u" :c"_s};
}

void TestRawLines::cutsRows()
{
    QFETCH(QByteArray, text);
    ui::RawLines lines(text);
    lines.setWidth(5);
    QStringList rows;
    for (qsizetype number = 0; number < lines.rowCount(); ++number) {
        const ui::RawLines::Row row = lines.row(number);
        const QString label = row.startsLine ? QString::number(row.line + 1) : u" "_s;
        rows += label + u':' + QString::fromUtf8(text.sliced(row.offset, row.length));
    }
    QTEST(rows, "rows");
}

// Every byte but the line feeds stands in exactly one row, and that is the row found for it.
void TestRawLines::findsRows()
{
    QFETCH(QByteArray, text);
    for (const qsizetype width : {4, 5, 6, 7, 80}) {
        ui::RawLines lines(text);
        lines.setWidth(width);
        qsizetype shown = 0;
        for (qsizetype number = 0; number < lines.rowCount(); ++number) {
            const ui::RawLines::Row row = lines.row(number);
            QVERIFY(row.length >= 0);
            shown += row.length;
            for (qsizetype offset = row.offset; offset < row.offset + row.length; ++offset)
                QCOMPARE(lines.rowAt(offset), number);
        }
        QCOMPARE(shown, text.size() - text.count('\n'));
    }
}

QTEST_GUILESS_MAIN(TestRawLines)
#include "tst_raw_lines.moc"
