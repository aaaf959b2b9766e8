// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/secret_store.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace store {

namespace {

// Tells a result that is known already, later.
class KnownResult : public SecretTask
{
public:
    template<class Told, class Value>
    KnownResult(Told told, core::Result<Value> result)
    {
        QTimer::singleShot(0, &m_context, [told = std::move(told), result = std::move(result)]() mutable {
            // Whoever is told may destroy the task and this function with it.
            const Told last = std::move(told);
            core::Result<Value> value = std::move(result);
            last(std::move(value));
        });
    }

private:
    QObject m_context;
};

class SessionSecrets : public SecretStore
{
public:
    std::unique_ptr<SecretTask> read(const QString &profileId, GotSecret got) override
    {
        const auto kept = m_secrets.find(profileId);
        core::Result<core::Secret> secret = core::failure(core::ErrorKind::NoCredential, {});
        if (kept != m_secrets.end())
            secret = kept->second;
        return std::make_unique<KnownResult>(std::move(got), std::move(secret));
    }

    std::unique_ptr<SecretTask> write(const QString &profileId, const core::Secret &secret,
                                      SecretDone done) override
    {
        core::Result<void> checked = checkSecret(secret);
        if (checked)
            m_secrets[profileId] = secret;
        return std::make_unique<KnownResult>(std::move(done), std::move(checked));
    }

    std::unique_ptr<SecretTask> remove(const QString &profileId, SecretDone done) override
    {
        m_secrets.erase(profileId);
        return std::make_unique<KnownResult>(std::move(done), core::Result<void>());
    }

private:
    std::map<QString, core::Secret> m_secrets;
};

} // namespace

std::unique_ptr<SecretStore> makeSessionSecrets()
{
    return std::make_unique<SessionSecrets>();
}

} // namespace store
