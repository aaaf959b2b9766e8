// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/theme.h"
#include "app/paint/palette.h"

#include <QPalette>

class QApplication;

namespace ui {

[[nodiscard]] QPalette themePalette(paint::Appearance appearance);

// Gives every window of the application the theme's colours. System takes the desktop's own light or dark.
void applyTheme(QApplication &application, core::Theme theme);

// The background of a selected row: the highlight colour, thinned so that any text on it stays readable.
[[nodiscard]] QColor selectionColor(const QPalette &palette);

} // namespace ui
