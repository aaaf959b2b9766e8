// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QXmlStreamWriter>

namespace report {

// The report's timeline as inline SVG. Its colours are attributes, and classes by which the page's style
// changes them with the theme. Needs a QGuiApplication.
void writeHtmlTimeline(QXmlStreamWriter &html, const Report &report);

} // namespace report
