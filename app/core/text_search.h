// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/byte_search.h"

#include <QString>

#include <vector>

namespace core {

// Finds a text in any case, in JSON as sent without building strings where the bytes are plain.
class TextSearch
{
public:
    explicit TextSearch(const QString &text);

    // As QString::contains() without case.
    [[nodiscard]] bool isIn(const QString &text) const;
    // In what decodeJsonString() would make of `json`: a string's token, or any value with its quotes and
    // brackets. An escape's own letters are no text: "nb" is not in "a\nb".
    [[nodiscard]] bool isIn(QByteArrayView json) const;

private:
    void seekAscii(const QByteArray &folded);
    void seekCharacter(char32_t folded);
    [[nodiscard]] bool isInDecoded(QByteArrayView json) const;
    [[nodiscard]] bool isAsciiIn(QByteArrayView json) const;
    [[nodiscard]] bool isBetweenEscapes(QByteArrayView json) const;
    [[nodiscard]] bool isCharacterIn(QByteArrayView json) const;
    [[nodiscard]] bool hasOtherSpelling(QByteArrayView json) const;
    [[nodiscard]] bool hasEscapeOf(QByteArrayView json) const;

    QString m_text;
    ByteSearch m_folded; // the text as most bytes spell it
    bool m_isAscii;
    bool m_isAlwaysDecoded; // where what stands for malformed bytes may be sought
    // ASCII: the text, and then the characters beyond ASCII that fold to one of its letters. Otherwise all
    // spellings of one character of the text.
    std::vector<ByteSearch> m_spellings;
    std::vector<char16_t> m_units; // how all characters, or the one, begin in UTF-16, in any case
    qsizetype m_soughtAt = 0;      // where the one stands in the text
};

} // namespace core
