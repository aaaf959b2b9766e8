// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/json_inks.h"
#include "ui/raw_layout.h"

#include <QFontMetrics>

#include <memory>
#include <optional>

class QPainter;

namespace ui {

// What is marked in a text.
struct RawMarks
{
    // Ascending, none overlapping another; or null.
    std::shared_ptr<const std::vector<json::ByteSpan>> matches;
    qsizetype currentMatch = -1;
    json::ByteSpan selection = {};
    std::optional<qsizetype> caret = {}; // none is painted without the focus
};

// Paints rows of a text with their numbers, tokens in their colours and what is marked.
class RawPainter
{
public:
    // All of them must outlive this.
    RawPainter(QPainter &painter, const RawLayout &layout, const RawMarks &marks, const QPalette &palette);

    void paintRow(const RawLayout::Row &row, int top, bool holdsCaret);

    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics) { return metrics.height() + 3; }

private:
    void paintNumber(const RawLayout::Row &row, int top, bool holdsCaret);
    void paintSelection(const RawLayout::Row &row, const RawRowLayout &shown, int top);
    void paintMatches(const RawLayout::Row &row, const RawRowLayout &shown, int top);
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(const RawLayout::Row &row,
                                                          const RawRowLayout &shown) const;
    [[nodiscard]] QRectF rectOf(const RawRowLayout::Extent &extent, int top) const;

    QPainter &m_painter;
    const RawLayout &m_layout;
    const RawMarks &m_marks;
    const QPalette &m_palette;
    QFontMetrics m_metrics;
    bool m_isHighContrast;
    QColor m_selected;
    JsonInks m_inks;
    int m_left;
};

} // namespace ui
