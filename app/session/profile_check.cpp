// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/profile_check.h"

#include "app/api/credential.h"
#include "app/api/endpoint.h"
#include "app/api/get_request.h"
#include "app/api/tls_trust.h"
#include "app/core/display_zone.h"
#include "app/core/visible_text.h"
#include "app/session/connection.h"
#include "app/store/profile_text.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace session {

namespace {

// In English, as the store has it, or in the person's language.
bool isBuiltInName(const QString &name)
{
    return store::isBuiltInName(name) || std::ranges::any_of(builtInNames(), [&name](const QString &shown) {
               return store::isSameName(shown, name);
           });
}

class ProfileCheck
{
    Q_DECLARE_TR_FUNCTIONS(ProfileCheck)

public:
    [[nodiscard]] static QString ofName(const core::Profile &profile, const QList<core::Profile> &others)
    {
        const QString &name = profile.name;
        if (name.isEmpty())
            return tr("Give the profile a name, such as “Production”.");
        if (name.size() > store::kMaxProfileName)
            return tr("A name has at most %n characters.", nullptr, int(store::kMaxProfileName));
        if (core::visibleText(name) != name || QString::fromUtf8(name.toUtf8()) != name)
            return tr("The name holds a character that can't be seen.");
        const bool isTaken = std::ranges::any_of(others, [&profile](const core::Profile &other) {
            return other.id != profile.id && store::isSameName(other.name, profile.name);
        });
        return isTaken || isBuiltInName(name) ? tr("There is a profile of this name already.") : QString();
    }

    [[nodiscard]] static QString noneIsNamed(const QString &name, const QList<core::Profile> &profiles)
    {
        QStringList names;
        for (const core::Profile &profile : profiles)
            names += tr("“%1”").arg(profile.name);
        return tr("there is no profile “%1”, but %2")
            .arg(core::visibleText(core::cutTo(name, store::kMaxProfileName)),
                 names.join(tr(", ", "between names")));
    }

    [[nodiscard]] static QString ofAccount(const core::Profile &profile)
    {
        if (profile.accountId.isEmpty())
            return tr("An account id is needed: 32 digits and letters from a to f.");
        if (!api::parseAccountId(profile.accountId))
            return tr("The account id must be 32 hexadecimal digits.");
        return {};
    }

    [[nodiscard]] static QString ofEmail(const core::Profile &profile)
    {
        if (profile.scheme == core::CredentialScheme::Token || store::isSignInEmail(profile.email))
            return {};
        return tr("The global key is sent together with the e-mail address of its user: name it.");
    }

    [[nodiscard]] static QString ofBaseUrl(const core::Profile &profile)
    {
        if (profile.baseUrl.isEmpty())
            return {};
        const core::Result<QUrl> url = api::parseBaseUrl(profile.baseUrl);
        if (!url)
            return tr("This URL can't be used: %1.", "why").arg(core::visibleText(url.error().detail));
        if (api::isDemo(*url))
            return tr("The demo is a profile of its own.");
        return profile.baseUrl.size() > store::kMaxBaseUrl ? tr("This URL is too long.") : QString();
    }

    [[nodiscard]] static QString ofCaFile(const core::Profile &profile)
    {
        if (profile.caFile.isEmpty())
            return {};
        if (!QDir::isAbsolutePath(profile.caFile))
            return tr("Name the file with its whole path.");
        const auto authorities = api::readAuthorities(profile.caFile);
        return authorities ? QString() : core::visibleText(authorities.error().detail);
    }

    [[nodiscard]] static QString ofSecret(const core::Profile &profile, const core::Secret &secret)
    {
        const bool isToken = profile.scheme == core::CredentialScheme::Token;
        if (secret.isEmpty())
            return isToken ? tr("A token is needed.") : tr("The global key is needed.");
        const QString source = isToken ? tr("The token") : tr("The global key");
        const core::Result<api::Credential> credential =
            isToken ? api::bearerToken(secret.bytes(), source)
                    : api::keyPair(profile.email.toUtf8(), secret.bytes(), source);
        return credential ? QString() : tr("%1.", "a sentence").arg(credential.error().detail);
    }

    [[nodiscard]] static QString ofZone(const core::Profile &profile)
    {
        if (profile.zone.isEmpty() || core::DisplayZone::named(profile.zone))
            return {};
        return tr("This time zone is not known. Zones are named like “Europe/Lisbon”.");
    }
};

} // namespace

core::Profile tidied(core::Profile profile)
{
    for (QString core::Profile::*field :
         {&core::Profile::name, &core::Profile::accountId, &core::Profile::email, &core::Profile::baseUrl,
          &core::Profile::zone})
        profile.*field = (profile.*field).trimmed();
    profile.accountId = profile.accountId.toLower();
    if (profile.scheme == core::CredentialScheme::Token)
        profile.email.clear();
    if (const core::Result<QUrl> url = api::parseBaseUrl(profile.baseUrl))
        profile.baseUrl = url->toString(QUrl::FullyEncoded);
    return profile;
}

core::Result<core::Profile> profileNamed(const QString &name, const QList<core::Profile> &profiles)
{
    // The built-in ones have their English names in every language, which are their ids.
    const auto found = std::ranges::find_if(profiles, [typed = name.trimmed()](const auto &profile) {
        return store::isSameName(profile.name, typed) ||
               (core::isBuiltIn(profile) && store::isSameName(profile.id, typed));
    });
    if (found != profiles.end())
        return *found;
    return core::failure(core::ErrorKind::InvalidInput, ProfileCheck::noneIsNamed(name, profiles));
}

QList<ProfileProblem> problemsOf(const core::Profile &profile, const QList<core::Profile> &others)
{
    QList<ProfileProblem> problems = {{ProfileField::Name, ProfileCheck::ofName(profile, others)},
                                      {ProfileField::Account, ProfileCheck::ofAccount(profile)},
                                      {ProfileField::Email, ProfileCheck::ofEmail(profile)},
                                      {ProfileField::BaseUrl, ProfileCheck::ofBaseUrl(profile)},
                                      {ProfileField::CaFile, ProfileCheck::ofCaFile(profile)},
                                      {ProfileField::Zone, ProfileCheck::ofZone(profile)}};
    problems.removeIf([](const ProfileProblem &problem) { return problem.text.isEmpty(); });
    return problems;
}

core::Secret tidiedSecret(const core::Secret &typed)
{
    // A key is peeled as a token is.
    core::Result<api::Credential> sent = api::bearerToken(typed.bytes(), {});
    return sent ? std::move(sent->secret) : typed;
}

QString problemOfSecret(const core::Profile &profile, const core::Secret &secret)
{
    return ProfileCheck::ofSecret(profile, secret);
}

} // namespace session
