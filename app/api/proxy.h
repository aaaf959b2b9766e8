// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/network_choices.h"

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

// What a person chose; the system's where nothing else was. None for this computer itself, either.
class ChosenProxies : public QNetworkProxyFactory
{
public:
    explicit ChosenProxies(core::ProxyChoice choice)
        : m_choice(std::move(choice))
    {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    core::ProxyChoice m_choice;
};

// The proxy that a request to `url` goes through, without its user name and password: "http://proxy:3128".
// Empty where there is none.
[[nodiscard]] QString effectiveProxy(const QUrl &url, const core::ProxyChoice &choice = {});
[[nodiscard]] QString effectiveProxy(const QUrl &url, QNetworkProxyFactory &factory);

} // namespace api
