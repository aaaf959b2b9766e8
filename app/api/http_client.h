// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/http_reply.h"
#include "app/api/pacer.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <memory>

namespace api {

class TrafficLog;

// What every exchange has in common: the network, whom TLS trusts, the pace and the traffic log. Goes through
// the system's proxies. The network outlives it; it outlives its replies.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(QNetworkAccessManager &network, int requestsPerSecond = kRequestsPerSecond);

    ~HttpClient() override;

    // From the next request on, trusts the authorities in this file beside the system's, see
    // readAuthorities(); an empty path takes that back. What is under way ends as it began. After an
    // error nothing has changed.
    [[nodiscard]] core::Result<void> trustCaFile(const QString &path);

    // Appends each exchange to an open device, see TrafficLog.
    void logTo(std::unique_ptr<QIODevice> device);
    // Why the log ends before its time.
    [[nodiscard]] std::optional<core::Error> logProblem() const;

    // How long the next request should wait so as to keep the pace, and until the quota is renewed.
    [[nodiscard]] std::chrono::milliseconds paceWait() const;
    [[nodiscard]] std::chrono::milliseconds quotaWait() const;

    // Sends one GET at once.
    [[nodiscard]] HttpReply *send(QNetworkRequest request, ReplyLimits limits, QObject *parent);

private:
    void prepareTls(QNetworkRequest &request);

    QNetworkAccessManager &m_network;
    QList<QSslCertificate> m_authorities;
    std::optional<QSslConfiguration> m_tls; // made when the first https request needs it
    bool m_hasOldConnections = false;       // made with another trust
    int m_underWay = 0;
    Pacer m_pacer;
    std::unique_ptr<QIODevice> m_logDevice;
    std::unique_ptr<TrafficLog> m_log;
};

} // namespace api
