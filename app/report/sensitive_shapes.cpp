// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/sensitive_shapes.h"

#include "app/core/value_hint.h"
#include "app/report/sensitive_codes.h"

#include <algorithm>
#include <array>

namespace report {

namespace {

bool areDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isAsciiDigit);
}

// Calls part(view) for what stands between the separators; false as soon as that says so.
template<class Part>
bool forParts(QByteArrayView text, char separator, const Part &part)
{
    while (true) {
        const qsizetype end = text.indexOf(separator);
        if (!part(end < 0 ? text : text.first(end)))
            return false;
        if (end < 0)
            return true;
        text = text.sliced(end + 1);
    }
}

} // namespace

bool isIpv4(QByteArrayView text)
{
    if (text.size() < 7 || text.size() > 15)
        return false;
    int count = 0;
    const bool areBytes = forParts(text, '.', [&count](QByteArrayView part) {
        ++count;
        const bool isPlain = areDigits(part) && part.size() <= 3 && (part.size() == 1 || part[0] != '0');
        return isPlain && part.toInt() <= 255;
    });
    return areBytes && count == 4;
}

bool isIpv6(QByteArrayView text)
{
    return text.size() >= 3 && std::ranges::count(text, ':') >= 2 &&
           core::readIpv6(QString::fromLatin1(text)).has_value();
}

bool isMacAddress(QByteArrayView text)
{
    constexpr qsizetype kLength = 17;
    if (text.size() != kLength || (text[2] != ':' && text[2] != '-'))
        return false;
    for (qsizetype at = 0; at < kLength; ++at) {
        if (at % 3 == 2 ? text[at] != text[2] : !isHexDigit(text[at]))
            return false;
    }
    return true;
}

bool isUuid(QByteArrayView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isHyphen = at == 8 || at == 13 || at == 18 || at == 23;
        if (isHyphen ? text[at] != '-' : !isHexDigit(text[at]))
            return false;
    }
    return true;
}

bool isAllHex(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isHexDigit);
}

bool isFineNumber(QByteArrayView text)
{
    constexpr qsizetype kFewestDigits = 3;
    if (text.startsWith('-') || text.startsWith('+'))
        text = text.sliced(1);
    const qsizetype dot = text.indexOf('.');
    return dot >= 1 && dot <= 3 && areDigits(text.first(dot)) && areDigits(text.sliced(dot + 1)) &&
           text.size() - dot - 1 >= kFewestDigits;
}

bool isSecret(QByteArrayView text)
{
    constexpr qsizetype kShortest = 40;
    if (text.size() < kShortest || text.size() > 4096 || !std::ranges::any_of(text, isAsciiDigit) ||
        std::ranges::all_of(text, [](char c) { return !isAsciiWord(c) || isAsciiDigit(c); }))
        return false;
    // A slug is of words and numbers, a secret of neither.
    qsizetype longestMixed = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && isAsciiWord(text[at]))
            continue;
        const QByteArrayView part = text.sliced(begin, at - begin);
        const auto digits = std::ranges::count_if(part, isAsciiDigit);
        if (digits > 0 && digits < part.size())
            longestMixed = std::max(longestMixed, part.size());
        begin = at + 1;
    }
    return longestMixed >= 10;
}

bool isTimeLike(QByteArrayView text)
{
    // 2026-11-21, 2026-11-21t09:12:44.12z, 09:12, 09:12:44
    const auto fits = [](QByteArrayView part, QByteArrayView shape) {
        return part.size() >= shape.size() &&
               std::ranges::equal(part.first(shape.size()), shape,
                                  [](char c, char s) { return s == '0' ? isAsciiDigit(c) : c == s; });
    };
    const auto isRest = [](char c) { return isAsciiDigit(c) || std::ranges::count("t:. z+-", c) > 0; };
    if (fits(text, "0000-00-00") || fits(text, "0000/00/00"))
        return std::ranges::all_of(text.sliced(10), isRest);
    return text.size() <= 15 && fits(text, "00:00") &&
           std::ranges::all_of(text, [](char c) { return isAsciiDigit(c) || c == ':' || c == '.'; });
}

QByteArray normalAddress(QByteArrayView text)
{
    const auto groups = text.contains(':') ? core::readIpv6(QString::fromLatin1(text)) : std::nullopt;
    if (!groups)
        return text.toByteArray();
    const auto &g = groups->groups;
    const bool isMapped = std::all_of(g, g + 5, [](quint16 group) { return group == 0; }) && g[5] == 0xffff;
    QByteArray normal;
    if (isMapped) {
        for (const int byte : {g[6] >> 8, g[6] & 0xff, g[7] >> 8, g[7] & 0xff})
            normal += QByteArray::number(byte) + '.';
    } else {
        for (const quint16 group : g)
            normal += QByteArray::number(group, 16) + ':';
    }
    normal.chop(1);
    return normal;
}

} // namespace report
