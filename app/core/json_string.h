// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace core {

// The text of a JSON string token. `token` is what stands between the quotes, escapes as sent.
// A malformed escape is kept as written and a lone surrogate or bad UTF-8 byte becomes U+FFFD: showing
// an answer never fails on a string.
[[nodiscard]] QString decodeJsonString(QByteArrayView token);

// The escape that `token` begins with: the UTF-16 unit that it stands for and its bytes. Where it is
// malformed the backslash stands for itself, one byte long.
struct JsonEscape
{
    char16_t unit;
    qsizetype length;
};
[[nodiscard]] JsonEscape readJsonEscape(QByteArrayView token);

// Appends `text` to `out` as a JSON string with its quotes, non-ASCII characters as UTF-8.
void appendJsonString(QByteArray &out, QStringView text);

} // namespace core
