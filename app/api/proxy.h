// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxyFactory>
#include <QUrl>

namespace api {

// The system's proxies, but none for this computer itself: http to it is allowed in the clear because it does
// not leave the machine.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

// The proxy that a request to `url` goes through, without its user name and password: "http://proxy:3128".
// Empty where there is none.
[[nodiscard]] QString effectiveProxy(const QUrl &url);

} // namespace api
