// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/user_run.h"

namespace cli {

// Looks up all users that the options name and writes their reports where these say. The error is what ended
// the run, else the failure of the first user without a report; the rest is told on `streams.err`.
[[nodiscard]] core::Result<void> lookUpUsers(const RunContext &context);

} // namespace cli
