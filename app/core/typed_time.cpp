// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/typed_time.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

// What a time without an offset lacks of a whole one in UTC.
constexpr std::array kEndings = {"Z", ":00Z", "T00:00:00Z", "-01T00:00:00Z", "-01-01T00:00:00Z"};

// The instant at which a clock in `zone` shows what `wall` shows in UTC.
Timestamp instantOf(Timestamp wall, const DisplayZone &zone)
{
    const auto offsetAt = [&](qint64 micros) { return zone.offsetSeconds({micros, 0}) * kMicrosPerSecond; };
    const qint64 before = offsetAt(wall.micros - kMicrosPerDay);
    const qint64 after = offsetAt(wall.micros + kMicrosPerDay);
    // The larger offset is the earlier instant.
    for (const qint64 offset : {std::max(before, after), std::min(before, after)}) {
        if (offsetAt(wall.micros - offset) == offset)
            return {wall.micros - offset, wall.nanos};
    }
    return {wall.micros - before, wall.nanos};
}

} // namespace

std::optional<Timestamp> parseTypedTime(const QString &text, const DisplayZone &zone)
{
    const QByteArray typed = text.trimmed().toUtf8();
    if (const auto whole = parseTimestamp(typed))
        return whole->time;
    // Minutes before an offset: 2026-11-21T09:12Z, 2026-11-21T09:12+01:00.
    constexpr qsizetype kMinutesEnd = 16;
    if (const auto whole = parseTimestamp(QByteArray(typed).insert(kMinutesEnd, ":00"));
        typed.size() > kMinutesEnd && whole)
        return whole->time;
    for (const char *ending : kEndings) {
        if (const auto wall = parseTimestamp(typed + ending)) {
            const Timestamp instant = instantOf(wall->time, zone);
            return Timestamp{std::clamp(instant.micros, kFirstMicros, kLastMicros), instant.nanos};
        }
    }
    return std::nullopt;
}

} // namespace core
