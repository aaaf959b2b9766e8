// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_level.h"
#include "app/paint/palette.h"

#include <QFont>
#include <QSizeF>

class QPainter;

namespace paint {

// The badge that says a level with its word, shape and colour. `font` is that of ordinary text: the word is
// bold and larger. An unknown word longer than `maxWidth` pixels is cut with an ellipsis.
[[nodiscard]] QSizeF badgeSize(const core::ReportedLevel &reported, const QFont &font, double maxWidth = 320);
// Fills `rect`, normally of badgeSize(); a narrower one cuts the word.
void paintBadge(QPainter &painter, const QRectF &rect, const core::ReportedLevel &reported,
                Appearance appearance, const QPalette &palette, const QFont &font);

} // namespace paint
