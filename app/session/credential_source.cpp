// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/credential_source.h"

#include <QCoreApplication>

namespace session {

namespace {

using core::Error;

class FixedCredential : public CredentialSource
{
public:
    explicit FixedCredential(core::Result<std::optional<api::Credential>> credential)
        : m_credential(std::move(credential))
    {}

    [[nodiscard]] std::unique_ptr<store::SecretTask> read(GotCredential got) const override
    {
        got(m_credential);
        return nullptr;
    }

private:
    core::Result<std::optional<api::Credential>> m_credential;
};

class KeptCredential : public CredentialSource
{
    Q_DECLARE_TR_FUNCTIONS(KeptCredential)

public:
    KeptCredential(const core::Profile &profile, store::SecretStore &secrets)
        : m_profile(profile)
        , m_secrets(secrets)
    {}

    [[nodiscard]] std::unique_ptr<store::SecretTask> read(GotCredential got) const override
    {
        return m_secrets.read(m_profile.id,
                              [profile = m_profile, got = std::move(got)](core::Result<core::Secret> secret) {
                                  if (!secret)
                                      got(std::unexpected(said(secret.error(), profile)));
                                  else
                                      got(credentialOf(profile, *secret));
                              });
    }

private:
    // That nothing is kept is said of the profile, not of the environment's variables.
    [[nodiscard]] static Error said(core::Error error, const core::Profile &profile)
    {
        if (error.kind != core::ErrorKind::NoCredential)
            return error;
        error.credentialSource = sourceOf(profile);
        error.advice = tr("The profile “%1” has no secret yet: enter its token or key in the profile.")
                           .arg(profile.name);
        return error;
    }
    [[nodiscard]] static QString sourceOf(const core::Profile &profile)
    {
        return tr("profile “%1”").arg(profile.name);
    }
    [[nodiscard]] static core::Result<std::optional<api::Credential>>
    credentialOf(const core::Profile &profile, const core::Secret &secret)
    {
        core::Result<api::Credential> credential =
            profile.scheme == core::CredentialScheme::Token
                ? api::bearerToken(secret.bytes(), sourceOf(profile))
                : api::keyPair(profile.email.toUtf8(), secret.bytes(), sourceOf(profile));
        if (!credential)
            return std::unexpected(std::move(credential.error()));
        return *std::move(credential);
    }

    core::Profile m_profile;
    store::SecretStore &m_secrets;
};

} // namespace

std::shared_ptr<const CredentialSource>
fixedCredential(core::Result<std::optional<api::Credential>> credential)
{
    return std::make_shared<FixedCredential>(std::move(credential));
}

std::shared_ptr<const CredentialSource> keptCredential(const core::Profile &profile,
                                                       store::SecretStore &secrets)
{
    return std::make_shared<KeptCredential>(profile, secrets);
}

} // namespace session
