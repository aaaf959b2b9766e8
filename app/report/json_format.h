// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QIODevice>

namespace report {

// The answer, byte for byte as it was received or as redaction left it. Order, filter and zone don't touch
// it. The rows it tells are its share of the bytes.
[[nodiscard]] core::Result<void> writeJson(QIODevice &device, const Report &report);

} // namespace report
