// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace api {

// The announced wait: retry-after-ms in milliseconds, else retry-after in seconds or as an HTTP date; a date
// that has passed is no wait. Nothing where neither header can be read.
[[nodiscard]] std::optional<std::chrono::milliseconds>
parseRetryAfter(const QByteArray &retryAfterMs, const QByteArray &retryAfter, const QDateTime &now);

// x-should-retry: `true` or `false`, anything else says nothing.
[[nodiscard]] std::optional<bool> parseShouldRetry(const QByteArray &header);

} // namespace api
