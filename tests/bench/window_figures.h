// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "tests/bench/figure.h"

namespace bench {

// The longest time that the window's thread does not answer, by what a person does: looking up a user of so
// many events from a server on this computer, sorting by each column, filtering, grouping, scrolling, looking
// up anew, closing.
[[nodiscard]] core::Result<QList<Figure>> stallFigures(qint64 events, int runs);

// One frame of the table after a jump to any row, against a table of 1,000 events. Medians.
[[nodiscard]] core::Result<QList<Figure>> scrollFigures(qint64 events, int runs);

} // namespace bench
