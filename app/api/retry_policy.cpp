// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/retry_policy.h"

#include <algorithm>
#include <cmath>

namespace api {

namespace {

using namespace std::chrono_literals;

bool isWorthRetrying(const AttemptEnd &end)
{
    if (end.httpStatus != 0 && end.shouldRetry)
        return *end.shouldRetry;
    if (end.httpStatus == 408 || end.httpStatus == 409 || end.httpStatus == 429 || end.httpStatus >= 500)
        return true;
    return end.kind == core::ErrorKind::Offline || end.kind == core::ErrorKind::TimedOut ||
           end.kind == core::ErrorKind::RateLimited;
}

std::chrono::milliseconds backoff(int attempt, double random)
{
    constexpr double kFirst = 500;
    constexpr double kLongest = 8000;
    const double wait = std::min(std::ldexp(kFirst, std::clamp(attempt, 0, 30)), kLongest);
    return std::chrono::milliseconds(std::lround(wait * (1 - 0.25 * std::clamp(random, 0.0, 1.0))));
}

} // namespace

std::optional<std::chrono::milliseconds> nextAttemptWait(const AttemptEnd &end, int maxRetries, double random)
{
    if (end.attempt >= maxRetries || !isWorthRetrying(end))
        return std::nullopt;
    if (!end.retryAfter)
        return backoff(end.attempt, random);
    if (*end.retryAfter > kLongestRetryAfter)
        return std::nullopt;
    return std::max(*end.retryAfter, std::chrono::milliseconds(0));
}

} // namespace api
