// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QIODevice>

namespace report {

// The report as PDF/A-1b on A4 or Letter: the user, the timeline, the events as a table, their details where
// the report holds all of them, and how it was made. Text is text in embedded fonts, to be searched and
// copied. It has no bookmarks: Qt writes none. Needs a QGuiApplication; any thread may call it.
[[nodiscard]] core::Result<void> writePdf(QIODevice &device, const Report &report);

} // namespace report
