// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/byte_search.h"
#include "app/json/byte_span.h"

#include <QString>

#include <optional>
#include <vector>

namespace json {

// The character that [at, end) begins with, which is not empty. A byte that begins no UTF-8 is U+FFFD.
struct Utf8Character
{
    char32_t character;
    qsizetype length; // bytes
};
[[nodiscard]] Utf8Character readUtf8(const char *at, const char *end);

// Where a character begins, at `at` or as near behind it as can be.
[[nodiscard]] qsizetype characterFrom(QByteArrayView bytes, qsizetype at);

// A text to find in UTF-8: as QString::indexOf() in what is shown for the bytes.
class TextPlaces
{
public:
    // `text` is not empty. A lone surrogate in it stands for malformed bytes.
    TextPlaces(const QString &text, Qt::CaseSensitivity cs);

    // Goes through the places that begin in one part of `bytes`, slice by slice. Text and bytes outlive it.
    class Walk
    {
    public:
        Walk(const TextPlaces &places, QByteArrayView bytes, ByteSpan part);

        // Looks for the first place that begins at `from`, in the part, or behind it, as far as one slice
        // goes. `next` is where to go on, which is behind the place, or behind the slice.
        struct Step
        {
            std::optional<ByteSpan> place;
            qsizetype next;
        };
        [[nodiscard]] Step step(qsizetype from);

    private:
        void load(qsizetype from);
        void addFrom(qsizetype from, qsizetype to);
        void addAround(const core::ByteSearch &spelling);
        void addUsual();

        const TextPlaces &m_text;
        QByteArrayView m_bytes;
        qsizetype m_partEnd; // no place begins here or behind
        qsizetype m_begin = 0;
        qsizetype m_end = 0;            // of the slice
        bool m_isListed = false;        // all places of the slice are in m_listed
        std::vector<ByteSpan> m_listed; // ascending; they may overlap
    };

private:
    [[nodiscard]] qsizetype lengthAt(const char *at, const char *end) const;
    [[nodiscard]] std::optional<ByteSpan> findUsual(QByteArrayView bytes, qsizetype from, qsizetype to) const;

    Qt::CaseSensitivity m_case;
    std::vector<char32_t> m_characters;             // folded where case doesn't matter
    core::ByteSearch m_usual;                       // the text spelled as most bytes spell it
    std::vector<core::ByteSearch> m_otherSpellings; // of single characters, beyond ASCII's two cases
    qsizetype m_longest = 0;                        // bytes that a place may have
    bool m_isAnywhere = false;                      // malformed bytes may be sought
};

} // namespace json
