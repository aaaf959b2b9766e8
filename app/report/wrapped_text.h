// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace report {

// `text` in lines of at most `width` columns, broken where its script allows: at blanks, between Japanese
// characters. The first line begins at `column`, the others are indented by `indent` blanks. A part that is
// longer than a line stays whole. Without a line end at its end.
[[nodiscard]] QString wrappedText(const QString &text, int width, int column, int indent);

} // namespace report
