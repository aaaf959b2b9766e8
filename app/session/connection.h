// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/connection.h"
#include "app/api/request_limits.h"
#include "app/core/profile.h"
#include "app/session/credential_source.h"

#include <QStringList>

namespace session {

// Whom to ask, and as whom. A part that could not be made is kept as its error and shown when a request needs
// it.
struct Connection
{
    core::Profile profile;
    core::Result<api::Endpoint> endpoint;
    std::shared_ptr<const CredentialSource> credential; // never null
    QString unusedCredential = {};                      // see api::unusedCredential()
    api::RequestLimits limits = {};
};

// The demo's, or that of the environment and the command line.
[[nodiscard]] Connection chooseConnection(const api::ConnectionChoice &choice,
                                          const QProcessEnvironment &environment);

// The names of the profiles that are always there, as this person sees them.
[[nodiscard]] QStringList builtInNames();

} // namespace session
