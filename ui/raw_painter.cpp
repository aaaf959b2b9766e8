// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_painter.h"

#include "app/paint/palette.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr double kSelected = 0.3; // share of the highlight colour

const QColor &inkOf(json::Syntax syntax, const JsonInks &inks)
{
    switch (syntax) {
    case json::Syntax::Key:
        return inks.key;
    case json::Syntax::String:
        return inks.string;
    case json::Syntax::Number:
    case json::Syntax::Word:
        return inks.number;
    case json::Syntax::Punctuation:
        return inks.plain;
    case json::Syntax::Bad:
        return inks.bad;
    }
    Q_UNREACHABLE();
}

QColor selectedColor(const QPalette &palette, bool isHighContrast)
{
    const QColor highlight = palette.color(QPalette::Highlight);
    return isHighContrast ? highlight : paint::mixed(highlight, palette.color(QPalette::Base), kSelected);
}

} // namespace

// What can be read on the selection's colour can be read on the others, which are nearer to the background.
RawPainter::RawPainter(QPainter &painter, const RawLayout &layout, const RawMarks &marks,
                       const QPalette &palette)
    : m_painter(painter)
    , m_layout(layout)
    , m_marks(marks)
    , m_palette(palette)
    , m_metrics(painter.fontMetrics())
    , m_isHighContrast(paint::isHighContrast(palette))
    , m_selected(selectedColor(palette, m_isHighContrast))
    , m_inks(palette, m_selected)
    , m_left(layout.shape().textLeft(layout.lines().lineCount()))
{}

void RawPainter::paintRow(const RawLayout::Row &row, int top, bool holdsCaret)
{
    paintNumber(row, top, holdsCaret);
    RawRowLayout shown = m_layout.rowLayout(row);
    const QList<QTextLayout::FormatRange> inks = formats(row, shown);
    paintSelection(row, shown, top);
    paintMatches(row, shown, top);
    m_painter.setPen(m_inks.plain);
    shown.draw(m_painter, QPointF(m_left, top + 1 + m_metrics.ascent()), inks);
    if (holdsCaret && m_marks.caret && m_layout.isSeen(*m_marks.caret)) {
        const QRectF caret(m_left + shown.xOf(*m_marks.caret) - 1, top, 2, rowHeight(m_metrics));
        m_painter.fillRect(caret, m_inks.plain);
    }
}

void RawPainter::paintNumber(const RawLayout::Row &row, int top, bool holdsCaret)
{
    if (!row.startsLine)
        return;
    m_painter.setPen(holdsCaret ? m_inks.plain : paint::dimTextColor(m_palette));
    const int width = m_left - 2 * RawShape::kGap;
    m_painter.drawText(QRect(RawShape::kGap, top, width, rowHeight(m_metrics)),
                       Qt::AlignRight | Qt::AlignVCenter, QString::number(row.line + 1));
}

// A selected line feed is seen as half a cell behind its line.
void RawPainter::paintSelection(const RawLayout::Row &row, const RawRowLayout &shown, int top)
{
    const json::ByteSpan &selection = m_marks.selection;
    for (const RawRowLayout::Extent &extent : shown.extents(selection))
        m_painter.fillRect(rectOf(extent, top), m_selected);
    if (row.endsLine && selection.offset <= row.end() && selection.end() > row.end()) {
        const double end = shown.xOf(row.end());
        m_painter.fillRect(rectOf({end, end + m_layout.shape().cell / 2}, top), m_selected);
    }
}

void RawPainter::paintMatches(const RawLayout::Row &row, const RawRowLayout &shown, int top)
{
    if (!m_marks.matches)
        return;
    const std::vector<json::ByteSpan> &matches = *m_marks.matches;
    auto match = std::ranges::upper_bound(matches, row.offset, {}, &json::ByteSpan::end);
    for (; match != matches.end() && match->offset < row.end(); ++match) {
        const bool isCurrent = match - matches.begin() == m_marks.currentMatch;
        const QColor highlight = m_palette.color(QPalette::Highlight);
        for (const RawRowLayout::Extent &extent : shown.extents(*match)) {
            const QRectF mark = rectOf(extent, top);
            if (!m_isHighContrast)
                m_painter.fillRect(mark, selectionColor(m_palette));
            const int width = isCurrent ? 2 : 1;
            const bool hasFrame = isCurrent || m_isHighContrast;
            m_painter.setPen(hasFrame ? QPen(highlight, width) : QPen(Qt::NoPen));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(mark.adjusted(0.5, 0.5, -0.5, -1.5));
        }
    }
}

QList<QTextLayout::FormatRange> RawPainter::formats(const RawLayout::Row &row,
                                                    const RawRowLayout &shown) const
{
    QList<QTextLayout::FormatRange> ranges;
    for (const json::SyntaxSpan &token : m_layout.tokens(row)) {
        QTextCharFormat format;
        format.setForeground(inkOf(token.syntax, m_inks));
        if (token.syntax == json::Syntax::Bad) {
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(m_inks.bad);
        }
        ranges.append(shown.format({token.offset, token.length}, format));
    }
    QColor ground = m_inks.plain;
    ground.setAlphaF(0.13f); // a selection is seen through it
    for (const RawRowText::Mark &mark : shown.text().marks()) {
        QTextCharFormat format;
        format.setForeground(m_inks.plain);
        format.setBackground(ground);
        ranges.append({.start = mark.start, .length = mark.length, .format = format});
    }
    if (m_isHighContrast && m_marks.selection.length > 0) {
        QTextCharFormat format;
        format.setForeground(m_palette.color(QPalette::HighlightedText));
        format.setBackground(m_selected);
        ranges.append(shown.format(m_marks.selection, format));
    }
    return ranges;
}

QRectF RawPainter::rectOf(const RawRowLayout::Extent &extent, int top) const
{
    return {m_left + extent.left, double(top), extent.right - extent.left, double(rowHeight(m_metrics))};
}

} // namespace ui
