// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace ui {

// `palette` for ticks, radio buttons and lists: in the dark the style draws their outlines darker than the
// window, where nobody sees them; with this it does not.
[[nodiscard]] QPalette outlinedPalette(const QPalette &palette);

} // namespace ui
