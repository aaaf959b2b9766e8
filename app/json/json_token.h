// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_error.h"

#include <optional>

namespace json {

// Where a token ends, or which byte breaks it.
struct Scan
{
    const char *at = nullptr; // behind the token; with a problem, the offending byte or the end of the text
    std::optional<Problem> problem = {};
};

[[nodiscard]] constexpr bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

// Each reads one token of RFC 8259 from [at, end) and nothing behind it.
[[nodiscard]] Scan scanString(const char *at, const char *end); // `at` is the opening quote
[[nodiscard]] Scan scanNumber(const char *at, const char *end); // `at` is - or a digit
[[nodiscard]] Scan scanWord(const char *at, const char *end, QByteArrayView word);

} // namespace json
