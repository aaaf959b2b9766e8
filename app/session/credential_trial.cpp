// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/credential_trial.h"

namespace session {

CredentialTrial::CredentialTrial(const api::HttpClient &client, const CaTrust &trust, QObject *parent)
    : QObject(parent)
    , m_usual(client)
    , m_trust(trust)
    , m_client(m_network)
{}

CredentialTrial::~CredentialTrial()
{
    qDeleteAll(findChildren<api::CredentialCheckJob *>()); // before the network that they use
}

void CredentialTrial::start(const Connection &connection)
{
    cancel();
    m_isUnderWay = true;
    m_client.goAlongWith(m_usual);
    if (const auto trusted = m_client.trustCaFile(m_trust.fileFor(connection.profile.caFile)); !trusted) {
        finish(std::unexpected(trusted.error()));
        return;
    }
    m_access.start(connection,
                   [this, unused = connection.unusedCredential](core::Result<api::Access> access) {
                       if (access)
                           ask(*std::move(access), unused);
                       else
                           finish(std::unexpected(std::move(access.error())));
                   });
}

void CredentialTrial::ask(api::Access access, const QString &unused)
{
    // A person who tests wants to know what is wrong, not to wait until it is over.
    access.limits.maxRetries = 0;
    m_job = new api::CredentialCheckJob(m_client, std::move(access), unused, this);
    connect(m_job, &api::CredentialCheckJob::waiting, this, &CredentialTrial::waiting);
    connect(m_job, &api::CredentialCheckJob::finished, this, &CredentialTrial::finish);
    m_job->start();
}

void CredentialTrial::finish(const core::Result<core::CredentialCheck> &result)
{
    m_isUnderWay = false;
    m_access.stop();
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
        m_job->deleteLater();
        m_job = nullptr;
    }
    Q_EMIT finished(result);
}

void CredentialTrial::cancel()
{
    if (m_isUnderWay)
        finish(core::failure(core::ErrorKind::Cancelled, {}));
}

} // namespace session
