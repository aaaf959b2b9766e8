// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/credential.h"
#include "app/core/profile.h"
#include "app/store/secret_store.h"

#include <functional>
#include <memory>
#include <optional>

namespace session {

// None for the demo, which takes none.
using GotCredential = std::function<void(core::Result<std::optional<api::Credential>>)>;

// Gives the credential anew for each lookup, so that nobody has to keep it.
class CredentialSource
{
public:
    virtual ~CredentialSource() = default;

    // Calls back once, perhaps from within (the task is then null); no more once the task is destroyed.
    [[nodiscard]] virtual std::unique_ptr<store::SecretTask> read(GotCredential got) const = 0;
};

// One that is known already, or why there is none: the environment's, the demo's.
[[nodiscard]] std::shared_ptr<const CredentialSource>
fixedCredential(core::Result<std::optional<api::Credential>> credential);

// The profile's, read from the store for each request. The store outlives it.
[[nodiscard]] std::shared_ptr<const CredentialSource> keptCredential(const core::Profile &profile,
                                                                     store::SecretStore &secrets);

} // namespace session
