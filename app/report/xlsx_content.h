// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/xlsx_workbook.h"

#include <span>

namespace report {

// Whether a finished workbook can be read from end to end, its checksums fit, and its sheets hold what was
// put into them. Reads piece by piece.
[[nodiscard]] bool holdsWhole(const QString &path, std::span<const XlsxContent> sheets);

} // namespace report
