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

QString effectiveProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = SystemProxies().queryProxy(QNetworkProxyQuery(url));
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
