// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ui {

// `text` as a tool tip that shows it to the letter: Qt guesses whether a tip is rich text, so this always is,
// escaped.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace ui
