// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/user_run.h"

namespace cli {

// Writes a file for each user into the folder of --output-dir, and the manifest: every kManifestPace files
// or 5 s, and in the end, whatever ended the run. Redacted ones are written once all users are known.
[[nodiscard]] core::Result<void> writeUsersToFolder(const RunContext &context, const QStringList &users);

inline constexpr qsizetype kManifestPace = 50;

} // namespace cli
