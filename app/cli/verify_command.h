// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/cli/streams.h"

namespace api {
class HttpClient;
}

namespace cli {

// Tries the credential and writes what came of it, a line a fact. The error is why risk scores can't be read
// with it; it is left to the caller to tell.
[[nodiscard]] core::Result<void> verify(const Options &options, const Streams &streams,
                                        api::HttpClient &client, const Interrupt &interrupt);

} // namespace cli
