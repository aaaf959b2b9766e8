// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/http_client.h"

#include "app/api/proxy.h"
#include "app/api/tls_trust.h"
#include "app/api/traffic_log.h"

#include <QNetworkAccessManager>

#include <memory>
#include <utility>

namespace api {

using namespace Qt::StringLiterals;

HttpClient::HttpClient(QNetworkAccessManager &network, int requestsPerSecond)
    : m_network(&network)
    , m_pacer(std::make_shared<Pacer>(requestsPerSecond))
{
    m_network->setProxyFactory(new ChosenProxies(m_proxy)); // the network owns it
}

HttpClient::~HttpClient() = default;

core::Result<void> HttpClient::trustCaFile(const QString &path)
{
    QList<QSslCertificate> authorities;
    if (!path.isEmpty()) {
        auto read = readAuthorities(path);
        if (!read)
            return std::unexpected(read.error());
        authorities = *std::move(read);
    }
    m_authorities = authorities;
    m_tls.reset();
    m_hasOldConnections = true;
    return {};
}

void HttpClient::useProxy(const core::ProxyChoice &choice)
{
    if (m_proxy == choice)
        return;
    m_proxy = choice;
    m_network->setProxyFactory(new ChosenProxies(choice)); // the network owns it
}

void HttpClient::logTo(std::unique_ptr<QIODevice> device)
{
    m_logDevice = std::move(device);
    m_log = std::make_shared<TrafficLog>(*m_logDevice);
}

std::optional<core::Error> HttpClient::logProblem() const
{
    return m_log ? m_log->problem() : std::nullopt;
}

void HttpClient::goAlongWith(const HttpClient &other)
{
    useProxy(other.m_proxy);
    m_pacer = other.m_pacer;
    m_logDevice = other.m_logDevice;
    m_log = other.m_log;
}

std::chrono::milliseconds HttpClient::paceWait() const
{
    return m_pacer->paceWaitAt(Pacer::Time::clock::now());
}

std::chrono::milliseconds HttpClient::quotaWait() const
{
    return m_pacer->quotaWaitAt(Pacer::Time::clock::now());
}

// Closing those that are in use would leave their replies without an end: they go on in a network of their
// own.
void HttpClient::leaveConnections()
{
    if (m_underWay == 0) {
        m_network->clearConnectionCache();
        return;
    }
    m_network = new QNetworkAccessManager(this);
    m_network->setProxyFactory(new ChosenProxies(m_proxy)); // the network owns it
}

void HttpClient::prepareTls(QNetworkRequest &request)
{
    if (std::exchange(m_hasOldConnections, false))
        leaveConnections();
    if (request.url().scheme() != "https"_L1)
        return;
    if (!m_tls)
        m_tls = strictTls(m_authorities);
    request.setSslConfiguration(*m_tls);
}

HttpReply *HttpClient::send(QNetworkRequest request, ReplyLimits limits, QObject *parent)
{
    prepareTls(request);
    ++m_underWay;
    m_pacer->noteSent(Pacer::Time::clock::now());
    auto *reply = new HttpReply(*m_network, request, limits, parent);
    const auto isOver = std::make_shared<bool>(false);
    const auto end = [this, request, isOver, startedAt = QDateTime::currentDateTimeUtc(),
                      sentAt = Pacer::Time::clock::now()](const core::Result<Response> &result) {
        if (std::exchange(*isOver, true))
            return;
        --m_underWay;
        const Pacer::Time now = Pacer::Time::clock::now();
        m_pacer->noteEnded(result ? quotaOf(*result) : core::Quota(), now);
        if (m_log)
            m_log->write({startedAt, std::chrono::duration_cast<std::chrono::milliseconds>(now - sentAt),
                          request, result});
    };
    connect(reply, &HttpReply::finished, this, end);
    connect(reply, &QObject::destroyed, this,
            [end] { end(std::unexpected(core::Error{.kind = core::ErrorKind::Cancelled})); });
    return reply;
}

} // namespace api
