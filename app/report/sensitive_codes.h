// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace report {

// A character and how many bytes say it.
struct ReadCode
{
    char32_t code;
    qsizetype length;
};

inline constexpr char32_t kShownOpening = 0x27e8; // ⟨, which a hidden character made visible begins with

[[nodiscard]] constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isAsciiWord(char c)
{
    return isAsciiDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool isHexDigit(char c)
{
    return isAsciiDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// The number that `digits` begins with in as many hexadecimal digits.
[[nodiscard]] std::optional<char32_t> readHex(QByteArrayView digits, qsizetype count);
// "u00e9" or "ud83d\ude00": what stands behind a backslash, or any number of them.
[[nodiscard]] std::optional<ReadCode> readUnicodeEscape(QByteArrayView text);
// "&amp;" "&#39;" "&#x1F;"
[[nodiscard]] std::optional<ReadCode> readEntity(QByteArrayView text);
// "⟨U+202E⟩"
[[nodiscard]] std::optional<ReadCode> readShownCode(QByteArrayView text);
// The code is 0 where the text doesn't begin with UTF-8.
[[nodiscard]] ReadCode readUtf8(QByteArrayView text);
[[nodiscard]] QByteArray utf8Of(char32_t code);

[[nodiscard]] bool isBlankCode(char32_t code);
// Control and format characters, which may stand within any word without being seen.
[[nodiscard]] bool isUnseen(char32_t code);
// A letter or digit of a script that sets blanks between its words.
[[nodiscard]] bool isSpacedWord(char32_t code);

} // namespace report
