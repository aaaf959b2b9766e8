// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QIODevice>

namespace report {

// A report for tickets and wikis, as GitHub Flavored Markdown: what was found and how the report was made as
// lists, the events as a table, and with whole details a fenced block for each event that has some.
[[nodiscard]] core::Result<void> writeMarkdown(QIODevice &device, const Report &report);

} // namespace report
