// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <source_location>

namespace fuzz {

// Ends the run where a promise is broken, so that the input is kept.
inline void expect(bool holds, const std::source_location &place = std::source_location::current())
{
    if (holds)
        return;
    std::fprintf(stderr, "%s:%u: the promise is broken\n", place.file_name(), place.line());
    __builtin_trap();
}

// The input without a copy: reading behind its end is found.
[[nodiscard]] inline QByteArray borrow(const std::uint8_t *data, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

} // namespace fuzz
