// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/profile_connection.h"

#include <QCoreApplication>

namespace session {

namespace {

core::Result<api::Endpoint> endpointOf(const core::Profile &profile)
{
    const core::Result<QUrl> baseUrl = api::parseBaseUrl(
        profile.baseUrl.isEmpty() ? QString::fromLatin1(api::kDefaultBaseUrl) : profile.baseUrl);
    if (!baseUrl)
        return std::unexpected(baseUrl.error());
    const core::Result<QString> account = api::parseAccountId(profile.accountId);
    if (!account)
        return std::unexpected(account.error());
    return api::Endpoint{*baseUrl, *account};
}

} // namespace

Connection connectionOf(const core::Profile &profile, std::shared_ptr<const CredentialSource> credential)
{
    return {.profile = profile, .endpoint = endpointOf(profile), .credential = std::move(credential)};
}

std::shared_ptr<const CredentialSource> typedCredential(const core::Profile &profile,
                                                        const core::Secret &secret)
{
    const bool isToken = profile.scheme == core::CredentialScheme::Token;
    const QString source = isToken ? QCoreApplication::translate("ProfileConnection", "the token")
                                   : QCoreApplication::translate("ProfileConnection", "the e-mail or key");
    core::Result<api::Credential> credential =
        isToken ? api::bearerToken(secret.bytes(), source)
                : api::keyPair(profile.email.toUtf8(), secret.bytes(), source);
    if (!credential)
        return fixedCredential(std::unexpected(credential.error()));
    return fixedCredential(std::move(*credential));
}

Connection connectionToNobody(const std::optional<core::Error> &why)
{
    const core::Error error = why.value_or(
        core::Error{.kind = core::ErrorKind::InvalidInput,
                    .detail = QCoreApplication::translate(
                        "ProfileConnection", "No profile was set up yet, so there is no account to ask.")});
    return {.profile = {},
            .endpoint = std::unexpected(error),
            .credential = fixedCredential(std::unexpected(error))};
}

} // namespace session
