// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QIODevice>

namespace report {

// The events as RFC 4180: UTF-8 with a byte order mark, CRLF, a header of column keys. Every cell is whole,
// and stands in quotes where it holds what some programs take for a separator: a comma, semicolon, tab or
// line break.
//
// A spreadsheet runs a cell that begins with = + - @ (or their full-width forms), a tab or a line break as a
// formula: such a cell gets a leading apostrophe, and so does one that begins with apostrophes before such a
// character. To read the original back, drop one apostrophe where apostrophes are followed by such a
// character. No guard stands within a cell: a program told to separate at semicolons, which heeds quotes only
// where its own cells begin, may cut one there.
[[nodiscard]] core::Result<void> writeCsv(QIODevice &device, const Report &report);

} // namespace report
