// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/byte_span.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace report {

// How \n, \t and the like read behind two or more backslashes: as the blank that JSON within a string means,
// or as a letter behind a backslash, as in DOMAIN\nina.
enum class LetterEscapes : bool { Blanks, Letters };

// A text as it is compared: in lower case, its escapes undone, whatever wrote them and however often (JSON,
// JSON within strings, HTML and XML, Markdown, percent signs, visibleText(), spreadsheets), its blanks and
// quotes runs of one blank, characters that nobody sees left out. So one value looks the same in every file.
class FoldedText
{
public:
    // `text` is UTF-8 as it stands in a file or between the quotes of a JSON string.
    void fold(QByteArrayView text, LetterEscapes letters = LetterEscapes::Blanks);

    // Until the next fold().
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.data(), m_size}; }
    // Whether the other way to read letters behind backslashes would give another text.
    [[nodiscard]] bool isAmbiguous() const { return m_isAmbiguous; }
    // Which part of the text became these bytes; whole escapes.
    [[nodiscard]] json::ByteSpan sourceOf(qsizetype begin, qsizetype end) const;

private:
    // From `at` on every byte comes from the one at `source` and behind it.
    struct Jump
    {
        qsizetype at;
        qsizetype source;
    };

    void foldBackslashes();
    void foldPercent();
    void foldEntity();
    void foldSpreadsheetEscape();
    void foldBeyondAscii();
    void foldPlain();
    void put(char32_t code, qsizetype length);
    void append(char byte);
    void mark(qsizetype source);
    [[nodiscard]] QByteArrayView ahead(qsizetype count) const;
    [[nodiscard]] qsizetype sourceAt(qsizetype at) const;

    QByteArrayView m_text;
    LetterEscapes m_letters = LetterEscapes::Blanks;
    qsizetype m_at = 0; // in the text
    std::vector<char> m_bytes;
    qsizetype m_size = 0;
    qsizetype m_shift = 0; // from bytes to text
    std::vector<Jump> m_jumps;
    bool m_isAmbiguous = false;
};

// The text of a JSON string token as `text` would stand in one, without quotes.
[[nodiscard]] QByteArray asJsonToken(const QString &text);
// `text` folded, blanks at both ends left out.
[[nodiscard]] QByteArray folded(QByteArrayView text);

// Whether a letter or digit stands in front of `at`, or at it, that would be of one word with what is there.
[[nodiscard]] bool isWordBefore(QByteArrayView text, qsizetype at);
[[nodiscard]] bool isWordAt(QByteArrayView text, qsizetype at);

} // namespace report
