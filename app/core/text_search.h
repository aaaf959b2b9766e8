// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/byte_search.h"

#include <QString>

#include <vector>

namespace core {

// Every character that is the same as `folded` where case doesn't matter; itself, which QChar::toCaseFolded()
// has made, comes first.
[[nodiscard]] std::vector<char32_t> spellingsOf(char32_t folded);

// Finds a text, in any case if not told otherwise, in JSON as sent without building strings where the bytes
// are plain.
class TextSearch
{
public:
    explicit TextSearch(const QString &text, Qt::CaseSensitivity cs = Qt::CaseInsensitive);

    // As QString::contains().
    [[nodiscard]] bool isIn(const QString &text) const;
    // In what decodeJsonString() would make of `json`: a string's token, or any value with its quotes and
    // brackets. An escape's own letters are no text: "nb" is not in "a\nb".
    [[nodiscard]] bool isIn(QByteArrayView json) const;

    // Whether the text stands at `place` as most bytes spell it, in a part of `json` without escapes: if so
    // it is in `json`, if not it may be in another spelling.
    [[nodiscard]] bool isPlainAt(const char *place, QByteArrayView json) const;

    // Calls `goOnAt(place)` for places in `json` without which isIn() is false for every part that begins
    // outside an escape, and goes on where it says, outside an escape as well. Once through for each
    // spelling.
    template<class GoOnAt>
    void eachPlace(QByteArrayView json, GoOnAt goOnAt) const;

    // Whether the text is all of what decodeJsonString() would make of `json`, in any case.
    [[nodiscard]] static bool isAllOf(QByteArrayView json, const QString &text);

private:
    void seekAsTyped();
    void seekAscii(const QByteArray &folded);
    void seekCharacter(char32_t folded);
    [[nodiscard]] bool isInDecoded(QByteArrayView json) const;
    [[nodiscard]] bool isWholeIn(QByteArrayView json) const;
    [[nodiscard]] bool isBetweenEscapes(QByteArrayView json) const;
    [[nodiscard]] bool isCharacterIn(QByteArrayView json) const;
    [[nodiscard]] bool hasOtherSpelling(QByteArrayView json) const;
    [[nodiscard]] const char *findEscape(QByteArrayView json) const;

    QString m_text;
    ByteSearch m_folded; // the text as most bytes spell it
    Qt::CaseSensitivity m_case;
    bool m_isWhole;         // the text as a whole is sought: case matters, or it is ASCII
    bool m_isAlwaysDecoded; // where what stands for malformed bytes may be sought
    // The whole text, and then the characters beyond ASCII that fold to one of its letters. Otherwise all
    // spellings of one character of the text.
    std::vector<ByteSearch> m_spellings;
    std::vector<char16_t> m_units; // how all characters, or the one, begin in UTF-16, in any case
    qsizetype m_soughtAt = 0;      // where the one stands in the text
};

template<class GoOnAt>
void TextSearch::eachPlace(QByteArrayView json, GoOnAt goOnAt) const
{
    if (m_isAlwaysDecoded) {
        for (const char *at = json.begin(); at < json.end();)
            at = goOnAt(at);
        return;
    }
    const auto each = [&](const auto &find) {
        for (const char *at = json.begin(); at < json.end();) {
            const char *const place = find(QByteArrayView(at, json.end()));
            if (!place)
                return;
            at = goOnAt(place);
        }
    };
    for (const ByteSearch &spelling : m_spellings)
        each([&spelling](QByteArrayView rest) { return spelling.find(rest); });
    each([this](QByteArrayView rest) { return findEscape(rest); });
}

} // namespace core
