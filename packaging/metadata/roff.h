// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Text for man(7), in ASCII alone, so that it renders the same whatever encoding a reader assumes.
namespace metadata {

// Running text. Dashes of options, paths and times stay what one types; those within words are hyphens.
[[nodiscard]] QString roffText(const QString &text);
// What one types: every dash and quote as it is.
[[nodiscard]] QString roffLiteral(const QString &text);
// A command line or an option: words in capitals are placeholders, what stands in brackets is neither.
[[nodiscard]] QString roffTyped(const QString &line);
// In double quotes, as an argument of a macro.
[[nodiscard]] QString roffArgument(const QString &text);

} // namespace metadata
