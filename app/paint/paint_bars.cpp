// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/paint/paint_bars.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace paint {

namespace {

// On whole pixels, at least one each way: a hatch needs them.
QRectF snapped(const QRectF &rect)
{
    const double left = std::round(rect.left());
    const double top = std::round(rect.top());
    return {left, top, std::max(1.0, std::round(rect.right()) - left),
            std::max(1.0, std::round(rect.bottom()) - top)};
}

void paintFrame(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), ink);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), ink);
    painter.fillRect(QRectF(rect.left(), rect.top(), 1, rect.height()), ink);
    painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), ink);
}

// Rising lines. Cut by hand: not every device that is painted on can clip.
void paintDiagonals(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    constexpr double kStep = 4;
    painter.setPen(QPen(ink, 1));
    for (double sum = kStep / 2; sum <= rect.width() + rect.height() - 2; sum += kStep) {
        const double fromX = std::min(sum, rect.width() - 1);
        const double toY = std::min(sum, rect.height() - 1);
        painter.drawLine(rect.topLeft() + QPointF(fromX + 0.5, sum - fromX + 0.5),
                         rect.topLeft() + QPointF(sum - toY + 0.5, toY + 0.5));
    }
}

void paintHatched(QPainter &painter, const QRectF &rect, core::RiskLevel level, const QColor &ink)
{
    constexpr double kStep = 2;
    switch (level) {
    case core::RiskLevel::High:
        return painter.fillRect(rect, ink);
    case core::RiskLevel::Medium:
        paintDiagonals(painter, rect, ink);
        return paintFrame(painter, rect, ink);
    case core::RiskLevel::Low:
        return paintFrame(painter, rect, ink);
    case core::RiskLevel::Unscored:
        for (double x = rect.left(); x < rect.right(); x += kStep)
            painter.fillRect(QRectF(x, rect.top(), 1, rect.height()), ink);
        return;
    case core::RiskLevel::Unknown:
        for (double y = rect.bottom() - 1; y >= rect.top(); y -= kStep)
            painter.fillRect(QRectF(rect.left(), y, rect.width(), 1), ink);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

void paintBars(QPainter &painter, const std::vector<timeline::Bar> &bars, const TimelineStyle &style)
{
    std::array<QColor, core::kRiskLevelCount> colors;
    for (const auto level : core::kLevelsWorstFirst)
        colors[levelIndex(level)] = levelColors(level, style.appearance, style.palette).fill;
    const bool isHatched = isHighContrast(style.palette);
    for (const timeline::Bar &bar : bars) {
        if (isHatched)
            paintHatched(painter, snapped(bar.rect), bar.level, colors[levelIndex(bar.level)]);
        else
            painter.fillRect(bar.rect, colors[levelIndex(bar.level)]);
    }
}

} // namespace paint
