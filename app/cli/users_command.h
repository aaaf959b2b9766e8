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

// Asks for the account's scored users and writes those that the options choose. Runs an event loop until that
// is done. An error is left to the caller to tell.
[[nodiscard]] core::Result<void> listUsers(const Options &options, const Streams &streams,
                                           api::HttpClient &client, const Interrupt &interrupt);

} // namespace cli
