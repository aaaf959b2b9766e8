// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/json_scan.h"

#include <algorithm>

namespace core {

namespace {

bool endsWord(char c)
{
    return isJsonBlank(c) || c == ',' || c == ']' || c == '}' || c == ':' || c == '"' || c == '[' || c == '{';
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
    for (++at; at != end && *at != '"'; ++at) {
        if (*at == '\\' && ++at == end)
            break;
    }
    return at;
}

const char *endOfJsonWord(const char *at, const char *end)
{
    return std::find_if(at, end, endsWord);
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
    const char *wordEnd = endOfJsonWord(at, end);
    return wordEnd == at ? nullptr : wordEnd;
}

QByteArray compactJson(QByteArrayView json)
{
    QByteArray compact;
    compact.reserve(json.size());
    const char *const end = json.end();
    for (const char *at = json.begin(); at != end;) {
        const char *const from = at;
        if (isJsonBlank(*at)) {
            ++at;
            continue;
        }
        if (*at == '"') {
            const char *quote = closingQuote(at, end);
            at = quote == end ? end : quote + 1;
        } else {
            ++at;
        }
        compact.append(from, at - from);
    }
    return compact;
}

} // namespace core
