// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <compare>
#include <optional>

namespace core {

// An instant, to the nanosecond, from year 1 to 9999. Microseconds since 1970-01-01T00:00:00Z, floored, and
// the 0 to 999 nanoseconds beyond them.
struct Timestamp
{
    qint64 micros = 0;
    quint16 nanos = 0;

    friend auto operator<=>(const Timestamp &, const Timestamp &) = default;
};

struct ParsedTimestamp
{
    Timestamp time;
    bool exact = true; // false where the text says more than the value: a leap second, a tenth fraction digit
};

// An RFC 3339 date-time: any number of fraction digits, `Z` or an offset, `T` or a blank between date and
// time. A leap second becomes the first instant of the next minute. Nothing else is accepted: no zone-less
// times.
[[nodiscard]] std::optional<ParsedTimestamp> parseTimestamp(QByteArrayView text);

// "2026-11-21T09:12:44.120Z": UTC, as many of 0, 3, 6 or 9 fraction digits as the value needs.
[[nodiscard]] QByteArray toRfc3339(Timestamp time);

inline constexpr qint64 kMicrosPerSecond = 1'000'000;
inline constexpr qint64 kMicrosPerMinute = 60 * kMicrosPerSecond;
inline constexpr qint64 kMicrosPerHour = 60 * kMicrosPerMinute;
inline constexpr qint64 kMicrosPerDay = 24 * kMicrosPerHour;

// The first and last microsecond that a timestamp can have: 0001-01-01T00:00:00Z and the end of year 9999.
inline constexpr qint64 kFirstMicros = -62'135'596'800 * kMicrosPerSecond;
inline constexpr qint64 kLastMicros = 253'402'300'800 * kMicrosPerSecond - 1;

} // namespace core
