// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

namespace cli {

// What happened and what to do, then what support asks for in brackets: HTTP status, the provider's codes,
// cf-ray, how an answer begins that was not understood. One line without its end, plain text.
[[nodiscard]] QString errorLine(const core::Error &error);

} // namespace cli
