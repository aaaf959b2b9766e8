// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace core {

// `text` as it is compared with what a person types: without case, accents and characters that aren't seen,
// blanks simplified. "  Łukasz  Groß" and "lukasz gross" are the same. Marks without which a word is another
// one, such as the vowels of Hindi and Thai, stay.
[[nodiscard]] QString foldedText(const QString &text);

// Characters of a text from outside that are worth folding: what it takes grows faster than the text.
inline constexpr qsizetype kMostFolded = 1000;

} // namespace core
