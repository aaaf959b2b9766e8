// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/chunked_output.h"
#include "app/report/report.h"

namespace report {

// The events as lines of cells in aligned columns, below their titles. Every cell but the last of a line is
// cut to what a terminal can show.
void writeTextTable(ChunkedOutput &out, const Report &report);

} // namespace report
