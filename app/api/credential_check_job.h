// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/request_limits.h"
#include "app/api/token_endpoint.h"

#include <QObject>

namespace api {

class HttpClient;
class RetriedGet;
struct Response;

// Tries a credential: asks for a token's state where its owner is known or guessed, then for the account's
// scored users, which takes the one permission that a lookup needs. Destroying it cancels it silently.
class CredentialCheckJob : public QObject
{
    Q_OBJECT

public:
    // `access` bears a credential unless it is the demo's; `unused` is CredentialCheck::unused.
    CredentialCheckJob(HttpClient &client, Access access, const QString &unused, QObject *parent = nullptr);
    ~CredentialCheckJob() override;

    void start();  // emits nothing from within
    void cancel(); // finishes with ErrorKind::Cancelled

Q_SIGNALS:
    void waiting(std::chrono::milliseconds wait, const core::Error &reason);
    // An error means that nobody answered who could judge the credential: network, TLS, rate limit, …
    void finished(const core::Result<core::CredentialCheck> &result);

private:
    void askForStatus();
    void readStatus(const QByteArray &answer);
    void tryNextOwner(const core::Error &error);
    void askForSummary();
    void readSummary(const QByteArray &answer);
    void finishRefused(const core::Error &error);
    void finish(const core::Result<core::CredentialCheck> &result);
    void send(core::Result<QNetworkRequest> request, void (CredentialCheckJob::*read)(const QByteArray &),
              void (CredentialCheckJob::*fail)(const core::Error &));

    HttpClient &m_client;
    Access m_access;
    core::CredentialCheck m_check;
    QList<TokenOwner> m_owners;  // still to be tried
    RetriedGet *m_get = nullptr; // a child
    bool m_isFinished = false;
};

} // namespace api
