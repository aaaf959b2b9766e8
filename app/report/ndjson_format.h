// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QIODevice>

namespace report {

// The shown events in their order, one a line, each as it was sent. One that was sent over several lines
// loses the blanks between its tokens and nothing else.
[[nodiscard]] core::Result<void> writeNdjson(QIODevice &device, const Report &report);

} // namespace report
