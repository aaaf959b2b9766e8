// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <array>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace json {

inline constexpr qsizetype kBlockSize = 64;

// Which of 64 bytes matter to a reader of JSON: bit i of a mask tells of byte i.
struct BlockMasks
{
    quint64 quotes = 0;
    quint64 backslashes = 0;
    quint64 brackets = 0;    // of objects and arrays, opening and closing
    quint64 controls = 0;    // below U+0020
    quint64 beyondAscii = 0; // parts of longer UTF-8 sequences

    friend bool operator==(const BlockMasks &, const BlockMasks &) = default;
};

// On any machine: eight bytes at a time, whatever their order in a word.
[[nodiscard]] inline BlockMasks portableMasksOf(const char *block)
{
    constexpr quint64 kEach = 0x0101010101010101;
    const auto highBits = [](quint64 word) { // of each byte, as the lowest eight bits
        return ((word >> 7 & kEach) * 0x0102040810204080) >> 56;
    };
    const auto zeroes = [highBits](quint64 word) {
        constexpr quint64 kLow = 0x7f * kEach;
        return highBits(~(((word & kLow) + kLow) | word));
    };
    BlockMasks masks;
    for (int shift = 0; shift < kBlockSize; shift += 8) {
        const auto word = qFromLittleEndian<quint64>(block + shift);
        const quint64 folded = word | 0x20 * kEach; // makes [ and ] of { and }
        masks.quotes |= zeroes(word ^ '"' * kEach) << shift;
        masks.backslashes |= zeroes(word ^ '\\' * kEach) << shift;
        masks.brackets |= (zeroes(folded ^ '{' * kEach) | zeroes(folded ^ '}' * kEach)) << shift;
        masks.controls |= zeroes(word & 0xe0 * kEach) << shift;
        masks.beyondAscii |= highBits(word) << shift;
    }
    return masks;
}

#ifdef __SSE2__

// With what every x86-64 processor has.
[[nodiscard]] inline BlockMasks masksOf(const char *block)
{
    BlockMasks masks;
    for (int shift = 0; shift < kBlockSize; shift += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + shift));
        const __m128i folded = _mm_or_si128(bytes, _mm_set1_epi8(0x20)); // makes [ and ] of { and }
        const auto bits = [shift](__m128i matches) {
            return quint64(static_cast<quint32>(_mm_movemask_epi8(matches))) << shift;
        };
        const auto equal = [](__m128i left, char right) {
            return _mm_cmpeq_epi8(left, _mm_set1_epi8(right));
        };
        masks.quotes |= bits(equal(bytes, '"'));
        masks.backslashes |= bits(equal(bytes, '\\'));
        masks.brackets |= bits(_mm_or_si128(equal(folded, '{'), equal(folded, '}')));
        masks.controls |= bits(_mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1f)), bytes));
        masks.beyondAscii |= bits(bytes);
    }
    return masks;
}

#else

[[nodiscard]] inline BlockMasks masksOf(const char *block)
{
    return portableMasksOf(block);
}

#endif

// Of the block at offset `block` of `text`; behind the end of the text stand blanks.
[[nodiscard]] inline BlockMasks masksAt(QByteArrayView text, qsizetype block)
{
    if (text.size() - block >= kBlockSize)
        return masksOf(text.data() + block);
    std::array<char, kBlockSize> padded;
    padded.fill(' ');
    std::copy(text.begin() + block, text.end(), padded.begin());
    return masksOf(padded.data());
}

} // namespace json
