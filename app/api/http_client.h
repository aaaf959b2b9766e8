// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/http_reply.h"
#include "app/api/pacer.h"
#include "app/core/network_choices.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <memory>

namespace api {

class TrafficLog;

// What every exchange has in common: the network, its proxy, whom TLS trusts, the pace and the traffic log.
// The network outlives it; it outlives its replies.
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

    // From the next request on; the system's at first.
    void useProxy(const core::ProxyChoice &choice);
    [[nodiscard]] const core::ProxyChoice &proxy() const { return m_proxy; }

    // Appends each exchange to an open device, see TrafficLog.
    void logTo(std::unique_ptr<QIODevice> device);
    // Why the log ends before its time.
    [[nodiscard]] std::optional<core::Error> logProblem() const;

    // From the next request on with the proxy, the pace and the log of the other one; connections and whom
    // TLS trusts stay its own.
    void goAlongWith(const HttpClient &other);

    // How long the next request should wait so as to keep the pace, and until the quota is renewed.
    [[nodiscard]] std::chrono::milliseconds paceWait() const;
    [[nodiscard]] std::chrono::milliseconds quotaWait() const;

    // Sends one GET at once.
    [[nodiscard]] HttpReply *send(QNetworkRequest request, ReplyLimits limits, QObject *parent);

private:
    void prepareTls(QNetworkRequest &request);
    void leaveConnections();

    QNetworkAccessManager *m_network; // never null
    QList<QSslCertificate> m_authorities;
    std::optional<QSslConfiguration> m_tls; // made when the first https request needs it
    bool m_hasOldConnections = false;       // made with another trust
    core::ProxyChoice m_proxy;
    int m_underWay = 0;
    std::shared_ptr<Pacer> m_pacer; // never null
    std::shared_ptr<QIODevice> m_logDevice;
    std::shared_ptr<TrafficLog> m_log;
};

} // namespace api
