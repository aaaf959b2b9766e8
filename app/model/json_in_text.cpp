// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/json_in_text.h"

#include "app/core/json_string.h"

#include <algorithm>

namespace model {

namespace {

constexpr qsizetype kMaxBlanks = 64; // in front of the text and behind it

bool isBlank(char16_t unit)
{
    return unit == u' ' || unit == u'\n' || unit == u'\r' || unit == u'\t';
}

// What the text begins with behind its blanks; 0 where nothing is found.
char firstSign(QByteArrayView text)
{
    for (qsizetype at = 0; at < std::min(text.size(), kMaxBlanks);) {
        const auto [unit, length] = text[at] == '\\' ? core::readJsonEscape(text.sliced(at))
                                                     : core::JsonEscape{static_cast<uchar>(text[at]), 1};
        if (!isBlank(unit))
            return text[at];
        at += length;
    }
    return 0;
}

char lastSign(QByteArrayView text)
{
    constexpr qsizetype kEscapes[] = {2, 6}; // \n, \u000a
    const qsizetype stop = std::max<qsizetype>(0, text.size() - kMaxBlanks);
    qsizetype end = text.size();
    const auto endsInBlankEscape = [&text, &end](qsizetype length) {
        if (end < length || text[end - length] != '\\')
            return false;
        const core::JsonEscape escape = core::readJsonEscape(text.sliced(end - length, length));
        return escape.length == length && isBlank(escape.unit);
    };
    while (end > stop) {
        const auto *const escape = std::ranges::find_if(kEscapes, endsInBlankEscape);
        if (escape == std::end(kEscapes) && text[end - 1] != ' ')
            return text[end - 1];
        end -= escape == std::end(kEscapes) ? 1 : *escape;
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
