// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "tests/bench/figure.h"

namespace bench {

inline constexpr qint64 kFewestLookups = 4; // one a quarter

// Looks a user of 55 events up so many times, one after the other, over one client: resident memory by
// quarter, its growth from the second quarter to the last, descriptors left open, speed. The server is this
// program again, in a process of its own: serveAnswers(). The error of the first lookup that fails.
[[nodiscard]] core::Result<QList<Figure>> soakFigures(qint64 lookups);

// Prints the base URL of a loopback server that answers every request with the user of 55 events, and serves
// until standard input ends. Returns the exit code.
[[nodiscard]] int serveAnswers();

} // namespace bench
