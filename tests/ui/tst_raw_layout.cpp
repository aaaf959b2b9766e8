// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_layout.h"

#include "ui/fonts.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::RawLayout;
using ui::RawLines;
using ui::RawShape;

class TestRawLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsEveryRow_data();
    void fitsEveryRow();
    void movesByRows();
    void findsPointsAgain();
    void seesAPartOfALongLine();
    void reachesEveryColumn();
    void coversWhatIsMarked();

private:
    [[nodiscard]] static RawLayout layoutOf(const QByteArray &text, int width, bool isWrapped)
    {
        const QFont font = ui::fixedFont(QGuiApplication::font());
        const RawShape shape = {
            .cell = QFontMetricsF(font).horizontalAdvance(u'0'), .width = width, .isWrapped = isWrapped};
        RawLayout layout;
        layout.setFont(font);
        layout.setText(text);
        layout.setSyntax(json::SyntaxIndex(text));
        layout.setLines(RawLines(text, shape.rowBytes(ui::lineCountOf(text))), shape);
        return layout;
    }
};

void TestRawLayout::fitsEveryRow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("plain") << QByteArray(1000, 'W') + "\n\n" + QByteArray(70, 'i');
    QTest::newRow("hidden") << "\"" + QByteArray(300, '\x01') + "\"\n" +
                                   QByteArray("\xe2\x80\xae").repeated(99);
    QTest::newRow("tabs") << QByteArray(200, '\t') + "x";
    QTest::newRow("no UTF-8") << QByteArray(200, '\xff');
    QTest::newRow("wide") << QByteArray("﷽").repeated(40) + QByteArray("日本語").repeated(40);
    QTest::newRow("marks above") << "e" + QByteArray("\xcc\x81").repeated(400);
    QTest::newRow("right to left") << QByteArray("{\"שלום\":\"مرحبا\",").repeated(20);
    QByteArray mixed;
    QRandomGenerator random(2);
    while (mixed.size() < 2000) {
        static const QList<QByteArray> pieces = {"\n", "é", "😀", "\xff", "\x02", "\t", "语", "{\"a\":1}"};
        mixed += pieces[random.bounded(pieces.size())];
    }
    QTest::newRow("mixed") << mixed;
}

// The rows on screen hold every byte once, in order, and none is wider than the view.
void TestRawLayout::fitsEveryRow()
{
    QFETCH(QByteArray, text);
    for (const int width : {250, 300, 700}) {
        const RawLayout layout = layoutOf(text, width, true);
        const int room = layout.shape().textWidth(layout.lines().lineCount());
        QVERIFY(room <= width);
        qsizetype end = 0;
        RawLayout::Place place;
        for (;;) {
            const RawLayout::Row row = layout.row(place);
            QCOMPARE(row.offset, end);
            QVERIFY2(layout.rowLayout(row).width() <= room, qPrintable(layout.rowText(row).shown()));
            QCOMPARE(row.startsLine, row.offset == 0 || text[row.offset - 1] == '\n');
            QVERIFY(layout.placeOf(row.offset) == place);
            end = row.end() + (row.endsLine ? 1 : 0);
            const RawLayout::Place next = layout.moved(place, 1);
            if (next == place)
                break;
            QVERIFY(row.length > 0 || row.endsLine);
            place = next;
        }
        QCOMPARE(end, text.size() + 1);
    }
}

void TestRawLayout::movesByRows()
{
    const QByteArray text = "a\n" + QByteArray(60, '\x01') + "\nb";
    const RawLayout layout = layoutOf(text, 300, true);
    const RawLayout::Place last = layout.placeOf(text.size());
    qsizetype rows = 0;
    for (RawLayout::Place at; at < last; at = layout.moved(at, 1))
        ++rows;
    QVERIFY(rows > 10);
    QVERIFY(layout.moved({}, rows) == last);
    QVERIFY(layout.moved({}, rows + 7) == last);
    QVERIFY(layout.moved(last, -rows) == RawLayout::Place{});
    QVERIFY(layout.moved(last, -rows - 7) == RawLayout::Place{});
    QVERIFY(layout.moved(layout.moved({}, 5), -3) == layout.moved({}, 2));
}

void TestRawLayout::findsPointsAgain()
{
    const QByteArray text = "{\"key\":\"\x01\x02 é日\t\"}" + QByteArray(90, 'x');
    const RawLayout layout = layoutOf(text, 300, true);
    for (qsizetype offset = 0; offset <= text.size(); offset = ui::nextCharacter(text, offset)) {
        const RawLayout::Place place = layout.placeOf(offset);
        const double x = layout.rowLayout(layout.row(place)).xOf(offset);
        QCOMPARE(layout.offsetAt(place, x + 0.4), offset);
        if (offset == text.size())
            break;
    }
    QCOMPARE(layout.offsetAt({}, -50), 0);
    // Right of a row that goes on is its last character: behind it begins the next row.
    const RawLayout::Row first = layout.row({});
    QVERIFY(!first.endsLine);
    QCOMPARE(layout.offsetAt({}, 1e4), ui::previousCharacter(text, first.end()));
}

void TestRawLayout::seesAPartOfALongLine()
{
    const QByteArray text = "short\n" + QByteArray("0123456789").repeated(100'000) + "\n";
    RawLayout layout = layoutOf(text, 500, false);
    QCOMPARE(layout.lines().rowCount(), 3);
    QVERIFY(layout.row({1, 0}).length < 500);
    layout.setColumn(500'003);
    QCOMPARE(layout.row({0, 0}).length, 0);
    QVERIFY(layout.rowText(layout.row({1, 0})).shown().startsWith(u"3456789012"));
    QCOMPARE(layout.row({1, 0}).offset, 500'009);
    QVERIFY(!layout.row({1, 0}).endsLine);
    layout.setColumn(layout.lastColumn());
    const RawLayout::Row end = layout.row({1, 0});
    QVERIFY(end.endsLine);
    QVERIFY(layout.rowLayout(end).width() <= layout.shape().textWidth(3));
    QVERIFY(layout.rowLayout(end).width() > 0.9 * layout.shape().textWidth(3));
}

// However wide what stands at the end of a line is, it can be scrolled into view.
void TestRawLayout::reachesEveryColumn()
{
    for (const QByteArray &end :
         {"\x01"_ba.repeated(100), "日"_ba.repeated(50), "﷽"_ba.repeated(40), "\t"_ba.repeated(90)}) {
        const QByteArray text = "\"" + end + "\"\nshort";
        RawLayout layout = layoutOf(text, 400, false);
        layout.setColumn(layout.lastColumn());
        const RawLayout::Row row = layout.row({});
        QVERIFY(row.endsLine);
        QVERIFY(layout.rowLayout(row).width() <= layout.shape().textWidth(2));
    }
}

void TestRawLayout::coversWhatIsMarked()
{
    const QByteArray text = "[\"abc\",\"שלום\":\"עולם 42\"]";
    const RawLayout layout = layoutOf(text, 900, true);
    const ui::RawRowLayout row = layout.rowLayout(layout.row({}));
    QCOMPARE(row.extents({2, 0}).size(), 0u);
    QCOMPARE(row.extents({2, 3}).size(), 1u);
    // Together they are as wide as the row: nothing is left out, nothing covered twice.
    double covered = 0;
    for (const auto &extent : row.extents({0, text.size()}))
        covered += extent.right - extent.left;
    QVERIFY(qAbs(covered - row.width()) < 1);
    double oneByOne = 0;
    for (qsizetype at = 0; at < text.size(); at = ui::nextCharacter(text, at)) {
        for (const auto &extent : row.extents({at, ui::nextCharacter(text, at) - at}))
            oneByOne += extent.right - extent.left;
    }
    QVERIFY(qAbs(oneByOne - row.width()) < 1);
}

QTEST_MAIN(TestRawLayout)
#include "tst_raw_layout.moc"
