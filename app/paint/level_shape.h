// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_level.h"
#include "app/paint/palette.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace paint {

enum class LevelShape : quint8 { Triangle, Diamond, Ring, DashedRing, QuestionMark };

[[nodiscard]] LevelShape levelShape(core::RiskLevel level);

struct ShapeColors
{
    QColor shape;           // of the fill or the line
    QColor inside = {};     // within a ring; invalid: whatever lies below
    QColor separation = {}; // a thin line around, to tell overlapping shapes apart; invalid: none
};

// Fills `rect` as far as the shape allows: a triangle 8:7, all others square, both around its centre.
void paintLevelShape(QPainter &painter, core::RiskLevel level, const QRectF &rect, const ShapeColors &colors);

// The shape in its level's colour on a transparent square of `side` device-independent pixels.
[[nodiscard]] QPixmap levelPixmap(core::RiskLevel level, Appearance appearance, const QPalette &palette,
                                  int side, double devicePixelRatio);
[[nodiscard]] QIcon levelIcon(core::RiskLevel level, Appearance appearance, const QPalette &palette, int side,
                              double devicePixelRatio);

} // namespace paint
