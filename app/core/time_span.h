// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/timestamp.h"

namespace core {

// A stretch of time, `end` exclusive. `end` may be the microsecond after the last one of all time.
struct TimeSpan
{
    Timestamp begin;
    Timestamp end;

    [[nodiscard]] constexpr bool contains(Timestamp time) const { return time >= begin && time < end; }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

} // namespace core
