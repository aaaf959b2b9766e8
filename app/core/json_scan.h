// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace core {

// Steps over JSON that may be cut or malformed: every function stays between `at` and `end`.

[[nodiscard]] constexpr bool isJsonBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

[[nodiscard]] const char *skipJsonBlanks(const char *at, const char *end);

// The quote that closes the string whose opening quote is at `at`; `end` where there is none.
[[nodiscard]] const char *closingQuote(const char *at, const char *end);

// Behind the value that begins at `at`; null where none begins there or it has no end. Brackets are counted,
// not matched; any letters and digits are a number or word.
[[nodiscard]] const char *endOfJsonValue(const char *at, const char *end);

// `json` without the blanks between its tokens, no number or escape written anew.
[[nodiscard]] QByteArray compactJson(QByteArrayView json);

} // namespace core
