// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/streams.h"
#include "app/report/redaction.h"

namespace cli {

// Writes to `streams.out` how much of each kind would be redacted, and some of it beside its marker.
[[nodiscard]] core::Result<void> showPreview(const report::Redactor &redactor, const Streams &streams);

} // namespace cli
