// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_level.h"

namespace report {

// A level for a terminal: its shape, a blank and `word`, which is plain text: "▲ High".
[[nodiscard]] QString levelMark(core::RiskLevel level, const QString &word);

// `mark` on its level's colour, which reads on light and dark terminals alike; as it is for a level that has
// none.
[[nodiscard]] QString coloredMark(core::RiskLevel level, const QString &mark);

} // namespace report
