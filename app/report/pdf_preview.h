// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QImage>
#include <QSize>

namespace report {

// The first page as writePdf() makes it, on white paper: as large as fits `atMost` device-independent pixels,
// with the sheet's proportions. Of a long report, which would
// have to be measured to its end, it names no number of pages. Null where nothing fits, and where the
// report's watch said to stop. Needs a QGuiApplication; any thread may call it.
[[nodiscard]] QImage pdfFirstPage(const Report &report, QSize atMost, double devicePixelRatio = 1);

} // namespace report
