// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "tests/bench/figure.h"

#include <optional>

namespace bench {

// What people meet in a large account: reading its list of scored users, finding somebody in it by e-mail and
// by name, and, with the index made, sorting, filtering and suggesting while one types. 100,000 users, or
// `mostUsers` where that is fewer. Medians of `runs` runs.
[[nodiscard]] core::Result<QList<Figure>> userFigures(std::optional<qint64> mostUsers, int runs);

} // namespace bench
