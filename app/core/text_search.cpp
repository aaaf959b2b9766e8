// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/text_search.h"

#include "app/core/json_string.h"

#include <algorithm>

namespace core {

namespace {

char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// U+017F and U+212A fold to the ASCII letters s and k.
bool hasFoldingCharacters(QByteArrayView json)
{
    return json.contains("\xc5\xbf") || json.contains("\xe2\x84\xaa");
}

} // namespace

TextSearch::TextSearch(const QString &text)
    : m_text(text)
    , m_ascii(text.toLower().toUtf8())
    , m_isAscii(std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; }))
{}

bool TextSearch::isIn(const QString &text) const
{
    return text.contains(m_text, Qt::CaseInsensitive);
}

bool TextSearch::isIn(QByteArrayView json) const
{
    if (!m_isAscii || json.contains('\\'))
        return isIn(decodeJsonString(json));
    return isInBytes(json) || (hasFoldingCharacters(json) && isIn(decodeJsonString(json)));
}

bool TextSearch::isInBytes(QByteArrayView json) const
{
    const auto same = [](char inText, char inWord) { return asciiLower(inText) == inWord; };
    return std::search(json.begin(), json.end(), m_ascii.cbegin(), m_ascii.cend(), same) != json.end();
}

} // namespace core
