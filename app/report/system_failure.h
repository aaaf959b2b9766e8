// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

namespace report {

// FileFailed for what the system said when a file was to be written: `detail` is the reason alone, without a
// full stop, `advice` what to do about it. `error` is an errno.
[[nodiscard]] std::unexpected<core::Error> systemFailure(int error);

// The system's own words: for what was to be read.
[[nodiscard]] QString systemReason(int error);

// The same with a sentence as its detail, which says what file could not be written.
[[nodiscard]] std::unexpected<core::Error> notWritten(const QString &path, const core::Error &reason);

} // namespace report
