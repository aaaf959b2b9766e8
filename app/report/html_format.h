// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QIODevice>

namespace report {

// The whole report as one page that needs nothing beside itself and may load nothing: facts, the timeline as
// a picture, the events as a table that its script filters and sorts, the details of each to fold out. All of
// it can be read without the script and printed. Text from outside is made visible and stands nowhere but in
// text. Needs a QGuiApplication.
[[nodiscard]] core::Result<void> writeHtml(QIODevice &device, const Report &report);

} // namespace report
