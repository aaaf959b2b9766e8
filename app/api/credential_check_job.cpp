// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/credential_check_job.h"

#include "app/api/get_request.h"
#include "app/api/http_client.h"
#include "app/api/http_response.h"
#include "app/api/proxy.h"
#include "app/api/retried_get.h"
#include "app/api/scored_users_endpoint.h"

#include <QTimer>

#include <utility>

namespace api {

using core::CredentialKind;
using core::ErrorKind;

namespace {

CredentialKind kindOf(const Credential &credential)
{
    if (credential.kind == Credential::Kind::KeyPair)
        return CredentialKind::KeyPair;
    switch (formOf(credential.secret.bytes())) {
    case SecretForm::UserToken:
        return CredentialKind::UserToken;
    case SecretForm::AccountToken:
        return CredentialKind::AccountToken;
    case SecretForm::GlobalKey:
    case SecretForm::Unknown:
        break;
    }
    return CredentialKind::Token;
}

// A key pair has no state to ask for. A token whose form says nothing is more often a user's.
QList<TokenOwner> ownersToTry(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Token:
        return {TokenOwner::User, TokenOwner::Account};
    case CredentialKind::UserToken:
        return {TokenOwner::User};
    case CredentialKind::AccountToken:
        return {TokenOwner::Account};
    case CredentialKind::None:
    case CredentialKind::KeyPair:
        break;
    }
    return {};
}

// The provider spoke, and of the credential, the account or the plan.
bool isVerdict(ErrorKind kind)
{
    return kind == ErrorKind::TokenRejected || kind == ErrorKind::PermissionMissing ||
           kind == ErrorKind::FeatureUnavailable || kind == ErrorKind::RequestRefused ||
           kind == ErrorKind::UserNotFound;
}

} // namespace

CredentialCheckJob::CredentialCheckJob(HttpClient &client, Access access, const QString &unused,
                                       QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_access(std::move(access))
{
    if (isDemo(m_access.endpoint.baseUrl) || !m_access.credential)
        return;
    const Credential &credential = *m_access.credential;
    m_check = {.kind = kindOf(credential),
               .masked = masked(credential),
               .source = credential.source,
               .unused = unused,
               .host = m_access.endpoint.baseUrl.authority(QUrl::FullyEncoded),
               .proxy = effectiveProxy(m_access.endpoint.baseUrl, m_client.proxy()),
               .advice = adviceOn(credential),
               .status = {},
               .refusal = {}};
    m_owners = ownersToTry(m_check.kind);
}

CredentialCheckJob::~CredentialCheckJob() = default;

void CredentialCheckJob::start()
{
    QTimer::singleShot(0, this, [this] {
        if (m_check.kind == CredentialKind::None)
            finish(m_check);
        else
            askForStatus();
    });
}

void CredentialCheckJob::cancel()
{
    finish(std::unexpected(core::Error{.kind = ErrorKind::Cancelled}));
}

void CredentialCheckJob::send(core::Result<QNetworkRequest> request,
                              void (CredentialCheckJob::*read)(const QByteArray &),
                              void (CredentialCheckJob::*fail)(const core::Error &))
{
    if (m_isFinished)
        return;
    if (m_get)
        m_get->deleteLater();
    m_get = new RetriedGet(m_client, m_access, std::move(request), this);
    connect(m_get, &RetriedGet::waiting, this, &CredentialCheckJob::waiting);
    connect(m_get, &RetriedGet::answered, this,
            [this, read](const Response &response) { (this->*read)(response.body); });
    connect(m_get, &RetriedGet::failed, this, fail);
    m_get->start();
}

void CredentialCheckJob::askForStatus()
{
    if (m_owners.isEmpty()) {
        askForSummary();
        return;
    }
    send(tokenRequest(m_access.endpoint, m_owners.takeFirst(), *m_access.credential),
         &CredentialCheckJob::readStatus, &CredentialCheckJob::tryNextOwner);
}

void CredentialCheckJob::readStatus(const QByteArray &answer)
{
    const core::Result<core::TokenStatus> status = decodeTokenStatus(answer);
    if (!status) {
        m_get->reject(status.error());
        return;
    }
    m_check.status = *status;
    m_check.status->word = m_get->withoutSecrets(status->word);
    if (status->isActive())
        askForSummary();
    else
        finish(m_check);
}

// That one address does not know the token proves nothing: it may be of the other kind. The summary decides.
void CredentialCheckJob::tryNextOwner(const core::Error &error)
{
    if (isVerdict(error.kind) || error.kind == ErrorKind::NotUnderstood)
        askForStatus();
    else
        finish(std::unexpected(error));
}

void CredentialCheckJob::askForSummary()
{
    send(scoredUsersRequest(m_access.endpoint, m_access.credential), &CredentialCheckJob::readSummary,
         &CredentialCheckJob::finishRefused);
}

void CredentialCheckJob::readSummary(const QByteArray &answer)
{
    const core::Result<void> checked = checkScoredUsers(answer);
    if (checked)
        finish(m_check);
    else
        m_get->reject(checked.error());
}

void CredentialCheckJob::finishRefused(const core::Error &error)
{
    if (!isVerdict(error.kind)) {
        finish(std::unexpected(error));
        return;
    }
    m_check.refusal = error;
    finish(m_check);
}

void CredentialCheckJob::finish(const core::Result<core::CredentialCheck> &result)
{
    if (std::exchange(m_isFinished, true))
        return;
    if (m_get)
        m_get->stop();
    Q_EMIT finished(result);
}

} // namespace api
