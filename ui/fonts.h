// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace ui {

// `font` in another size, whether its size is given in points or in pixels.
[[nodiscard]] QFont scaledFont(const QFont &font, double factor);
[[nodiscard]] QFont boldFont(const QFont &font);
// The platform's monospaced font, as large as `beside` looks.
[[nodiscard]] QFont fixedFont(const QFont &beside);

} // namespace ui
