// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_level.h"

#include <QColor>
#include <QPalette>

namespace paint {

enum class Appearance : quint8 { Light, Dark };

// From the lightness of the window colour.
[[nodiscard]] Appearance appearanceOf(const QPalette &palette);

// Whether the system's colours are those of high contrast: as good as black on white, or white on black.
// Levels then take the system's colours, so that only shape and hatching tell them apart.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

// How a level looks where its colour fills an area.
struct LevelColors
{
    QColor fill;
    QColor text; // on the fill, at least 4.5:1
};

// High, medium and low are fixed per appearance, but for high contrast; Unscored and Unknown take a grey from
// the system's colours.
[[nodiscard]] LevelColors levelColors(core::RiskLevel level, Appearance appearance, const QPalette &palette);

// Text that stands back: half way from the text to its background, still readable.
[[nodiscard]] QColor dimTextColor(const QPalette &palette);
// Hair lines on a panel.
[[nodiscard]] QColor lineColor(const QPalette &palette);

// `share` (0 to 1) of `over` upon `under`.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, double share);

// The contrast of two opaque colours as WCAG 2 defines it, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace paint
