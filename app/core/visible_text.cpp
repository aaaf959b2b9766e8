// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/visible_text.h"

#include <algorithm>

namespace core {

namespace {

// Format characters with a shape of their own: number and verse signs, hieroglyph joiners.
bool isSeenFormat(char32_t c)
{
    return (c >= 0x600 && c <= 0x605) || c == 0x6dd || c == 0x70f || c == 0x890 || c == 0x891 || c == 0x8e2 ||
           c == 0x110bd || c == 0x110cd || (c >= 0x13430 && c <= 0x1345f);
}

// Letters and marks that are blank or nothing at all: Hangul fillers, the combining grapheme joiner.
bool isFiller(char32_t c)
{
    return c == 0x34f || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0;
}

bool isHidden(char32_t c, LineBreaks lineBreaks)
{
    if (c < 0x7f)
        return c < 0x20 && !(lineBreaks == LineBreaks::Keep && (c == U'\n' || c == U'\t'));
    if (QChar::isNonCharacter(c) || isFiller(c)) // no text format may hold the former
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return !isSeenFormat(c);
    default:
        return false;
    }
}

} // namespace

QString visibleText(const QString &text, LineBreaks lineBreaks)
{
    const auto isPlain = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; };
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString out;
    out.reserve(text.size() + 16);
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t c =
            isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        const qsizetype length = isPair ? 2 : 1;
        if (isHidden(c, lineBreaks))
            out += QStringLiteral("⟨U+%1⟩").arg(QString::number(c, 16).toUpper(), 4, QLatin1Char('0'));
        else
            out += QStringView(text).sliced(at, length);
        at += length;
    }
    return out;
}

QString isolatedText(const QString &text)
{
    const auto isRightToLeft = [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    };
    const QString visible = visibleText(text);
    if (std::none_of(visible.cbegin(), visible.cend(), isRightToLeft))
        return visible;
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    return kFirstStrongIsolate + visible + kPopIsolate;
}

QString cutTo(QString text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    text.truncate(limit - 1);
    if (!text.isEmpty() && (text.back().isHighSurrogate() || text.back() == u'…'))
        text.chop(1);
    return text + u'…';
}

} // namespace core
