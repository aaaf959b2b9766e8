// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QIODevice>

namespace report {

// The answer, byte for byte as it was received. Order, filter and zone don't touch it.
[[nodiscard]] core::Result<void> writeJson(QIODevice &device, const Report &report);

} // namespace report
