// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/connection.h"

#include <QCoreApplication>

namespace session {

namespace {

QString builtInName(bool isDemo)
{
    return isDemo ? QCoreApplication::translate("Connection", "Demo")
                  : QCoreApplication::translate("Connection", "Environment");
}

core::Profile builtInProfile(bool isDemo, const core::Result<api::Endpoint> &endpoint)
{
    return {.id = QString::fromLatin1(isDemo ? core::kDemoProfile : core::kEnvironmentProfile),
            .name = builtInName(isDemo),
            .accountId = endpoint ? endpoint->accountId : QString(),
            .scheme = {},
            .email = {},
            .baseUrl = endpoint ? endpoint->baseUrl.toString() : QString(),
            .caFile = {},
            .zone = {}};
}

} // namespace

QStringList builtInNames()
{
    return {builtInName(true), builtInName(false)};
}

Connection chooseConnection(const api::ConnectionChoice &choice, const QProcessEnvironment &environment)
{
    const core::Result<api::Endpoint> endpoint = api::chooseEndpoint(choice, environment);
    const core::Profile profile = builtInProfile(choice.demo, endpoint);
    if (!endpoint)
        return {profile, endpoint, fixedCredential(std::nullopt)};
    return {profile, endpoint, fixedCredential(api::chooseCredential(*endpoint, environment)),
            choice.demo ? QString() : api::unusedCredential(environment)};
}

} // namespace session
