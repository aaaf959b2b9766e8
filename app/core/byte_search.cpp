// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/byte_search.h"

#include <algorithm>
#include <array>
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

Block filledWith(unsigned char byte)
{
    Block block;
    std::memset(&block, byte, sizeof block);
    return block;
}

Block whereEqual(Block a, Block b)
{
    return reinterpret_cast<Block>(a == b);
}

bool hasBits(Block block, quint64 bits = ~quint64(0))
{
    std::array<quint64, 2> halves;
    std::memcpy(halves.data(), &block, sizeof block);
    return ((halves[0] | halves[1]) & bits) != 0;
}

constexpr unsigned char asciiLower(char c)
{
    return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

unsigned char caseMask(char lower, bool anyCase)
{
    return anyCase && lower >= 'a' && lower <= 'z' ? 0x20 : 0;
}

} // namespace

// Gathers what is met, a block at a time.
class ByteSearch::Meeting
{
public:
    void add(Block block)
    {
        m_bits |= block;
        m_slashes |= whereEqual(block, filledWith('\\'));
    }
    [[nodiscard]] MetBytes met() const
    {
        return {hasBits(m_slashes), hasBits(m_bits, 0x8080'8080'8080'8080)};
    }

private:
    Block m_bits = {};
    Block m_slashes = {};
};

struct ByteSearch::Fit
{
    qsizetype place;
    Block bytes; // not 0 where it fits
};

ByteSearch::ByteSearch(const QByteArray &sought, Qt::CaseSensitivity cs)
    : m_sought(sought)
    , m_anyCase(cs == Qt::CaseInsensitive)
{
    if (m_anyCase)
        std::ranges::transform(m_sought, m_sought.begin(), [](char c) { return char(asciiLower(c)); });
    if (m_sought.isEmpty())
        return;
    m_firstMask = caseMask(m_sought.front(), m_anyCase);
    m_lastMask = caseMask(m_sought.back(), m_anyCase);
}

const char *ByteSearch::find(QByteArrayView bytes) const
{
    MetBytes met;
    return find(bytes, met);
}

const char *ByteSearch::find(QByteArrayView bytes, MetBytes &met) const
{
    const qsizetype places = bytes.size() - m_sought.size() + 1;
    if (m_sought.isEmpty() || places < kWidth)
        return findOneByOne(bytes, met);
    const char *const first = bytes.data();
    Meeting meeting;
    for (qsizetype at = 0; at < places; at += kWidth) {
        const Fit fit = findFit(first, at, places, meeting);
        for (qsizetype i = 0; i < kWidth && fit.place < places; ++i) {
            if (fit.bytes[i] != 0 && isAt(first + fit.place + i))
                return first + fit.place + i;
        }
        at = fit.place;
    }
    for (qsizetype at = bytes.size() - kWidth; at > places - kWidth; at -= kWidth)
        meeting.add(load(first + at));
    met = meeting.met();
    return nullptr;
}

// The block at or behind `at` in which the first and the last byte fit somewhere; `places` where none is
// left. Nothing but this loop, so that all of it stays in registers.
ByteSearch::Fit ByteSearch::findFit(const char *first, qsizetype at, qsizetype places, Meeting &met) const
{
    const char *const last = first + m_sought.size() - 1;
    const Block firstMask = filledWith(m_firstMask);
    const Block lastMask = filledWith(m_lastMask);
    const Block firstByte = filledWith(static_cast<unsigned char>(m_sought.front()));
    const Block lastByte = filledWith(static_cast<unsigned char>(m_sought.back()));
    Meeting meeting = met;
    Fit fit = {places, {}};
    for (; at < places; at += kWidth) {
        at = std::min(at, places - kWidth); // the last block overlaps the one before
        const Block block = load(first + at);
        meeting.add(block);
        fit.bytes =
            whereEqual(block | firstMask, firstByte) & whereEqual(load(last + at) | lastMask, lastByte);
        if (hasBits(fit.bytes)) {
            fit.place = at;
            break;
        }
    }
    met = meeting;
    return fit;
}

const char *ByteSearch::findOneByOne(QByteArrayView bytes, MetBytes &met) const
{
    for (const char *place = bytes.begin(); bytes.end() - place >= m_sought.size(); ++place) {
        if (isAt(place))
            return place;
    }
    met.backslash = bytes.contains('\\');
    met.nonAscii = std::ranges::any_of(bytes, [](char c) { return (c & 0x80) != 0; });
    return nullptr;
}

bool ByteSearch::isAt(const char *place) const
{
    if (!m_anyCase)
        return std::memcmp(place, m_sought.data(), static_cast<std::size_t>(m_sought.size())) == 0;
    return std::equal(m_sought.cbegin(), m_sought.cend(), place, [](char sought, char c) {
        return static_cast<unsigned char>(sought) == asciiLower(c);
    });
}

} // namespace core
