// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_cursor.h"

#include "app/json/json_token.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <bit>

namespace json {

namespace {

constexpr quint64 kAllBits = ~quint64(0);

// Bytes that may stand in a number or a word: a reader of those says what is wrong with the rest.
constexpr std::array<bool, 256> kScalar = [] {
    std::array<bool, 256> scalar{};
    scalar.fill(true);
    for (const char byte : {' ', '\t', '\n', '\r', ',', ':', '"', '[', ']', '{', '}'})
        scalar[static_cast<unsigned char>(byte)] = false;
    return scalar;
}();

constexpr bool opens(char bracket)
{
    return bracket == '{' || bracket == '[';
}

// Bit i is the parity of the bits up to i: from each opening quote up to its closing one.
constexpr quint64 parities(quint64 bits)
{
    for (int shift = 1; shift < kBlockSize; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

} // namespace

Cursor::Cursor(QByteArrayView text, KeepOn keepOn)
    : m_bytes(text.data())
    , m_size(text.size())
    , m_keepOn(std::move(keepOn))
    , m_at(text.startsWith("\xEF\xBB\xBF") ? 3 : 0)
{
    skipBlanks();
    if (!toValue())
        m_place = Place::Broken;
}

bool Cursor::fail()
{
    m_place = Place::Broken;
    return false;
}

// The short ones below are inlined: each is passed several times a field.
inline void Cursor::skipBlanks()
{
    while (m_at != m_size && isBlank(m_bytes[m_at]))
        ++m_at;
}

inline bool Cursor::readBlocksTo(qsizetype at)
{
    while (at - m_block >= kBlockSize) {
        if (!readBlock())
            return false;
    }
    return true;
}

// Broken without one.
inline qsizetype Cursor::closingQuote(qsizetype from)
{
    if (!readBlocksTo(from))
        return m_size;
    quint64 quotes = m_quotes & kAllBits << (from - m_block);
    while (quotes == 0) {
        if (!readBlock())
            return m_size;
        quotes = m_quotes;
    }
    return m_block + std::countr_zero(quotes);
}

qsizetype Cursor::scalarEnd() const
{
    qsizetype end = m_at;
    while (end != m_size && kScalar[static_cast<unsigned char>(m_bytes[end])])
        ++end;
    return end;
}

inline bool Cursor::toValue()
{
    if (m_at == m_size)
        return fail();
    const char first = m_bytes[m_at];
    if (first == '"')
        m_tokenEnd = closingQuote(m_at + 1) + 1;
    else
        m_tokenEnd = opens(first) ? m_at + 1 : scalarEnd();
    if (isBroken() || m_tokenEnd == m_at)
        return fail();
    m_place = Place::Value;
    return true;
}

void Cursor::enter()
{
    if (m_place != Place::Value)
        return;
    ++m_at;
    m_place = Place::Entered;
}

void Cursor::skip()
{
    if (m_place != Place::Value)
        return;
    if (opens(m_bytes[m_at]))
        return skipContainer();
    m_at = m_tokenEnd;
    m_place = Place::Behind;
}

void Cursor::skipContainer()
{
    if (!readBlocksTo(m_at))
        return;
    qsizetype depth = 0;
    quint64 brackets = m_brackets & kAllBits << (m_at - m_block);
    for (;;) {
        while (brackets == 0) {
            if (!readBlock())
                return;
            brackets = m_brackets;
        }
        const qsizetype at = m_block + std::countr_zero(brackets);
        brackets &= brackets - 1;
        depth += opens(m_bytes[at]) ? 1 : -1;
        if (depth == 0) {
            m_at = at + 1;
            m_place = Place::Behind;
            return;
        }
    }
}

// To where a key or an element has to begin.
inline bool Cursor::toItem(char closing)
{
    skip();
    if (isBroken())
        return false;
    skipBlanks();
    if (m_at == m_size)
        return fail();
    if (m_bytes[m_at] == closing) {
        ++m_at;
        m_place = Place::Behind;
        return false;
    }
    if (m_place == Place::Entered)
        return true;
    if (m_bytes[m_at] != ',')
        return fail();
    ++m_at;
    skipBlanks();
    return true;
}

bool Cursor::nextField()
{
    if (!toItem('}'))
        return false;
    if (m_at == m_size || m_bytes[m_at] != '"')
        return fail();
    const qsizetype close = closingQuote(m_at + 1);
    if (isBroken())
        return false;
    m_key = QByteArrayView(m_bytes + m_at + 1, close - m_at - 1);
    m_at = close + 1;
    skipBlanks();
    if (m_at == m_size || m_bytes[m_at] != ':')
        return fail();
    ++m_at;
    skipBlanks();
    return toValue();
}

bool Cursor::nextElement()
{
    return toItem(']') && toValue();
}

bool Cursor::finish()
{
    skip();
    skipBlanks();
    if (m_place != Place::Behind || m_at != m_size)
        return fail();
    return readBlocksTo(m_size - 1) && (isUtf8To(m_size) || fail());
}

inline quint64 Cursor::escapedBytes(quint64 backslashes)
{
    quint64 escaped = m_escaped;
    quint64 escaping = backslashes & ~escaped;
    m_escaped = 0;
    if (backslashes != 0)
        m_behindBackslash = m_block + kBlockSize;
    while (escaping != 0) {
        const quint64 first = escaping & (~escaping + 1);
        m_escaped = first >> 63;
        escaped |= first << 1;
        escaping &= ~(first | first << 1);
    }
    return escaped;
}

bool Cursor::readBlock()
{
    const qsizetype block = m_block + kBlockSize;
    if (block >= m_size || (block == m_windowEnd && !passWindow()))
        return fail();
    BlockMasks masks;
    if (m_size - block >= kBlockSize) {
        masks = masksOf(m_bytes + block);
    } else {
        std::array<char, kBlockSize> padded;
        padded.fill(' ');
        std::copy(m_bytes + block, m_bytes + m_size, padded.begin());
        masks = masksOf(padded.data());
    }
    m_block = block;
    m_quotes = masks.quotes & ~escapedBytes(masks.backslashes);
    const quint64 inString = parities(m_quotes) ^ m_inString;
    m_inString = inString >> 63 ? kAllBits : 0;
    m_brackets = masks.brackets & ~inString;
    m_beyondAscii |= masks.beyondAscii;
    return (masks.controls & inString) == 0 || fail();
}

// Behind the reader, while the bytes are still near.
bool Cursor::passWindow()
{
    if (!isUtf8To(m_windowEnd))
        return false;
    m_wasEnded = m_keepOn && !m_keepOn(m_windowEnd);
    m_windowEnd += kWindow;
    return !m_wasEnded;
}

bool Cursor::isUtf8To(qsizetype end)
{
    const auto continues = [this](qsizetype at) {
        return at < m_size && (static_cast<unsigned char>(m_bytes[at]) & 0xc0u) == 0x80u;
    };
    qsizetype cut = end; // no sequence is cut in two
    while (cut > m_checked && end - cut < 3 && continues(cut))
        --cut;
    const bool isValid =
        m_beyondAscii == 0 ||
        simdjson::validate_utf8(m_bytes + m_checked, static_cast<std::size_t>(cut - m_checked));
    m_checked = cut;
    m_beyondAscii = static_cast<quint64>(end - cut);
    return isValid;
}

} // namespace json
