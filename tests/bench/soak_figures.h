// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "tests/bench/figure.h"

namespace bench {

inline constexpr qint64 kFewestLookups = 4; // one a quarter

// Looks a user of 55 events up so many times, one after the other, over one client: resident memory by
// quarter, its growth from the second quarter to the last, descriptors left open, speed. The server is a
// process of its own. The error of the first lookup that fails.
[[nodiscard]] core::Result<QList<Figure>> soakFigures(qint64 lookups);

} // namespace bench
