// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QString>

#include <array>

namespace cli {

// What the process ends with; scripts rely on the numbers.
enum class ExitCode : int {
    Ok = 0,
    Usage = 2,
    Credential = 3,
    UserNotFound = 4,
    RateLimited = 5,
    Network = 6,
    NotUnderstood = 7,
    File = 8,
    Cancelled = 130,
};

inline constexpr std::array kExitCodes = {
    ExitCode::Ok,          ExitCode::Usage,   ExitCode::Credential,    ExitCode::UserNotFound,
    ExitCode::RateLimited, ExitCode::Network, ExitCode::NotUnderstood, ExitCode::File,
    ExitCode::Cancelled};

[[nodiscard]] ExitCode exitCodeFor(core::ErrorKind kind);
// A few words for --help, translated.
[[nodiscard]] QString meaningOf(ExitCode code);

} // namespace cli
