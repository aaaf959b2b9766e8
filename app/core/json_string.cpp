// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/json_string.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace core {

namespace {

std::optional<char16_t> hexUnit(QByteArrayView digits)
{
    if (digits.size() < 4)
        return std::nullopt;
    char16_t unit = 0;
    for (const char digit : digits.first(4)) {
        const int value = digit >= '0' && digit <= '9'   ? digit - '0'
                          : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
                          : digit >= 'A' && digit <= 'F' ? digit - 'A' + 10
                                                         : -1;
        if (value < 0)
            return std::nullopt;
        unit = static_cast<char16_t>(unit * 16 + value);
    }
    return unit;
}

std::optional<char16_t> simpleEscape(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return static_cast<char16_t>(letter);
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return std::nullopt;
    }
}

// QString::fromUtf8() drops a leading byte order mark. It is text like any other, and hidden text must not
// get lost.
void appendText(QString &out, QByteArrayView utf8)
{
    static constexpr char kMark[] = "\xef\xbb\xbf";
    if (std::ranges::none_of(utf8, [](char c) { return (c & 0x80) != 0; })) {
        out += QLatin1StringView(utf8);
        return;
    }
    for (; utf8.startsWith(kMark); utf8 = utf8.sliced(3))
        out += QChar(QChar::ByteOrderMark);
    out += QString::fromUtf8(utf8);
}

void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
}

} // namespace

JsonEscape readJsonEscape(QByteArrayView token)
{
    if (token.size() > 1) {
        if (const auto unit = simpleEscape(token[1]))
            return {*unit, 2};
        if (token[1] == 'u') {
            if (const auto unit = hexUnit(token.sliced(2)))
                return {*unit, 6};
        }
    }
    return {u'\\', 1};
}

QString decodeJsonString(QByteArrayView token)
{
    QString out;
    if (!token.contains('\\')) {
        appendText(out, token);
        return out;
    }
    out.reserve(token.size());
    while (!token.isEmpty()) {
        const auto *backslash = static_cast<const char *>(
            std::memchr(token.data(), '\\', static_cast<std::size_t>(token.size())));
        const qsizetype plain = backslash ? backslash - token.data() : token.size();
        appendText(out, token.first(plain));
        token = token.sliced(plain);
        if (!token.isEmpty()) {
            const JsonEscape escape = readJsonEscape(token);
            out += QChar(escape.unit);
            token = token.sliced(escape.length);
        }
    }
    replaceLoneSurrogates(out);
    return out;
}

void appendJsonString(QByteArray &out, QStringView text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8) {
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += byte;
        } else if (static_cast<unsigned char>(byte) < 0x20) {
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 0xf];
        } else {
            out += byte;
        }
    }
    out += '"';
}

} // namespace core
