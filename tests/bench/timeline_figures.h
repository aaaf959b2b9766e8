// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "tests/bench/figure.h"

namespace bench {

// One frame of the timeline after a pan or zoom, laid out and painted into an image of 1600 × 400 pixels:
// against painting each visible event as a small square, and against a timeline of 10,000 events. Making the
// index that it is laid out from, against one pass that only reads the times in the order of rows. Medians of
// interleaved runs. NotUnderstood where the rival finds other events in the range.
[[nodiscard]] core::Result<QList<Figure>> timelineFigures(qint64 events, int runs);

} // namespace bench
