// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/streams.h"

namespace cli {

// Compares the files beside a manifest with what it says: a line on `streams.out` for each that differs, and
// one that sums up. `path` is the manifest or its folder. FileFailed where a file differs.
[[nodiscard]] core::Result<void> checkManifest(const QString &path, const Streams &streams,
                                               const Interrupt &interrupt);

} // namespace cli
