// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/byte_search.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace core {

namespace {

using Block = unsigned char __attribute__((vector_size(16))); // a register of SSE2 or NEON
constexpr qsizetype kWidth = sizeof(Block);

Block load(const char *from)
{
    Block block;
    std::memcpy(&block, from, sizeof block);
    return block;
}

Block filledWith(char byte)
{
    Block block;
    std::memset(&block, byte, sizeof block);
    return block;
}

Block whereEqual(Block a, Block b)
{
    return reinterpret_cast<Block>(a == b);
}

using Halves = std::array<quint64, 2>; // the first byte is the lowest one

Halves halvesOf(Block block)
{
    Halves halves;
    std::memcpy(halves.data(), &block, sizeof block);
    return {qFromLittleEndian(halves[0]), qFromLittleEndian(halves[1])};
}

bool hasBits(Block block)
{
    const auto [low, high] = halvesOf(block);
    return (low | high) != 0;
}

constexpr char asciiLower(char c)
{
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

// What a letter in lower case has and in upper case lacks.
constexpr char caseMask(char lower)
{
    return lower >= 'a' && lower <= 'z' ? 0x20 : 0;
}

} // namespace

ByteSearch::ByteSearch(const QByteArray &sought, Qt::CaseSensitivity cs)
    : m_sought(sought)
    , m_masks(sought.size(), 0)
{
    if (cs == Qt::CaseSensitive)
        return;
    for (qsizetype i = 0; i < m_sought.size(); ++i) {
        m_sought[i] = asciiLower(m_sought.at(i));
        m_masks[i] = caseMask(m_sought.at(i));
    }
}

// The first byte of what is sought fits here, the last one behind.
class ByteSearch::Ends
{
public:
    explicit Ends(const ByteSearch &search)
        : m_length(search.m_sought.size())
        , m_firstMask(filledWith(search.m_masks.front()))
        , m_lastMask(filledWith(search.m_masks.back()))
        , m_first(filledWith(search.m_sought.front()))
        , m_last(filledWith(search.m_sought.back()))
    {}
    [[nodiscard]] Block fit(const char *place) const
    {
        return whereEqual(load(place) | m_firstMask, m_first) &
               whereEqual(load(place + m_length - 1) | m_lastMask, m_last);
    }

private:
    qsizetype m_length;
    Block m_firstMask;
    Block m_lastMask;
    Block m_first;
    Block m_last;
};

const char *ByteSearch::find(QByteArrayView bytes) const
{
    const char *const first = bytes.data();
    const qsizetype places = bytes.size() - m_sought.size() + 1;
    if (m_sought.isEmpty() || places < kWidth)
        return findOneByOne(first, places);
    const Ends ends(*this);
    if (const char *found = findInBlock(ends, first)) // what is frequent is near
        return found;
    for (qsizetype at = kWidth; at < places; at += kWidth) {
        at = std::min(skipMisfits(ends, first, at, places), places - kWidth); // the last one overlaps
        if (const char *found = findInBlock(ends, first + at))
            return found;
    }
    return nullptr;
}

const char *ByteSearch::findInBlock(const Ends &ends, const char *block) const
{
    constexpr qsizetype kHalf = sizeof(quint64);
    for (quint64 half : halvesOf(ends.fit(block))) {
        while (half != 0) {
            const int bit = std::countr_zero(half);
            if (isAt(block + bit / 8))
                return block + bit / 8;
            half &= ~(quint64(0xff) << bit);
        }
        block += kHalf;
    }
    return nullptr;
}

// A place in front of which nothing fits, at or behind `at`. Nothing but this loop, so that all of it stays
// in registers.
qsizetype ByteSearch::skipMisfits(Ends ends, const char *first, qsizetype at, qsizetype places)
{
    for (; at + 4 * kWidth <= places; at += 4 * kWidth) {
        const char *const place = first + at;
        if (hasBits(ends.fit(place) | ends.fit(place + kWidth) | ends.fit(place + 2 * kWidth) |
                    ends.fit(place + 3 * kWidth)))
            break;
    }
    while (at + kWidth <= places && !hasBits(ends.fit(first + at)))
        at += kWidth;
    return at;
}

const char *ByteSearch::findOneByOne(const char *first, qsizetype places) const
{
    for (qsizetype at = 0; at < places; ++at) {
        if (isAt(first + at))
            return first + at;
    }
    return nullptr;
}

bool ByteSearch::isAt(const char *place) const
{
    const auto isByteAt = [&](qsizetype i) { return (place[i] | m_masks[i]) == m_sought[i]; };
    const qsizetype length = m_sought.size();
    qsizetype at = 0;
    for (; length - at >= kWidth; at += kWidth) {
        const Block differing = (load(place + at) | load(m_masks.data() + at)) ^ load(m_sought.data() + at);
        if (hasBits(differing))
            return false;
    }
    while (at < length && isByteAt(at))
        ++at;
    return at == length;
}

} // namespace core
