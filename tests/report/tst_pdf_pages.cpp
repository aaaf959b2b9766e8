// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_pages.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace report;

namespace {

using Pieces = std::vector<Piece>;

Flow flowOf(const std::vector<FlowItem> &items)
{
    Flow flow;
    flow.count = static_cast<quint32>(items.size());
    flow.line = 1;
    flow.item = [items](quint32 item) { return items.at(item); };
    return flow;
}

struct Placed
{
    Pieces pieces;
    quint32 pages = 0;
};

Placed placed(const std::vector<Flow> &flows, double height)
{
    Placed result;
    result.pages = placeOnPages(flows, height, [&result](const Piece &piece) {
        result.pieces.push_back(piece);
        return true;
    });
    return result;
}

// Each piece with its page, in words: "1 head 0 @0".
QStringList inWords(const Placed &result)
{
    QStringList words;
    int page = 0;
    for (const Piece &piece : result.pieces) {
        switch (piece.part) {
        case PiecePart::Page:
            ++page;
            break;
        case PiecePart::Title:
            words += QStringLiteral("%1 title @%2").arg(page).arg(piece.top);
            break;
        case PiecePart::Columns:
            words += QStringLiteral("%1 columns @%2").arg(page).arg(piece.top);
            break;
        case PiecePart::Head:
            words += QStringLiteral("%1 head %2 @%3").arg(page).arg(piece.item).arg(piece.top);
            break;
        case PiecePart::Lines:
            words += QStringLiteral("%1 lines %2: %3+%4 @%5")
                         .arg(page)
                         .arg(piece.item)
                         .arg(piece.firstLine)
                         .arg(piece.lines)
                         .arg(piece.top);
            break;
        }
    }
    return words;
}

Flow randomFlow(QRandomGenerator &random)
{
    std::vector<FlowItem> items(random.bounded(60));
    for (FlowItem &item : items) {
        item.head = 1 + random.bounded(20);
        item.lines = random.bounded(10) == 0 ? random.bounded(200U) : random.bounded(3U);
    }
    Flow flow = flowOf(items);
    flow.line = 1 + random.bounded(4);
    flow.title = random.bounded(2) * 8.0;
    flow.columns = random.bounded(2) * 5.0;
    flow.pageBreak = static_cast<PageBreak>(random.bounded(3));
    return flow;
}

} // namespace

class PdfPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOneEmptyPage();
    void rowsAreNeverCut();
    void titlesAreNotLeftAlone();
    void columnsComeAgainOnEveryPage();
    void linesGoOnOnTheNextPage();
    void whatIsTooHighStandsAlone();
    void flowsBreakAsTheyWish();
    void stopsWhenTold();
    void countsWhatItPlaces();
    void everyPieceIsPlacedOnceWithinThePage();
};

void PdfPagesTest::nothingIsOneEmptyPage()
{
    QCOMPARE(placed({}, 10).pages, 1U);
    const Placed empty = placed({Flow(), flowOf({})}, 10);
    QCOMPARE(empty.pages, 1U);
    QCOMPARE(empty.pieces.size(), std::size_t(1));
    QCOMPARE(empty.pieces.front().part, PiecePart::Page);
}

void PdfPagesTest::rowsAreNeverCut()
{
    QCOMPARE(inWords(placed({flowOf({{.head = 4}, {.head = 4}, {.head = 4}, {.head = 2}})}, 10)),
             QStringList({QStringLiteral("1 head 0 @0"), QStringLiteral("1 head 1 @4"),
                          QStringLiteral("2 head 2 @0"), QStringLiteral("2 head 3 @4")}));
    // What fits exactly stays, sums of fractions included.
    const std::vector<FlowItem> tenths(10, FlowItem{.head = 0.1});
    QCOMPARE(placed({flowOf(tenths)}, 1).pages, 1U);
}

void PdfPagesTest::titlesAreNotLeftAlone()
{
    Flow second = flowOf({{.head = 3}});
    second.title = 2;
    QCOMPARE(inWords(placed({flowOf({{.head = 6}}), second}, 10)),
             QStringList({QStringLiteral("1 head 0 @0"), QStringLiteral("2 title @0"),
                          QStringLiteral("2 head 0 @2")}));
}

void PdfPagesTest::columnsComeAgainOnEveryPage()
{
    Flow table = flowOf({{.head = 4}, {.head = 4}, {.head = 4}});
    table.title = 1;
    table.columns = 2;
    QCOMPARE(inWords(placed({table}, 10)),
             QStringList({QStringLiteral("1 title @0"), QStringLiteral("1 columns @1"),
                          QStringLiteral("1 head 0 @3"), QStringLiteral("2 columns @0"),
                          QStringLiteral("2 head 1 @2"), QStringLiteral("2 head 2 @6")}));
}

void PdfPagesTest::linesGoOnOnTheNextPage()
{
    QCOMPARE(inWords(placed({flowOf({{.head = 2, .lines = 13}, {.head = 2}})}, 10)),
             QStringList({QStringLiteral("1 head 0 @0"), QStringLiteral("1 lines 0: 0+8 @2"),
                          QStringLiteral("2 lines 0: 8+5 @0"), QStringLiteral("2 head 1 @5")}));
}

void PdfPagesTest::whatIsTooHighStandsAlone()
{
    QCOMPARE(inWords(placed({flowOf({{.head = 1}, {.head = 25}, {.head = 1}})}, 10)),
             QStringList({QStringLiteral("1 head 0 @0"), QStringLiteral("2 head 1 @0"),
                          QStringLiteral("3 head 2 @0")}));
    Flow lines = flowOf({{.head = 1, .lines = 2}});
    lines.line = 25;
    QCOMPARE(placed({lines}, 10).pages, 3U);
}

void PdfPagesTest::flowsBreakAsTheyWish()
{
    const Flow first = flowOf({{.head = 5}});
    Flow second = flowOf({{.head = 3}, {.head = 3}});
    QCOMPARE(inWords(placed({first, second}, 10)).constLast(), QStringLiteral("2 head 1 @0"));
    second.pageBreak = PageBreak::KeepTogether;
    QCOMPARE(inWords(placed({first, second}, 10)).constLast(), QStringLiteral("2 head 1 @3"));
    QCOMPARE(placed({first, second}, 11).pages, 1U);
    QCOMPARE(inWords(placed({first, second}, 5.5)).constLast(), QStringLiteral("3 head 1 @0"));
    second.pageBreak = PageBreak::Before;
    QCOMPARE(placed({first, second}, 100).pages, 2U);
    QCOMPARE(placed({second}, 100).pages, 1U);
}

void PdfPagesTest::stopsWhenTold()
{
    const Flow flow = flowOf(std::vector<FlowItem>(1000, FlowItem{.head = 4, .lines = 3}));
    int asked = 0;
    const auto stopAtTen = [&asked](const Piece &) { return ++asked < 10; };
    placeOnPages(std::vector<Flow>{flow, flow}, 10, stopAtTen);
    QCOMPARE(asked, 10);
}

void PdfPagesTest::countsWhatItPlaces()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const std::vector<Flow> flows = {randomFlow(random), randomFlow(random)};
        const Placed result = placed(flows, 40);
        const auto pages = std::ranges::count(result.pieces, PiecePart::Page, &Piece::part);
        QCOMPARE(qsizetype(result.pages), qsizetype(pages));
        QCOMPARE(placed(flows, 40).pieces, result.pieces);
    }
}

void PdfPagesTest::everyPieceIsPlacedOnceWithinThePage()
{
    constexpr double kHeight = 40; // no head is higher
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        const std::vector<Flow> flows = {randomFlow(random), randomFlow(random), randomFlow(random)};
        std::vector<std::vector<quint32>> seen(flows.size()); // heads and lines by flow
        double free = 0;
        for (const Piece &piece : placed(flows, kHeight).pieces) {
            if (piece.part == PiecePart::Page) {
                free = 0;
                continue;
            }
            const Flow &flow = flows[piece.flow];
            double height = flow.title;
            if (piece.part == PiecePart::Columns)
                height = flow.columns;
            else if (piece.part == PiecePart::Head)
                height = flow.item(piece.item).head;
            else if (piece.part == PiecePart::Lines)
                height = piece.lines * flow.line;
            QCOMPARE(piece.top, free);
            free += height;
            QVERIFY(free <= kHeight + 1e-3);
            std::vector<quint32> &items = seen[piece.flow];
            if (piece.part == PiecePart::Head) {
                QCOMPARE(piece.item, quint32(items.size()));
                items.push_back(0);
            } else if (piece.part == PiecePart::Lines) {
                QCOMPARE(piece.item + 1, quint32(items.size()));
                QCOMPARE(piece.firstLine, items.back());
                items.back() += piece.lines;
            }
        }
        for (std::size_t i = 0; i < flows.size(); ++i) {
            QCOMPARE(quint32(seen[i].size()), flows[i].count);
            for (quint32 item = 0; item < flows[i].count; ++item)
                QCOMPARE(seen[i][item], flows[i].item(item).lines);
        }
    }
}

QTEST_GUILESS_MAIN(PdfPagesTest)
#include "tst_pdf_pages.moc"
