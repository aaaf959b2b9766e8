// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/options.h"
#include "app/cli/streams.h"
#include "app/core/person.h"
#include "app/core/risk_record.h"

namespace api {
class HttpClient;
}

namespace cli {

struct FetchedUser
{
    core::UserRisk risk;
    std::optional<core::Error> failedPage = {}; // why the answer lacks a page that was to be there
};

// Asks the provider for one user, for as many pages as --pages allows while each brings something new. Where
// it knows no user of the person's id the other one is tried. UserNotScored: of somebody in the account.
// Runs an event loop until that is done.
[[nodiscard]] core::Result<FetchedUser> fetchUser(const Options &options, const core::Person &person,
                                                  const Streams &streams, api::HttpClient &client,
                                                  const Interrupt &interrupt);

} // namespace cli
