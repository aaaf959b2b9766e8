// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/network_choices.h"

#include <QCoreApplication>
#include <QUrl>

namespace core {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Proxy)

public:
    [[nodiscard]] static std::unexpected<Error> wrongForm()
    {
        return failed(tr("A proxy is given as http://host:port, such as http://proxy.example.com:3128."));
    }
    [[nodiscard]] static std::unexpected<Error> password()
    {
        return failed(tr("A proxy's user name and password would be kept in a file, so none is taken. Choose "
                         "“As the system” and set them there, or give the proxy without them."));
    }
    [[nodiscard]] static std::unexpected<Error> otherScheme()
    {
        return failed(tr("Only HTTP proxies can be used: http://host:port."));
    }
    [[nodiscard]] static std::unexpected<Error> noPort()
    {
        return failed(tr("The proxy's port is missing: http://host:port, a port from 1 to 65535."));
    }

private:
    [[nodiscard]] static std::unexpected<Error> failed(const QString &detail)
    {
        return failure(ErrorKind::InvalidInput, detail);
    }
};

constexpr qsizetype kMaxLength = 512;

} // namespace

Result<ProxyChoice> parseProxy(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.contains(u'@'))
        return Words::password();
    if (text.size() > kMaxLength || !text.contains("://"_L1))
        return Words::wrongForm();
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return Words::wrongForm();
    if (url.scheme() != "http"_L1)
        return Words::otherScheme();
    const bool isBare =
        (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment();
    const QString host = url.host(QUrl::FullyEncoded);
    if (host.isEmpty() || !isBare)
        return Words::wrongForm();
    if (url.port() <= 0)
        return Words::noPort();
    return ProxyChoice{
        .kind = ProxyChoice::Kind::Own, .host = host, .port = static_cast<quint16>(url.port())};
}

QString proxyText(const ProxyChoice &proxy)
{
    if (proxy.kind != ProxyChoice::Kind::Own)
        return {};
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(proxy.host);
    url.setPort(proxy.port);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace core
