// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/raw_lines.h"
#include "ui/raw_row.h"

#include <QFont>

#include <compare>
#include <unordered_map>

namespace ui {

// What the rows of a text are cut by: how wide a cell of the font and the view are. Lengths are pixels.
struct RawShape
{
    double cell = 8;
    int width = 0; // of the view, line numbers and text
    bool isWrapped = true;

    static constexpr int kGap = 8; // between the numbers and the text, and at the edges

    [[nodiscard]] int numberWidth(qsizetype lines) const;
    [[nodiscard]] int textLeft(qsizetype lines) const { return numberWidth(lines) + 2 * kGap; }
    [[nodiscard]] int textWidth(qsizetype lines) const; // at least that of kFewestCells
    [[nodiscard]] qsizetype cells(qsizetype lines) const;
    // Of a row; see RawLines.
    [[nodiscard]] qsizetype rowBytes(qsizetype lines) const;

    static constexpr int kFewestCells = 20; // the widest mark of a hidden character has ten

    friend bool operator==(const RawShape &, const RawShape &) = default;
};

// The rows on screen. Where a row of RawLines is wider than the view, for what it holds is wider than a cell
// a byte, it goes on in further pieces. Unwrapped, a row is what can be seen of its line from a column on.
class RawLayout
{
public:
    // A row of RawLines and which piece of it.
    struct Place
    {
        qsizetype row = 0;
        qsizetype piece = 0;

        friend auto operator<=>(const Place &, const Place &) = default;
    };
    using Row = RawLines::Row;

    // `text` must outlive this; the lines and tokens are of it or of its beginning.
    void setText(QByteArrayView text);
    void setLines(RawLines lines, const RawShape &shape);
    void setFont(const QFont &font);
    void setSyntax(json::SyntaxIndex syntax);
    void setColumn(qsizetype column); // bytes from the start of a line

    [[nodiscard]] QByteArrayView text() const { return m_text; }
    [[nodiscard]] const RawLines &lines() const { return m_lines; }
    [[nodiscard]] const RawShape &shape() const { return m_shape; }
    [[nodiscard]] qsizetype column() const { return m_column; }
    // How far the column can go; from there the end of the longest line is seen.
    [[nodiscard]] qsizetype lastColumn() const;

    [[nodiscard]] Row row(Place place) const;
    [[nodiscard]] Place placeOf(qsizetype offset) const;
    // Whether the offset is in its row as it is seen: unwrapped, it may stand to the left or to the right.
    [[nodiscard]] bool isSeen(qsizetype offset) const;
    // The nearest beginning of a character in that row.
    [[nodiscard]] qsizetype offsetAt(Place place, double x) const;
    // So many rows further down, up if negative, as far as there are any.
    [[nodiscard]] Place moved(Place place, qsizetype rows) const;
    [[nodiscard]] RawRowText rowText(const Row &row) const;
    [[nodiscard]] RawRowLayout rowLayout(const Row &row) const { return {rowText(row), m_font}; }
    [[nodiscard]] std::vector<json::SyntaxSpan> tokens(const Row &row) const;

private:
    [[nodiscard]] const std::vector<Row> &pieces(qsizetype row) const;
    [[nodiscard]] std::vector<Row> cut(Row row) const;
    [[nodiscard]] Row seenOf(Row line) const;
    [[nodiscard]] bool surelyFits(const Row &row) const;
    [[nodiscard]] qsizetype fittingEnd(const Row &row) const;

    QByteArrayView m_text;
    RawLines m_lines;
    json::SyntaxIndex m_syntax;
    RawShape m_shape;
    QFont m_font;
    bool m_isFixed = false;
    qsizetype m_column = 0;
    mutable std::unordered_map<qsizetype, std::vector<Row>> m_pieces; // of the rows asked for lately
};

} // namespace ui
