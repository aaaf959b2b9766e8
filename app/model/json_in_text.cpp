// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/json_in_text.h"

#include "app/core/json_string.h"

#include <algorithm>

namespace model {

namespace {

constexpr qsizetype kMaxBlanks = 64; // in front of the text and behind it

bool isBlankEscape(char c)
{
    return c == 'n' || c == 'r' || c == 't';
}

// What the text begins with behind its blanks; 0 where nothing is found.
char firstSign(QByteArrayView text)
{
    for (qsizetype at = 0; at < std::min(text.size(), kMaxBlanks);) {
        const bool isEscape = text[at] == '\\' && at + 1 < text.size() && isBlankEscape(text[at + 1]);
        if (text[at] != ' ' && !isEscape)
            return text[at];
        at += isEscape ? 2 : 1;
    }
    return 0;
}

char lastSign(QByteArrayView text)
{
    const qsizetype stop = std::max<qsizetype>(0, text.size() - kMaxBlanks);
    for (qsizetype end = text.size(); end > stop;) {
        const bool isEscape = end > 1 && text[end - 2] == '\\' && isBlankEscape(text[end - 1]);
        if (text[end - 1] != ' ' && !isEscape)
            return text[end - 1];
        end -= isEscape ? 2 : 1;
    }
    return 0;
}

} // namespace

bool mayHoldJson(QByteArrayView text)
{
    switch (firstSign(text)) {
    case '{':
        return lastSign(text) == '}';
    case '[':
        return lastSign(text) == ']';
    default:
        return false;
    }
}

json::Document readJsonIn(QByteArrayView text)
{
    return json::parse(core::decodeJsonString(text).toUtf8());
}

} // namespace model
