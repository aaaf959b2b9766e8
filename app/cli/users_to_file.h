// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/user_run.h"

namespace cli {

// Writes all users into one file and its manifest. What ends the run leaves a file of the users so far; where
// there are none, or it can't be written, what was there before stays.
[[nodiscard]] core::Result<void> writeUsersToFile(const RunContext &context, const QStringList &users);

// Writes all users to standard output, one as soon as it is there. Redacted they come all at once, since
// what the last one shows to be a name may stand in the first.
[[nodiscard]] core::Result<void> writeUsersToStream(const RunContext &context, const QStringList &users);

} // namespace cli
