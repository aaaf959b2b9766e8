// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_token.h"

#include <array>
#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace json {

namespace {

constexpr bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

constexpr bool isHexDigit(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

// Bytes that stand for themselves inside a string: all of ASCII but the controls, the quote and the
// backslash.
constexpr std::array<bool, 256> kPlain = [] {
    std::array<bool, 256> plain{};
    for (std::size_t byte = 0x20; byte < 0x80; ++byte)
        plain[byte] = byte != '"' && byte != '\\';
    return plain;
}();

// The first byte that is not plain. Sixteen at a time where the processor can.
const char *behindPlain(const char *at, const char *end)
{
#ifdef __SSE2__
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
        const __m128i backslashes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
        // As signed numbers, bytes beyond ASCII are below 0x20, too.
        const __m128i others = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
        const int found = _mm_movemask_epi8(_mm_or_si128(others, _mm_or_si128(quotes, backslashes)));
        if (found != 0)
            return at + std::countr_zero(static_cast<quint32>(found));
    }
#endif
    while (at != end && kPlain[static_cast<unsigned char>(*at)])
        ++at;
    return at;
}

Scan scanEscape(const char *at, const char *end)
{
    const char *letter = at + 1;
    if (letter == end)
        return {end, Problem::UnexpectedEnd};
    if (*letter != 'u') {
        const bool known = QByteArrayView("\"\\/bfnrt").contains(*letter);
        return known ? Scan{letter + 1} : Scan{letter, Problem::BadEscape};
    }
    for (const char *digit = letter + 1; digit <= letter + 4; ++digit) {
        if (digit == end)
            return {end, Problem::UnexpectedEnd};
        if (!isHexDigit(*digit))
            return {digit, Problem::BadEscape};
    }
    return {letter + 5};
}

// Table 3-7 of the Unicode standard: the length of the sequence and what its second byte may be.
struct Utf8Lead
{
    int length;
    unsigned char low;
    unsigned char high;
};

constexpr Utf8Lead utf8Lead(unsigned char byte)
{
    if (byte >= 0xc2 && byte <= 0xdf)
        return {2, 0x80, 0xbf};
    if (byte >= 0xe0 && byte <= 0xef)
        return {3, static_cast<unsigned char>(byte == 0xe0 ? 0xa0 : 0x80),
                static_cast<unsigned char>(byte == 0xed ? 0x9f : 0xbf)};
    if (byte >= 0xf0 && byte <= 0xf4)
        return {4, static_cast<unsigned char>(byte == 0xf0 ? 0x90 : 0x80),
                static_cast<unsigned char>(byte == 0xf4 ? 0x8f : 0xbf)};
    return {0, 0, 0};
}

Scan scanUtf8(const char *at, const char *end)
{
    const Utf8Lead lead = utf8Lead(static_cast<unsigned char>(*at));
    if (lead.length == 0 || end - at < lead.length)
        return {at, Problem::BadUtf8};
    const auto second = static_cast<unsigned char>(at[1]);
    if (second < lead.low || second > lead.high)
        return {at, Problem::BadUtf8};
    for (int i = 2; i < lead.length; ++i) {
        if ((static_cast<unsigned char>(at[i]) & 0xc0u) != 0x80u)
            return {at, Problem::BadUtf8};
    }
    return {at + lead.length};
}

const char *skipDigits(const char *at, const char *end)
{
    while (at != end && isDigit(*at))
        ++at;
    return at;
}

// At least one digit.
Scan scanDigits(const char *at, const char *end)
{
    const char *behind = skipDigits(at, end);
    if (behind != at)
        return {behind};
    return {at, at == end ? Problem::UnexpectedEnd : Problem::BadNumber};
}

} // namespace

Scan scanString(const char *at, const char *end)
{
    ++at;
    for (at = behindPlain(at, end); at != end; at = behindPlain(at, end)) {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte == '"')
            return {at + 1};
        if (byte < 0x20)
            return {at, Problem::ControlCharacter};
        const Scan part = byte == '\\' ? scanEscape(at, end) : scanUtf8(at, end);
        if (part.problem)
            return part;
        at = part.at;
    }
    return {end, Problem::UnexpectedEnd};
}

Scan scanNumber(const char *at, const char *end)
{
    if (*at == '-')
        ++at;
    // A leading zero stands alone: what follows it is then not part of the number.
    Scan scan = at != end && *at == '0' ? Scan{at + 1} : scanDigits(at, end);
    if (!scan.problem && scan.at != end && *scan.at == '.')
        scan = scanDigits(scan.at + 1, end);
    if (!scan.problem && scan.at != end && (*scan.at == 'e' || *scan.at == 'E')) {
        const char *exponent = scan.at + 1;
        if (exponent != end && (*exponent == '+' || *exponent == '-'))
            ++exponent;
        scan = scanDigits(exponent, end);
    }
    return scan;
}

Scan scanWord(const char *at, const char *end, QByteArrayView word)
{
    for (const char letter : word) {
        if (at == end)
            return {end, Problem::UnexpectedEnd};
        if (*at != letter)
            return {at, Problem::BadLiteral};
        ++at;
    }
    return {at};
}

} // namespace json
