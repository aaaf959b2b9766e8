// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/json_string.h"

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

// Decodes the escape that `token` starts with into `out`; returns how many bytes it took.
qsizetype decodeEscape(QByteArrayView token, QString &out)
{
    if (token.size() > 1) {
        if (const auto unit = simpleEscape(token[1])) {
            out += QChar(*unit);
            return 2;
        }
        if (token[1] == 'u') {
            if (const auto unit = hexUnit(token.sliced(2))) {
                out += QChar(*unit);
                return 6;
            }
        }
    }
    out += u'\\';
    return 1;
}

// QString::fromUtf8() drops a leading byte order mark. It is text like any other, and hidden text must not
// get lost.
QString textOf(QByteArrayView utf8)
{
    static constexpr char kMark[] = "\xef\xbb\xbf";
    QString text;
    for (; utf8.startsWith(kMark); utf8 = utf8.sliced(3))
        text += QChar(QChar::ByteOrderMark);
    return text.isEmpty() ? QString::fromUtf8(utf8) : text + QString::fromUtf8(utf8);
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

QString decodeJsonString(QByteArrayView token)
{
    if (!token.contains('\\'))
        return textOf(token);
    QString out;
    out.reserve(token.size());
    while (!token.isEmpty()) {
        const auto *backslash = static_cast<const char *>(
            std::memchr(token.data(), '\\', static_cast<std::size_t>(token.size())));
        const qsizetype plain = backslash ? backslash - token.data() : token.size();
        out += textOf(token.first(plain));
        token = token.sliced(plain);
        if (!token.isEmpty())
            token = token.sliced(decodeEscape(token, out));
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
