// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_lines.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using ui::RawLines;

class TestRawLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsRows_data();
    void cutsRows();
    void findsRows_data();
    void findsRows();
    void leavesLinesUncut();
    void knowsPlainText();
};

void TestRawLines::cutsRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>(
        "rows"); // a blank marks a row that continues a line, a dot one that ends it
    QTest::newRow("nothing") << QByteArray() << QStringList{u"1:."_s};
    QTest::newRow("one row") << "abc"_ba << QStringList{u"1:abc."_s};
    QTest::newRow("exact width") << "abcde"_ba << QStringList{u"1:abcde."_s};
    QTest::newRow("wrapped") << "abcdefghijk"_ba << QStringList{u"1:abcde"_s, u" :fghij"_s, u" :k."_s};
    QTest::newRow("lines") << "a\n\nbcdefg\n"_ba
                           << QStringList{u"1:a."_s, u"2:."_s, u"3:bcdef"_s, u" :g."_s, u"4:."_s};
    QTest::newRow("two bytes") << "abcdéfgh"_ba << QStringList{u"1:abcd"_s, u" :éfgh."_s};
    QTest::newRow("four bytes") << "ab😀😀c"_ba << QStringList{u"1:ab"_s, u" :😀😀"_s, u" :c."_s};
}

void TestRawLines::cutsRows()
{
    QFETCH(QByteArray, text);
    const RawLines lines(text, 5);
    QStringList rows;
    for (qsizetype number = 0; number < lines.rowCount(); ++number) {
        const RawLines::Row row = lines.row(number);
        const QString label = row.startsLine ? QString::number(row.line + 1) : u" "_s;
        rows += label + u':' + QString::fromUtf8(text.sliced(row.offset, row.length)) +
                (row.endsLine ? u"."_s : QString());
    }
    QTEST(rows, "rows");
}

void TestRawLines::findsRows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("short") << "ab😀é\n\n\nabcdefghijklmno\n"_ba;
    QTest::newRow("line feeds") << QByteArray(3900, 'x') + QByteArray(400, '\n');
    QTest::newRow("a long line") << "a\n" + QByteArray(9'000, 'x') + "\nb\n" + QByteArray(4095, 'y');
    QTest::newRow("a step") << QByteArray(4095, 'x') + "\n" + QByteArray(4096, 'y');
    QTest::newRow("no UTF-8") << QByteArray(5000, '\x80') + "\n\xff\xf0\x9f\x98";
    QRandomGenerator random(3);
    QByteArray mixed;
    while (mixed.size() < 9'000) {
        static const QList<QByteArray> pieces = {"\n", "é", "😀", "\xff", "abc", QByteArray(3000, 'z')};
        mixed += pieces[std::min(random.bounded(60), 5)] + (random.bounded(3) == 0 ? "\n" : "x");
    }
    QTest::newRow("mixed") << mixed;
}

// Every byte but the line feeds stands in exactly one row, and that is the row found for it; a line feed is
// behind the last row of its line.
void TestRawLines::findsRows()
{
    QFETCH(QByteArray, text);
    for (const qsizetype width : {qsizetype(4), qsizetype(7), qsizetype(80), RawLines::kUncut}) {
        const RawLines lines(text, width);
        QCOMPARE(lines.lineCount(), text.count('\n') + 1);
        QCOMPARE(lines.lineCount(), ui::lineCountOf(text));
        qsizetype end = 0;
        qsizetype line = 0;
        qsizetype longest = 0;
        qsizetype length = 0;
        for (qsizetype number = 0; number < lines.rowCount(); ++number) {
            const RawLines::Row row = lines.row(number);
            QCOMPARE(row.offset, end);
            QCOMPARE(row.line, line);
            QVERIFY(width == RawLines::kUncut || row.length <= width + 3);
            for (qsizetype offset = row.offset; offset < row.end() + (row.endsLine ? 1 : 0); ++offset)
                QCOMPARE(lines.rowAt(offset), number);
            QCOMPARE(row.endsLine, row.end() == text.size() || text[row.end()] == '\n');
            length += row.length;
            longest = std::max(longest, length);
            end = row.end() + (row.endsLine ? 1 : 0);
            line += row.endsLine ? 1 : 0;
            length = row.endsLine ? 0 : length;
        }
        QCOMPARE(end, text.size() + 1);
        QCOMPARE(longest, lines.longestLine());
    }
}

void TestRawLines::leavesLinesUncut()
{
    const QByteArray text = QByteArray(100'000, 'x') + "\n1";
    const RawLines lines(text, RawLines::kUncut);
    QCOMPARE(lines.rowCount(), 2);
    QCOMPARE(lines.row(0).length, 100'000);
    QCOMPARE(lines.rowAt(99'999), 0);
    QCOMPARE(lines.rowAt(100'001), 1);
}

void TestRawLines::knowsPlainText()
{
    const QByteArray plain = QByteArray(10'000, 'x') + "\n~ }";
    QVERIFY(RawLines(plain, 80).isPlain());
    for (const char odd : {'\t', '\r', '\0', '\x7f', '\x80'}) {
        for (const qsizetype at : {qsizetype(0), qsizetype(4095), qsizetype(4096), plain.size()})
            QVERIFY(!RawLines(QByteArray(plain).insert(at, odd), 80).isPlain());
    }
}

QTEST_GUILESS_MAIN(TestRawLines)
#include "tst_raw_lines.moc"
