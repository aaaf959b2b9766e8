// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace json {

// Why a text is not JSON (RFC 8259).
enum class Problem : quint8 {
    UnexpectedEnd,    // the text stops inside a value
    ExpectedValue,    // something else stands where a value belongs
    ExpectedKey,      // something else stands where a key or } belongs
    ExpectedColon,    // no : after a key
    ExpectedComma,    // neither a comma nor the closing bracket after a value
    BadLiteral,       // starts like true, false or null, but isn't
    BadNumber,        // a digit is missing
    BadEscape,        // an unknown \x or \u without four hex digits
    ControlCharacter, // a raw control character inside a string
    BadUtf8,          // a byte that is no UTF-8 inside a string
    TextAfterEnd,     // more text behind the whole value
    TooDeep,          // nested deeper than kMaxDepth
    TooLarge,         // beyond what 32-bit offsets reach
};

struct ParseError
{
    Problem problem = Problem::UnexpectedEnd;
    quint32 offset = 0; // of the offending byte
    quint32 line = 1;   // from 1, lines end with \n
    quint32 column = 1; // from 1, in characters
    QString pointer;    // JSON Pointer reached, RFC 6901

    friend bool operator==(const ParseError &, const ParseError &) = default;
};

// Line and column are counted from the start of `bytes`; `offset` is at most their number.
[[nodiscard]] ParseError makeError(Problem problem, QByteArrayView bytes, quint32 offset);

// For people: `Line 3, column 14: a comma or a closing bracket is missing here`.
[[nodiscard]] QString errorText(const ParseError &error);

} // namespace json
