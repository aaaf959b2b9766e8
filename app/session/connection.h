// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/connection.h"
#include "app/api/lookup_job.h"

namespace session {

// Whom to ask, and as whom. A part that could not be made is kept as its error and shown when a lookup needs
// it.
struct Connection
{
    QString name; // for people: "Demo", "Environment"
    core::Result<api::Endpoint> endpoint;
    core::Result<std::optional<api::Credential>> credential; // none for the demo
    QString unusedCredential = {};                           // see api::unusedCredential()
    api::RequestLimits limits = {};
};

[[nodiscard]] Connection chooseConnection(const api::ConnectionChoice &choice,
                                          const QProcessEnvironment &environment);

} // namespace session
