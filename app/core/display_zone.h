// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/timestamp.h"

#include <QString>
#include <QTimeZone>

namespace core {

// The one zone in which axis, table, tooltips, filters and exports show times.
class DisplayZone
{
public:
    DisplayZone(); // UTC
    [[nodiscard]] static DisplayZone utc();
    [[nodiscard]] static DisplayZone local();
    // "UTC", "local", an IANA name with a slash such as "Europe/Lisbon", or one of GMT, WET, CET, MET, EET,
    // EST, MST and HST where the system's data has it; InvalidInput for any other word.
    [[nodiscard]] static Result<DisplayZone> named(const QString &name);

    [[nodiscard]] bool isUtc() const { return m_utc; }
    [[nodiscard]] QString name() const; // "UTC" or the IANA name
    // Whole minutes east of UTC at `time`, in seconds: what an RFC 3339 offset can say.
    [[nodiscard]] int offsetSeconds(Timestamp time) const;
    // "UTC+01:00"
    [[nodiscard]] QString offsetName(Timestamp time) const;

    friend bool operator==(const DisplayZone &, const DisplayZone &) = default;

private:
    explicit DisplayZone(const QTimeZone &zone);
    QTimeZone m_zone;
    bool m_utc = true;
};

// "2026-11-21 09:12:44.120": sorts as text, the same in every locale.
[[nodiscard]] QString formatDateTime(Timestamp time, const DisplayZone &zone);
// "21 Nov 2026 09:12" in the words of the locale; without the year where it is that of `reference`.
[[nodiscard]] QString formatShort(Timestamp time, const DisplayZone &zone,
                                  std::optional<Timestamp> reference = {});
// "14:02:11"
[[nodiscard]] QString formatClock(Timestamp time, const DisplayZone &zone);
// "2026-11-21T10:12:44.12+01:00": RFC 3339, for files; "Z" for UTC.
[[nodiscard]] QString formatRfc3339(Timestamp time, const DisplayZone &zone);
// "47 min", "1 d 3 h", "12 s", "250 ms": the largest unit, from a day on the two largest. `micros` ≥ 0.
[[nodiscard]] QString formatDuration(qint64 micros);

} // namespace core
