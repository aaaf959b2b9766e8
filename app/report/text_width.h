// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace report {

// Columns that `text` takes in a terminal: East Asian wide characters and emoji take two, combining marks
// none.
[[nodiscard]] int textWidth(const QString &text);
// Cut to at most `width` columns, the last one `…` where anything was cut. `width` ≥ 1.
[[nodiscard]] QString elided(const QString &text, int width);
// Followed by blanks up to `width` columns.
[[nodiscard]] QString padded(const QString &text, int width);

} // namespace report
