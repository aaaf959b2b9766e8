// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace report {

// Appends a cell as RFC 4180 has it: in quotes where it holds what some programs take for a separator, and
// with `isGuarded` with an apostrophe in front where a spreadsheet would run it; see csv_format.h.
void appendCsvCell(QByteArray &out, QByteArrayView utf8, bool isGuarded);

} // namespace report
