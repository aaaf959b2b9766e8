// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QIODevice>

namespace report {

inline constexpr quint32 kMaxXlsxRows = 1'048'575; // below the header

// An Excel workbook. Sheet “Events”: the columns, UTC times as real dates and what can't be one as text, all
// else as text; further sheets “Events 2” … where one sheet can't hold all. Sheet “About”: what was found and
// how the report was made. Text that a cell can't hold is cut, and “About” says how often. Needs room in the
// temporary folder for about ten times what comes of it.
[[nodiscard]] core::Result<void> writeXlsx(QIODevice &device, const Report &report);

// With fewer rows a sheet.
[[nodiscard]] core::Result<void> writeXlsx(QIODevice &device, const Report &report, quint32 rowsPerSheet);

} // namespace report
