// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/json_scan.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace core {

namespace {

bool isInWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' ||
           (c >= 'A' && c <= 'Z');
}

// The highest bit of each byte that is `c`, at least of the first that is.
constexpr quint64 whereByte(quint64 bytes, char c)
{
    constexpr quint64 kOnes = 0x0101'0101'0101'0101;
    const quint64 zeros = bytes ^ (kOnes * static_cast<unsigned char>(c));
    return (zeros - kOnes) & ~zeros & (kOnes << 7);
}

// The next quote or backslash, eight bytes at a time; `end` where there is none.
const char *findInString(const char *at, const char *end)
{
    static_assert(std::endian::native == std::endian::little); // the first byte is the lowest
    for (quint64 bytes; end - at >= qsizetype(sizeof bytes); at += sizeof bytes) {
        std::memcpy(&bytes, at, sizeof bytes);
        if (const quint64 found = whereByte(bytes, '"') | whereByte(bytes, '\\'))
            return at + std::countr_zero(found) / 8;
    }
    return std::find_if(at, end, [](char c) { return c == '"' || c == '\\'; });
}

const char *endOfContainer(const char *at, const char *end)
{
    for (qsizetype depth = 0; at != end; ++at) {
        if (*at == '"') {
            at = closingQuote(at, end);
            if (at == end)
                return nullptr;
        } else if (*at == '{' || *at == '[') {
            ++depth;
        } else if ((*at == '}' || *at == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return nullptr;
}

} // namespace

const char *skipJsonBlanks(const char *at, const char *end)
{
    return std::find_if_not(at, end, isJsonBlank);
}

const char *closingQuote(const char *at, const char *end)
{
    for (at = findInString(at + 1, end); at != end && *at == '\\';)
        at = end - at < 2 ? end : findInString(at + 2, end);
    return at;
}

const char *endOfJsonValue(const char *at, const char *end)
{
    if (at == end)
        return nullptr;
    if (*at == '{' || *at == '[')
        return endOfContainer(at, end);
    if (*at == '"') {
        const char *quote = closingQuote(at, end);
        return quote == end ? nullptr : quote + 1;
    }
    const char *wordEnd = std::find_if_not(at, end, isInWord);
    return wordEnd == at ? nullptr : wordEnd;
}

QByteArray compactJson(QByteArrayView json)
{
    QByteArray compact(json.size(), Qt::Uninitialized);
    char *out = compact.data();
    const char *const end = json.end();
    for (const char *at = skipJsonBlanks(json.begin(), end); at != end; at = skipJsonBlanks(at, end)) {
        const char *const from = at;
        while (at != end && !isJsonBlank(*at)) {
            at = *at == '"' ? closingQuote(at, end) : at;
            at += at == end ? 0 : 1;
        }
        out = std::copy(from, at, out);
    }
    compact.truncate(out - compact.constData());
    return compact;
}

} // namespace core
