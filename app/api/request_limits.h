// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/credential.h"
#include "app/api/endpoint.h"
#include "app/api/retry_policy.h"

#include <chrono>
#include <optional>

namespace api {

struct RequestLimits
{
    std::chrono::milliseconds attemptTimeout = std::chrono::seconds(60); // from request to last byte
    int maxRetries = kDefaultMaxRetries;
    qint64 maxBytes = qint64(1) << 30; // of the body, decompressed
};

// Whom to ask, as whom, and for how long.
struct Access
{
    Endpoint endpoint;
    std::optional<Credential> credential; // none for the demo
    RequestLimits limits = {};
};

} // namespace api
