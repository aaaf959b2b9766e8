// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/streams.h"
#include "app/report/delivery.h"

namespace cli {

// Writes to standard output, see report::writeCheckedStream(). Cancelled where an interrupt ended it.
[[nodiscard]] core::Result<void> writeToStream(const Streams &streams, const Interrupt &interrupt,
                                               const report::FillFile &fill,
                                               const report::WrittenCheck &check);

// `check`, and Cancelled once the interrupt is requested.
[[nodiscard]] report::WrittenCheck orInterrupted(const report::WrittenCheck &check,
                                                 const Interrupt &interrupt);

} // namespace cli
