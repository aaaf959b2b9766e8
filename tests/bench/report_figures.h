// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "tests/bench/figure.h"

#include <QString>

#include <optional>

namespace bench {

// CSV of a generated answer against Python's csv module, both from parsed JSON to a closed file; the time of
// every other format and its peak memory beyond the open record, each in a process of its own.
[[nodiscard]] core::Result<QList<Figure>> reportFigures(qint64 events, int runs);

// How a PDF's time grows from a tenth of the events to all of them, 10,000 of them at most.
[[nodiscard]] core::Result<QList<Figure>> pdfFigures(std::optional<qint64> mostEvents, int runs);

// What such a process runs: writes a generated answer in a format, prints the milliseconds and the bytes
// beyond the record, and returns the exit code.
[[nodiscard]] int printReportPeak(const QString &format, qint64 events);

} // namespace bench
