// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/byte_span.h"
#include "app/json/json_syntax.h"

#include <QByteArrayView>
#include <QString>

#include <limits>
#include <vector>

namespace ui {

// Characters of a text in UTF-8; a byte that is no part of one is a character of its own. Offsets are bytes
// from the start of the text.
[[nodiscard]] qsizetype characterLength(QByteArrayView text, qsizetype at);
// Of the character that the byte at `offset` belongs to; the text's end is one too.
[[nodiscard]] qsizetype characterStart(QByteArrayView text, qsizetype offset);
[[nodiscard]] qsizetype previousCharacter(QByteArrayView text, qsizetype offset); // 0 has none: 0
[[nodiscard]] qsizetype nextCharacter(QByteArrayView text, qsizetype offset);     // the end has none

// The word that holds the character at `offset`: an address, number, name; of 1 MiB on either side at most.
// Any other character is a word alone; a line feed is not, and nor is the text's end.
[[nodiscard]] json::ByteSpan wordAt(QByteArrayView text, qsizetype offset);
// Where the word before, or the one behind, begins.
[[nodiscard]] qsizetype previousWord(QByteArrayView text, qsizetype offset);
[[nodiscard]] qsizetype nextWord(QByteArrayView text, qsizetype offset);

// A stretch of a line as it is shown: hidden characters stand as ⟨U+202E⟩, bytes that are no UTF-8 as ⟨FF⟩, a
// tab as blanks. Text from right to left stays inside of its token.
class RawRowText
{
public:
    RawRowText() = default;
    // Ends early, at a character, where the shown text would become longer than `limit`.
    RawRowText(QByteArrayView text, json::ByteSpan bytes, const std::vector<json::SyntaxSpan> &tokens,
               qsizetype limit = std::numeric_limits<qsizetype>::max());

    [[nodiscard]] const QString &shown() const { return m_shown; }
    [[nodiscard]] qsizetype offset() const { return m_stops.front().offset; }
    [[nodiscard]] qsizetype end() const { return m_stops.back().offset; }
    // Of each character that stands as a mark: where the mark is in shown().
    struct Mark
    {
        int start = 0;
        int length = 0;
    };
    [[nodiscard]] std::vector<Mark> marks() const;
    [[nodiscard]] bool hasRightToLeft() const { return m_hasRightToLeft; }
    // Where the character at `offset`, of this row, begins in shown().
    [[nodiscard]] int indexOf(qsizetype offset) const;
    // The nearest beginning of a character.
    [[nodiscard]] qsizetype offsetNear(int index) const;
    // The last beginning of a character at `index` or before.
    [[nodiscard]] qsizetype offsetBefore(int index) const;

private:
    struct Stop
    {
        qsizetype offset = 0;
        int index = 0;
        bool isMark = false;
    };

    void isolateTokens(const std::vector<json::SyntaxSpan> &tokens);

    QString m_shown;
    std::vector<Stop> m_stops = {Stop{}}; // of each character, and the end
    bool m_hasRightToLeft = false;
};

} // namespace ui
