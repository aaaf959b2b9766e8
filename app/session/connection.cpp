// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/connection.h"

#include <QCoreApplication>

namespace session {

Connection chooseConnection(const api::ConnectionChoice &choice, const QProcessEnvironment &environment)
{
    const QString name = choice.demo ? QCoreApplication::translate("Connection", "Demo")
                                     : QCoreApplication::translate("Connection", "Environment");
    core::Result<api::Endpoint> endpoint = api::chooseEndpoint(choice, environment);
    if (!endpoint)
        return {name, endpoint, std::nullopt};
    return {name, endpoint, api::chooseCredential(*endpoint, environment),
            choice.demo ? QString() : api::unusedCredential(environment)};
}

} // namespace session
