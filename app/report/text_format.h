// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QIODevice>

namespace report {

// The user and the events as plain text for a terminal: labelled lines, then the events in aligned columns.
// Text from outside is made visible; long cells are cut with `…`, so scripts take CSV or JSON instead.
[[nodiscard]] core::Result<void> writeText(QIODevice &device, const Report &report);

} // namespace report
