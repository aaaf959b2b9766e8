// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_level.h"
#include "app/report/pdf_text.h"

#include <QColor>
#include <QPointF>

class QPainter;

namespace report {

// Those of the window's light appearance.
inline constexpr QColor kPaperInk(0x1b, 0x1f, 0x24);
inline constexpr QColor kPaperDim(0x57, 0x5e, 0x68);
inline constexpr QColor kPaperLine(0xd8, 0xdd, 0xe3);
inline constexpr QColor kPaperShade(0xf2, 0xf4, 0xf7);

inline constexpr double kHairLine = points(0.5);

// The shape of a level in its colour in a square with its upper left corner there.
void paintPaperLevel(QPainter &painter, core::RiskLevel level, QPointF at, double side);

} // namespace report
