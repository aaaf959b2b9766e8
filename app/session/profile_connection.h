// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/secret.h"
#include "app/session/connection.h"

#include <optional>

namespace session {

// Whom a person's own profile asks.
[[nodiscard]] Connection connectionOf(const core::Profile &profile,
                                      std::shared_ptr<const CredentialSource> credential);

// A secret that is kept nowhere.
[[nodiscard]] std::shared_ptr<const CredentialSource> typedCredential(const core::Profile &profile,
                                                                      const core::Secret &secret);

// Where no profile is current; `why` where that is an error.
[[nodiscard]] Connection connectionToNobody(const std::optional<core::Error> &why);

} // namespace session
