// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/paint/paint_badge.h"

#include "app/core/visible_text.h"
#include "app/paint/level_shape.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace paint {

namespace {

constexpr double kPadding = 18;
constexpr double kVerticalPadding = 9;
constexpr double kGap = 8; // between shape and word
constexpr double kRadius = 8;
constexpr double kWordScale = 18.0 / 13.0;

QFont wordFont(QFont font)
{
    font.setBold(true);
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * kWordScale))));
    else
        font.setPointSizeF(font.pointSizeF() * kWordScale);
    return font;
}

double shapeSide(const QFontMetricsF &metrics)
{
    return std::round(metrics.ascent());
}

QString word(const core::ReportedLevel &reported)
{
    return core::visibleText(levelName(reported));
}

} // namespace

QSizeF badgeSize(const core::ReportedLevel &reported, const QFont &font, double maxWidth)
{
    const QFontMetricsF metrics(wordFont(font));
    const double width =
        2 * kPadding + shapeSide(metrics) + kGap + std::ceil(metrics.horizontalAdvance(word(reported)));
    return {std::min(width, maxWidth), std::ceil(metrics.height()) + 2 * kVerticalPadding};
}

void paintBadge(QPainter &painter, const QRectF &rect, const core::ReportedLevel &reported,
                Appearance appearance, const QPalette &palette, const QFont &font)
{
    const LevelColors colors = levelColors(reported.level, appearance, palette);
    const bool outlined = reported.level == core::RiskLevel::Unscored;
    const QColor ink = outlined ? palette.color(QPalette::WindowText) : colors.text;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen outline(colors.fill, 1.5);
    outline.setDashPattern({4, 3});
    painter.setPen(outlined ? outline : QPen(Qt::NoPen));
    painter.setBrush(outlined ? QBrush(Qt::NoBrush) : QBrush(colors.fill));
    const double inset = outlined ? outline.widthF() / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), kRadius, kRadius);

    const QFont bold = wordFont(font);
    const QFontMetricsF metrics(bold);
    const double side = shapeSide(metrics);
    painter.setFont(bold);
    const QRectF shape(rect.left() + kPadding, rect.center().y() - side / 2, side, side);
    paintLevelShape(painter, reported.level, shape, {.shape = ink});
    const double wordLeft = shape.right() + kGap;
    const double room = std::max(0.0, rect.right() - kPadding - wordLeft);
    painter.setPen(ink);
    painter.drawText(QRectF(wordLeft, rect.top(), room, rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     metrics.elidedText(word(reported), Qt::ElideRight, room + 0.5));
    painter.restore();
}

} // namespace paint
