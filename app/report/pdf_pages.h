// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>
#include <span>

namespace report {

// One item of a flow: a head that no page's end cuts through, then lines that may go on on the next page.
struct FlowItem
{
    double head = 0; // height
    quint32 lines = 0;
};

enum class PageBreak : quint8 {
    WhereNeeded,
    Before,       // begins a page of its own
    KeepTogether, // goes on the next page as a whole where it doesn't fit this one, but fits that
};

// Items below each other.
struct Flow
{
    quint32 count = 0;  // of items; without any, nothing of the flow is placed
    double title = 0;   // height above the first item, never left alone at the end of a page
    double columns = 0; // height above the items of the flow on every page
    double line = 0;    // height of an item's lines
    PageBreak pageBreak = PageBreak::WhereNeeded;
    std::function<FlowItem(quint32)> item; // asked in order; of a flow kept together more than once
};

enum class PiecePart : quint8 { Page, Title, Columns, Head, Lines };

// Where a piece stands. `Page` comes before all pieces of each page, the first one included.
struct Piece
{
    PiecePart part;
    std::size_t flow;
    quint32 item = 0;
    quint32 firstLine = 0; // of the item's lines
    quint32 lines = 0;
    double top = 0; // from the top of the page's room

    friend bool operator==(const Piece &, const Piece &) = default;
};

// Says false to stop.
using PlacePiece = std::function<bool(const Piece &)>;

// Places the flows below each other on pages with room for `height`, and returns how many pages that takes:
// one at least. What is higher than a page stands alone on one and reaches beyond it. Pure: the same heights
// give the same pages, so that they can be counted first and painted then.
quint32 placeOnPages(std::span<const Flow> flows, double height, const PlacePiece &place);

} // namespace report
