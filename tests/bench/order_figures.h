// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "tests/bench/figure.h"

namespace bench {

// selectEvents() against a QSortFilterProxyModel over rows of ready texts, which shows the same events in the
// same order, checked before: words of a filter, and sorting by each column of the table. Medians of `runs`
// interleaved runs, of the proxy one only where it takes seconds. NotUnderstood where they disagree.
[[nodiscard]] core::Result<QList<Figure>> filterFigures(qint64 events, int runs);
[[nodiscard]] core::Result<QList<Figure>> sortFigures(qint64 events, int runs);

} // namespace bench
