// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/raw_text.h"

#include <QFont>
#include <QTextLayout>

namespace ui {

// The first row that a text takes, `width` pixels wide; returns how much of the text that is.
int layOutRow(QTextLayout &layout, QTextOption::WrapMode wrap, double width);

// A row as it is painted, from left to right.
class RawRowLayout
{
public:
    RawRowLayout(const RawRowText &text, const QFont &font);

    [[nodiscard]] const RawRowText &text() const { return m_text; }
    [[nodiscard]] double width() const { return m_layout.lineAt(0).naturalTextWidth(); }
    // Of a character's beginning, from the row's left edge.
    [[nodiscard]] double xOf(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetAt(double x) const; // the nearest
    // From the left to the right edge of each stretch in which the bytes stand.
    struct Extent
    {
        double left = 0;
        double right = 0;

        friend bool operator==(const Extent &, const Extent &) = default;
    };
    [[nodiscard]] std::vector<Extent> extents(json::ByteSpan bytes) const;
    [[nodiscard]] QTextLayout::FormatRange format(json::ByteSpan bytes, const QTextCharFormat &format) const;
    void draw(QPainter &painter, QPointF baseline, const QList<QTextLayout::FormatRange> &formats);

private:
    RawRowText m_text;
    QTextLayout m_layout;
};

} // namespace ui
