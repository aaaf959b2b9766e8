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

// Gets one user, from the provider or from a saved answer, and writes the report. Runs an event loop until
// that is done. Notes on the data go to `streams.err` unless the report holds them; an error is left to the
// caller to tell.
[[nodiscard]] core::Result<void> lookUp(const Options &options, const Streams &streams,
                                        api::HttpClient &client, const Interrupt &interrupt);

} // namespace cli
