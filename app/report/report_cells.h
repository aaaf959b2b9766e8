// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

namespace report {

// The columns of a report's events: those chosen, else every column of exports; without details where none
// are wanted.
[[nodiscard]] QList<core::ColumnId> reportColumns(const Report &report);

[[nodiscard]] core::EventRow eventRow(const Report &report, quint32 row);

// A cell for programs: unmodified, details as far as the report holds them.
[[nodiscard]] QString fileCell(const Report &report, const core::EventColumn &column,
                               const core::EventRow &row);
// The same for people: plain text, safe to show; details are always one line.
[[nodiscard]] QString shownCell(const core::EventColumn &column, const core::EventRow &row);

} // namespace report
