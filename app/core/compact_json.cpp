// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/compact_json.h"

#include <algorithm>

namespace core {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Behind the quote that closes the string whose first character `at` points to, or `end`.
const char *skipString(const char *at, const char *end)
{
    for (; at != end; ++at) {
        if (*at == '"')
            return at + 1;
        if (*at == '\\' && ++at == end)
            break;
    }
    return end;
}

} // namespace

QByteArray compactJson(QByteArrayView json)
{
    QByteArray compact(json.size(), Qt::Uninitialized);
    char *out = compact.data();
    const char *const end = json.end();
    for (const char *at = json.begin(); at != end;) {
        const char *const run = at;
        while (at != end && !isBlank(*at))
            at = *at == '"' ? skipString(at + 1, end) : at + 1;
        out = std::copy(run, at, out);
        while (at != end && isBlank(*at))
            ++at;
    }
    compact.resize(out - compact.constData());
    return compact;
}

} // namespace core
