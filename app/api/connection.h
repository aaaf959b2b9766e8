// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/credential.h"
#include "app/api/endpoint.h"

#include <optional>

namespace api {

inline constexpr auto kDemoAccount = "023e105f4ecef8ad9ca31a8372d0c353";

// What was said on the command line about whom to ask; the environment says the rest.
struct ConnectionChoice
{
    bool demo = false; // --demo
    std::optional<QString> baseUrl = {};
    std::optional<QString> account = {};
    std::optional<QString> profile = {}; // --profile, a name
};

// The demo's endpoint, else --base-url and --account, else CLOUDFLARE_BASE_URL (or CLOUDFLARE_API_BASE_URL)
// and CLOUDFLARE_ACCOUNT_ID, else the provider's own base URL. InvalidInput names the option or variable that
// is wrong.
[[nodiscard]] core::Result<Endpoint> chooseEndpoint(const ConnectionChoice &choice,
                                                    const QProcessEnvironment &environment);

// The environment's credential; none for the demo, which takes none.
[[nodiscard]] core::Result<std::optional<Credential>>
chooseCredential(const Endpoint &endpoint, const QProcessEnvironment &environment);

} // namespace api
