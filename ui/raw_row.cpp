// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_row.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

QTextOption plainOption(QTextOption::WrapMode wrap)
{
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(wrap);
    return option;
}

constexpr double kEndless = 1e6; // wider than any row

} // namespace

int layOutRow(QTextLayout &layout, QTextOption::WrapMode wrap, double width)
{
    layout.setTextOption(plainOption(wrap));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    return line.isValid() ? line.textLength() : 0;
}

RawRowLayout::RawRowLayout(const RawRowText &text, const QFont &font)
    : m_text(text)
    , m_layout(text.shown(), font)
{
    layOutRow(m_layout, QTextOption::NoWrap, kEndless);
}

double RawRowLayout::xOf(qsizetype offset) const
{
    return m_layout.lineAt(0).cursorToX(m_text.indexOf(offset));
}

qsizetype RawRowLayout::offsetAt(double x) const
{
    return m_text.offsetNear(m_layout.lineAt(0).xToCursor(x));
}

// In a text from right to left, what stands side by side may be apart on screen.
std::vector<RawRowLayout::Extent> RawRowLayout::extents(json::ByteSpan bytes) const
{
    const int start = m_text.indexOf(std::max(bytes.offset, m_text.offset()));
    const int end = m_text.indexOf(std::min(bytes.end(), m_text.end()));
    const QTextLine line = m_layout.lineAt(0);
    if (start >= end)
        return {};
    if (!m_text.hasRightToLeft())
        return {{line.cursorToX(start), line.cursorToX(end)}};
    std::vector<Extent> extents;
    for (const QGlyphRun &run : line.glyphRuns(start, end - start)) {
        const QRectF rect = run.boundingRect();
        const Extent extent = {rect.left(), rect.right()};
        if (extents.empty() || extents.back() != extent) // one for each font
            extents.push_back(extent);
    }
    return extents;
}

QTextLayout::FormatRange RawRowLayout::format(json::ByteSpan bytes, const QTextCharFormat &format) const
{
    const int start = m_text.indexOf(std::max(bytes.offset, m_text.offset()));
    const int end = m_text.indexOf(std::min(bytes.end(), m_text.end()));
    return {.start = start, .length = std::max(0, end - start), .format = format};
}

void RawRowLayout::draw(QPainter &painter, QPointF baseline, const QList<QTextLayout::FormatRange> &formats)
{
    if (m_text.shown().isEmpty())
        return;
    m_layout.setFormats(formats);
    layOutRow(m_layout, QTextOption::NoWrap, kEndless);
    m_layout.draw(&painter, baseline - QPointF(0, m_layout.lineAt(0).ascent()));
}

} // namespace ui
