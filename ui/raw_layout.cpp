// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_layout.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

json::ByteSpan spanOf(const RawLines::Row &row)
{
    return {row.offset, row.length};
}

} // namespace

int RawShape::numberWidth(qsizetype lines) const
{
    const auto digits = QString::number(std::max<qsizetype>(100, lines)).size();
    return static_cast<int>(std::ceil(cell * static_cast<double>(digits)));
}

int RawShape::textWidth(qsizetype lines) const
{
    return std::max(width - textLeft(lines) - kGap, static_cast<int>(std::ceil(kFewestCells * cell)));
}

qsizetype RawShape::cells(qsizetype lines) const
{
    return static_cast<qsizetype>(textWidth(lines) / cell);
}

qsizetype RawShape::rowBytes(qsizetype lines) const
{
    return isWrapped ? cells(lines) : RawLines::kUncut;
}

void RawLayout::setText(QByteArrayView text)
{
    m_text = text;
    m_lines = {};
    m_syntax = {};
    m_column = 0;
    m_pieces.clear();
}

void RawLayout::setSyntax(json::SyntaxIndex syntax)
{
    m_syntax = std::move(syntax);
    m_pieces.clear();
}

void RawLayout::setColumn(qsizetype column)
{
    m_column = column;
    m_pieces.clear();
}

void RawLayout::setFont(const QFont &font)
{
    m_font = font;
    m_isFixed = QFontInfo(font).fixedPitch();
    m_pieces.clear();
}

void RawLayout::setLines(RawLines lines, const RawShape &shape)
{
    m_lines = std::move(lines);
    m_shape = shape;
    m_column = std::min(m_column, lastColumn());
    m_pieces.clear();
}

// A byte takes a cell where the text is plain. A character may else be up to ten cells wide, or a little
// more.
qsizetype RawLayout::lastColumn() const
{
    if (m_shape.isWrapped)
        return 0;
    const qsizetype cells = m_shape.cells(m_lines.lineCount());
    const qsizetype seen = m_lines.isPlain() && m_isFixed ? cells - 1 : cells / 12;
    return std::max<qsizetype>(0, m_lines.longestLine() - seen);
}

RawLayout::Row RawLayout::row(Place place) const
{
    const std::vector<Row> &all = pieces(place.row);
    return all[std::min(static_cast<std::size_t>(place.piece), all.size() - 1)];
}

RawLayout::Place RawLayout::placeOf(qsizetype offset) const
{
    const qsizetype row = m_lines.rowAt(std::min(offset, m_lines.size()));
    const std::vector<Row> &all = pieces(row);
    const auto behind = std::ranges::upper_bound(all, offset, {}, &Row::offset);
    return {row, std::max<qsizetype>(0, behind - all.begin() - 1)};
}

bool RawLayout::isSeen(qsizetype offset) const
{
    const Place place = placeOf(offset);
    const Row seen = row(place);
    return offset >= seen.offset && offset <= seen.end() && m_column <= m_lines.row(place.row).length &&
           rowLayout(seen).xOf(offset) <= m_shape.textWidth(m_lines.lineCount());
}

// Behind a row that does not end its line, the next one begins.
qsizetype RawLayout::offsetAt(Place place, double x) const
{
    const Row at = row(place);
    const qsizetype offset = rowLayout(at).offsetAt(x);
    const bool isInNext = offset == at.end() && !at.endsLine && at.length > 0;
    return isInNext ? previousCharacter(m_text, offset) : offset;
}

RawLayout::Place RawLayout::moved(Place place, qsizetype rows) const
{
    for (; rows > 0; --rows) {
        if (place.piece + 1 < static_cast<qsizetype>(pieces(place.row).size()))
            ++place.piece;
        else if (place.row + 1 < m_lines.rowCount())
            place = {place.row + 1, 0};
        else
            break;
    }
    for (; rows < 0; ++rows) {
        if (place.piece > 0)
            --place.piece;
        else if (place.row > 0)
            place = {place.row - 1, static_cast<qsizetype>(pieces(place.row - 1).size()) - 1};
        else
            break;
    }
    return place;
}

RawRowText RawLayout::rowText(const Row &row) const
{
    return {m_text, spanOf(row), tokens(row)};
}

std::vector<json::SyntaxSpan> RawLayout::tokens(const Row &row) const
{
    return m_syntax.spans(row.offset, row.end());
}

const std::vector<RawLayout::Row> &RawLayout::pieces(qsizetype row) const
{
    constexpr std::size_t kKept = 1024;
    const auto known = m_pieces.find(row);
    if (known != m_pieces.end())
        return known->second;
    if (m_pieces.size() == kKept)
        m_pieces.clear();
    return m_pieces.emplace(row, cut(m_lines.row(row))).first->second;
}

std::vector<RawLayout::Row> RawLayout::cut(Row rest) const
{
    if (!m_shape.isWrapped)
        return {seenOf(rest)};
    std::vector<Row> all;
    for (;;) {
        const qsizetype end = surelyFits(rest) ? rest.end() : fittingEnd(rest);
        Row piece = rest;
        piece.length = end - rest.offset;
        piece.endsLine = rest.endsLine && end == rest.end();
        all.push_back(piece);
        if (end == rest.end())
            return all;
        rest = {.line = rest.line,
                .offset = end,
                .length = rest.end() - end,
                .startsLine = false,
                .endsLine = rest.endsLine};
    }
}

// Narrow glyphs take half a cell at least, or the row is seen further to the right.
RawLayout::Row RawLayout::seenOf(Row line) const
{
    const qsizetype cells = m_shape.cells(m_lines.lineCount());
    const qsizetype from = m_column >= line.length
                               ? line.end()
                               : std::max(line.offset, characterStart(m_text, line.offset + m_column));
    const qsizetype mostBytes = 4 * cells + 64;
    qsizetype to = line.end();
    if (to - from > mostBytes)
        to = characterStart(m_text, from + mostBytes);
    const RawRowText seen(m_text, {from, to - from}, {}, 2 * cells + 16);
    line.endsLine = seen.end() == line.end();
    line.offset = from;
    line.length = seen.end() - from;
    return line;
}

bool RawLayout::surelyFits(const Row &row) const
{
    const QByteArrayView bytes = m_text.sliced(row.offset, row.length);
    const auto isPlain = [](char byte) { return byte >= 0x20 && byte < 0x7f; };
    return m_isFixed && std::ranges::all_of(bytes, isPlain) &&
           static_cast<double>(bytes.size()) * m_shape.cell <= m_shape.textWidth(m_lines.lineCount());
}

// Behind as many characters as fit, one at least.
qsizetype RawLayout::fittingEnd(const Row &row) const
{
    const double width = m_shape.textWidth(m_lines.lineCount());
    const qsizetype longest = 2 * m_shape.cells(m_lines.lineCount()) + 16;
    const RawRowLayout whole({m_text, spanOf(row), tokens(row), longest}, m_font);
    if (whole.width() <= width)
        return whole.text().end();
    QTextLayout wrapped(whole.text().shown(), m_font);
    qsizetype end = whole.text().offsetBefore(layOutRow(wrapped, QTextOption::WrapAnywhere, width));
    // Letters that are no longer joined may be wider.
    const auto isTooWide = [&] {
        return rowLayout({.line = row.line, .offset = row.offset, .length = end - row.offset}).width() >
               width;
    };
    while (end > row.offset && isTooWide())
        end = previousCharacter(m_text, end);
    return end > row.offset ? end : nextCharacter(m_text, row.offset);
}

} // namespace ui
