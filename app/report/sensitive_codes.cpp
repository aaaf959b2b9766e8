// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/sensitive_codes.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace report {

namespace {

int hexValue(char c)
{
    return isAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
}

std::optional<char32_t> readDecimal(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > 7 || !std::ranges::all_of(digits, isAsciiDigit))
        return std::nullopt;
    return static_cast<char32_t>(digits.toUInt());
}

std::optional<char32_t> codeNamed(QByteArrayView name)
{
    struct Named
    {
        QByteArrayView name;
        char32_t code;
    };
    static constexpr Named kNamed[] = {{"amp", U'&'},  {"lt", U'<'},    {"gt", U'>'},
                                       {"quot", U'"'}, {"apos", U'\''}, {"nbsp", U' '}};
    for (const Named &named : kNamed) {
        if (named.name == name)
            return named.code;
    }
    if (name.startsWith("#x") || name.startsWith("#X"))
        return name.size() <= 8 ? readHex(name.sliced(2), name.size() - 2) : std::nullopt;
    return name.startsWith('#') ? readDecimal(name.sliced(1)) : std::nullopt;
}

} // namespace

std::optional<char32_t> readHex(QByteArrayView digits, qsizetype count)
{
    if (count <= 0 || digits.size() < count || !std::ranges::all_of(digits.first(count), isHexDigit))
        return std::nullopt;
    char32_t code = 0;
    for (const char digit : digits.first(count))
        code = code * 16 + static_cast<char32_t>(hexValue(digit));
    return code;
}

std::optional<ReadCode> readUnicodeEscape(QByteArrayView text)
{
    constexpr qsizetype kLength = 5;
    const auto unit = text.startsWith('u') ? readHex(text.sliced(1), kLength - 1) : std::nullopt;
    if (!unit || !QChar::isHighSurrogate(*unit))
        return unit ? std::optional(ReadCode{*unit, kLength}) : std::nullopt;
    qsizetype at = kLength;
    while (at < text.size() && text[at] == '\\')
        ++at;
    const auto low = at > kLength && at < text.size() && text[at] == 'u'
                         ? readHex(text.sliced(at + 1), kLength - 1)
                         : std::nullopt;
    if (!low || !QChar::isLowSurrogate(*low))
        return ReadCode{*unit, kLength};
    return ReadCode{QChar::surrogateToUcs4(static_cast<char16_t>(*unit), static_cast<char16_t>(*low)),
                    at + kLength};
}

std::optional<ReadCode> readEntity(QByteArrayView text)
{
    const qsizetype end = text.indexOf(';');
    const auto code = end > 1 ? codeNamed(text.sliced(1, end - 1)) : std::nullopt;
    if (!code || *code == 0 || *code > 0x10ffff)
        return std::nullopt;
    return ReadCode{*code, end + 1};
}

std::optional<ReadCode> readShownCode(QByteArrayView text)
{
    static constexpr QByteArrayView kBegin = "\xe2\x9f\xa8U+";
    static constexpr QByteArrayView kEnd = "\xe2\x9f\xa9";
    const qsizetype end = text.startsWith(kBegin) ? text.indexOf(kEnd) : -1;
    const qsizetype count = end - kBegin.size();
    if (end < 0 || count < 4 || count > 6)
        return std::nullopt;
    const auto code = readHex(text.sliced(kBegin.size()), count);
    if (!code || *code > 0x10ffff)
        return std::nullopt;
    return ReadCode{*code, end + kEnd.size()};
}

ReadCode readUtf8(QByteArrayView text)
{
    const auto byteAt = [text](qsizetype at) -> char32_t { return static_cast<quint8>(text[at]); };
    const char32_t lead = text.isEmpty() ? 0 : byteAt(0);
    if (lead < 0x80)
        return {lead, 1};
    const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < length)
        return {0, 1};
    char32_t code = lead & (0x7fu >> length);
    for (qsizetype at = 1; at < length; ++at) {
        if ((byteAt(at) & 0xc0) != 0x80)
            return {0, 1};
        code = code << 6 | (byteAt(at) & 0x3f);
    }
    return code > 0x10ffff ? ReadCode{0, 1} : ReadCode{code, length};
}

QByteArray utf8Of(char32_t code)
{
    return QString::fromUcs4(&code, 1).toUtf8();
}

bool isBlankCode(char32_t code)
{
    if (code < 0x80)
        return code == U' ' || code == U'"' || (code >= 0x09 && code <= 0x0d);
    return QChar::isSpace(code);
}

bool isUnseen(char32_t code)
{
    if (code < 0x80)
        return (code < 0x20 && !isBlankCode(code)) || code == 0x7f;
    switch (QChar::category(code)) {
    case QChar::Other_Control:
        return !isBlankCode(code);
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return true;
    default:
        return code == 0x34f || code == 0x115f || code == 0x1160 || code == 0x3164 || code == 0xffa0;
    }
}

bool isSpacedWord(char32_t code)
{
    const bool isUnspaced = code >= 0x2e80 || (code >= 0x0e00 && code <= 0x0eff) ||
                            (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff);
    return !isUnspaced && QChar::isLetterOrNumber(code);
}

} // namespace report
