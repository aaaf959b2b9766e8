// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/proxy.h"

#include "app/api/endpoint.h"

#include <QNetworkProxy>

#include <algorithm>

namespace api {

using namespace Qt::StringLiterals;

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopbackHost(query.peerHostName()))
        return {QNetworkProxy::NoProxy};
    return systemProxyForQuery(query);
}

QList<QNetworkProxy> ChosenProxies::queryProxy(const QNetworkProxyQuery &query)
{
    switch (m_choice.kind) {
    case core::ProxyChoice::Kind::System:
        return SystemProxies().queryProxy(query);
    case core::ProxyChoice::Kind::Own:
        if (!isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::HttpProxy, m_choice.host, m_choice.port)};
        break;
    case core::ProxyChoice::Kind::None:
        break;
    }
    return {QNetworkProxy::NoProxy};
}

QString effectiveProxy(const QUrl &url, const core::ProxyChoice &choice)
{
    ChosenProxies proxies(choice);
    return effectiveProxy(url, proxies);
}

QString effectiveProxy(const QUrl &url, QNetworkProxyFactory &factory)
{
    const QList<QNetworkProxy> proxies = factory.queryProxy(QNetworkProxyQuery(url));
    if (proxies.isEmpty() || proxies.constFirst().type() == QNetworkProxy::NoProxy)
        return {};
    const QNetworkProxy &proxy = proxies.constFirst();
    QUrl shown;
    shown.setScheme(proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s);
    shown.setHost(proxy.hostName());
    shown.setPort(proxy.port());
    return shown.toString(QUrl::FullyEncoded);
}

} // namespace api
