// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/chunked_output.h"
#include "app/report/report.h"

#include <functional>

namespace report {

// The lines of the rows from the first up to, not including, the second. Called from several threads at once.
using MakeLines = std::function<QByteArray(quint32, quint32)>;

// Writes the lines of rows 0 to `rowCount` - 1 in this order, made by as many threads as there are cores and
// held a few blocks of some hundred KB at once. The first failed write ends it, and so does `watch`.
void writeLines(ChunkedOutput &out, quint32 rowCount, const WriteWatch &watch, const MakeLines &makeLines);

} // namespace report
