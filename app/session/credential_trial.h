// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/credential_check_job.h"
#include "app/api/http_client.h"
#include "app/session/access_reading.h"
#include "app/session/ca_trust.h"

#include <QNetworkAccessManager>

namespace session {

// Tries a connection's credential beside any lookup, over connections of its own: they trust the CA file of
// its profile, which nobody else's do. Destroying it is giving up.
class CredentialTrial : public QObject
{
    Q_OBJECT

public:
    // With the client's proxy, pace and log.
    CredentialTrial(const api::HttpClient &client, const CaTrust &trust, QObject *parent = nullptr);
    ~CredentialTrial() override;

    void start(const Connection &connection); // may finish from within; cancels the one under way first
    void cancel();                            // finishes what is under way with ErrorKind::Cancelled

Q_SIGNALS:
    void waiting(std::chrono::milliseconds wait, const core::Error &reason);
    void finished(const core::Result<core::CredentialCheck> &result);

private:
    void ask(api::Access access, const QString &unused);
    void finish(const core::Result<core::CredentialCheck> &result);

    const api::HttpClient &m_usual;
    const CaTrust &m_trust;
    QNetworkAccessManager m_network;
    api::HttpClient m_client;
    AccessReading m_access;
    api::CredentialCheckJob *m_job = nullptr; // a child
    bool m_isUnderWay = false;
};

} // namespace session
