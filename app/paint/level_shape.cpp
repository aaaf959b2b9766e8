// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/paint/level_shape.h"

#include <QFont>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace paint {

namespace {

// A square in the middle of `rect`.
QRectF middleSquare(const QRectF &rect)
{
    const double side = std::min(rect.width(), rect.height());
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

QPolygonF triangle(const QRectF &rect)
{
    const double width = std::min(rect.width(), rect.height() * 8 / 7);
    const double height = width * 7 / 8;
    const QPointF top(rect.center().x(), rect.center().y() - height / 2);
    return QPolygonF({top, top + QPointF(width / 2, height), top + QPointF(-width / 2, height)});
}

QPolygonF diamond(const QRectF &square)
{
    const QPointF center = square.center();
    return QPolygonF({QPointF(center.x(), square.top()), QPointF(square.right(), center.y()),
                      QPointF(center.x(), square.bottom()), QPointF(square.left(), center.y())});
}

void paintPolygon(QPainter &painter, const QPolygonF &polygon, const ShapeColors &colors)
{
    painter.setPen(colors.separation.isValid() ? QPen(colors.separation, 1) : QPen(Qt::NoPen));
    painter.setBrush(colors.shape);
    painter.drawPolygon(polygon);
}

void paintRing(QPainter &painter, const QRectF &square, const ShapeColors &colors, bool dashed)
{
    const double lineWidth = square.width() * (dashed ? 0.16 : 0.21);
    const QRectF line = square.adjusted(lineWidth / 2, lineWidth / 2, -lineWidth / 2, -lineWidth / 2);
    const QBrush inside = colors.inside.isValid() ? QBrush(colors.inside) : QBrush(Qt::NoBrush);
    if (colors.separation.isValid()) {
        painter.setPen(QPen(colors.separation, 1));
        painter.setBrush(inside);
        painter.drawEllipse(square.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    QPen pen(colors.shape, lineWidth, Qt::SolidLine, Qt::FlatCap);
    if (dashed) {
        // Eight dashes, each a bit longer than the gap behind it.
        const double eighth = line.width() * std::numbers::pi / lineWidth / 8;
        pen.setDashPattern({eighth * 0.6, eighth * 0.4});
    }
    painter.setPen(pen);
    painter.setBrush(inside);
    painter.drawEllipse(line);
}

void paintQuestionMark(QPainter &painter, const QRectF &square, const ShapeColors &colors)
{
    if (colors.inside.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.inside);
        painter.drawEllipse(square);
    }
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(square.height() * 1.2))));
    painter.setFont(font);
    painter.setPen(colors.shape);
    painter.drawText(square.adjusted(-square.width(), -square.height(), square.width(), square.height()),
                     Qt::AlignCenter, QString(QChar(u'?')));
}

} // namespace

LevelShape levelShape(core::RiskLevel level)
{
    switch (level) {
    case core::RiskLevel::High:
        return LevelShape::Triangle;
    case core::RiskLevel::Medium:
        return LevelShape::Diamond;
    case core::RiskLevel::Low:
        return LevelShape::Ring;
    case core::RiskLevel::Unscored:
        return LevelShape::DashedRing;
    case core::RiskLevel::Unknown:
        return LevelShape::QuestionMark;
    }
    Q_UNREACHABLE();
}

void paintLevelShape(QPainter &painter, core::RiskLevel level, const QRectF &rect, const ShapeColors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (levelShape(level)) {
    case LevelShape::Triangle:
        paintPolygon(painter, triangle(rect), colors);
        break;
    case LevelShape::Diamond:
        paintPolygon(painter, diamond(middleSquare(rect)), colors);
        break;
    case LevelShape::Ring:
        paintRing(painter, middleSquare(rect), colors, false);
        break;
    case LevelShape::DashedRing:
        paintRing(painter, middleSquare(rect), colors, true);
        break;
    case LevelShape::QuestionMark:
        paintQuestionMark(painter, middleSquare(rect), colors);
        break;
    }
    painter.restore();
}

QPixmap levelPixmap(core::RiskLevel level, Appearance appearance, const QPalette &palette, int side,
                    double devicePixelRatio)
{
    const auto pixels = static_cast<int>(std::ceil(side * devicePixelRatio));
    QPixmap pixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintLevelShape(painter, level, QRectF(0, 0, side, side),
                    {.shape = levelColors(level, appearance, palette).fill});
    return pixmap;
}

QIcon levelIcon(core::RiskLevel level, Appearance appearance, const QPalette &palette, int side,
                double devicePixelRatio)
{
    // The same in every mode: a tinted shape in a selected row would no longer be its level's colour.
    const QPixmap pixmap = levelPixmap(level, appearance, palette, side, devicePixelRatio);
    QIcon icon;
    for (const auto mode : {QIcon::Normal, QIcon::Active, QIcon::Selected})
        icon.addPixmap(pixmap, mode);
    return icon;
}

} // namespace paint
