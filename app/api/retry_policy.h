// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <chrono>
#include <optional>

namespace api {

inline constexpr int kDefaultMaxRetries = 2;
// A block lasts up to 5 minutes. A server that asks for more than this is not waited for.
inline constexpr std::chrono::milliseconds kLongestRetryAfter = std::chrono::minutes(10);

// What ended one attempt, as far as it matters for another.
struct AttemptEnd
{
    int attempt = 0; // 0 for the first
    core::ErrorKind kind = core::ErrorKind::Offline;
    int httpStatus = 0;                                       // 0: no HTTP answer
    std::optional<bool> shouldRetry = {};                     // x-should-retry
    std::optional<std::chrono::milliseconds> retryAfter = {}; // retry-after-ms, else retry-after
};

// How long to wait before the next attempt, or nothing where there is none. `random` is 0 to 1.
[[nodiscard]] std::optional<std::chrono::milliseconds> nextAttemptWait(const AttemptEnd &end, int maxRetries,
                                                                       double random);

} // namespace api
