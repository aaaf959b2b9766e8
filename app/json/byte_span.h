// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace json {

// A stretch of a text, in bytes from its start.
struct ByteSpan
{
    qsizetype offset = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return offset + length; }

    friend bool operator==(const ByteSpan &, const ByteSpan &) = default;
};

} // namespace json
