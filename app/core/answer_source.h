// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace core {

// Provenance::source of answers that came neither over the network nor from a file with a name. Files hold
// these words, whatever the person's language.
inline constexpr QLatin1StringView kStandardInput("standard input");
inline constexpr QLatin1StringView kPastedAnswer("a pasted answer");

// A source as texts name it, in the language of tr().
[[nodiscard]] QString sourceText(const QString &source);

} // namespace core
