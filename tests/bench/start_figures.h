// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "tests/bench/figure.h"

#include <optional>

namespace bench {

// From starting the process to its first painted frame: riskscope with the demo's account against a program
// that only shows a window of the same size, empty or with one word. Medians of `runs` interleaved runs, 11
// at least.
[[nodiscard]] core::Result<QList<Figure>> startFigures(std::optional<qint64> most, int runs);

} // namespace bench
