// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/environment_profile.h"

#include "app/api/get_request.h"
#include "app/session/connection.h"

#include <algorithm>
#include <initializer_list>

namespace session {

using namespace Qt::StringLiterals;

namespace {

bool isSet(const QProcessEnvironment &environment, const char *name)
{
    return !environment.value(QString::fromLatin1(name)).trimmed().isEmpty();
}

bool isAnySet(const QProcessEnvironment &environment, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&](const char *name) { return isSet(environment, name); });
}

} // namespace

std::optional<core::Profile> environmentProfile(const api::ConnectionChoice &choice,
                                                const QProcessEnvironment &environment)
{
    const bool isThere =
        choice.account || choice.baseUrl || namesAccount(environment) ||
        isAnySet(environment, {"CLOUDFLARE_API_TOKEN", "CLOUDFLARE_EMAIL", "CLOUDFLARE_API_KEY",
                               "CLOUDFLARE_BASE_URL", "CLOUDFLARE_API_BASE_URL"});
    if (!isThere)
        return std::nullopt;
    core::Profile profile =
        chooseConnection({.baseUrl = choice.baseUrl, .account = choice.account}, environment).profile;
    if (!isSet(environment, "CLOUDFLARE_API_TOKEN") && isSet(environment, "CLOUDFLARE_API_KEY")) {
        profile.scheme = core::CredentialScheme::KeyPair;
        profile.email = environment.value(u"CLOUDFLARE_EMAIL"_s).trimmed();
    }
    return profile;
}

bool namesAccount(const QProcessEnvironment &environment)
{
    return isSet(environment, "CLOUDFLARE_ACCOUNT_ID");
}

bool isComplete(const QProcessEnvironment &environment)
{
    return namesAccount(environment) &&
           (isSet(environment, "CLOUDFLARE_API_TOKEN") ||
            (isSet(environment, "CLOUDFLARE_EMAIL") && isSet(environment, "CLOUDFLARE_API_KEY")));
}

QString baseUrlIn(const QProcessEnvironment &environment)
{
    for (const auto &name : {u"CLOUDFLARE_BASE_URL"_s, u"CLOUDFLARE_API_BASE_URL"_s}) {
        const core::Result<QUrl> url = api::parseBaseUrl(environment.value(name));
        if (url && !api::isDemo(*url))
            return url->toString(QUrl::FullyEncoded);
    }
    return {};
}

core::Profile demoProfile()
{
    return chooseConnection({.demo = true}, {}).profile;
}

} // namespace session
