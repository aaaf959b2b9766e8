// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/report_options.h"

namespace cli {

// Whether reports can go where they are to: a lookup whose result has nowhere to go would be wasted.
// FileFailed says what is in the way, and what to do.
[[nodiscard]] core::Result<void> checkOutput(const Output &output);
// The same for one file in a folder.
[[nodiscard]] core::Result<void> checkOutputFile(const QString &path, const Output &output);

} // namespace cli
