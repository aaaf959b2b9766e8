// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace api {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<core::Error> refused(const QString &why)
{
    return core::failure(core::ErrorKind::InvalidInput, why);
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

// What stands between "//" and the path, as typed.
QStringView authorityOf(QStringView text)
{
    const qsizetype slashes = text.indexOf(u"//");
    if (slashes < 0)
        return {};
    const QStringView rest = text.sliced(slashes + 2);
    const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return rest.first(end - rest.begin());
}

// Letters of other scripts look like the host that is meant: the ASCII form shows which it really is.
core::Result<void> checkHost(const QUrl &url, QStringView authority)
{
    if (authority.contains(u'@') || !url.userInfo().isEmpty())
        return refused(
            QCoreApplication::translate("Endpoint", "the base URL must not hold a user name or password"));
    if (authority.contains(u'%'))
        return refused(QCoreApplication::translate("Endpoint", "the host must not hold percent-encoding"));
    if (!url.isValid())
        return refused(QCoreApplication::translate("Endpoint", "the base URL is malformed"));
    if (!isAscii(authority)) {
        return refused(QCoreApplication::translate("Endpoint", "the host is not plain ASCII; it really is %1")
                           .arg(url.host(QUrl::FullyEncoded)));
    }
    if (url.host().isEmpty())
        return refused(QCoreApplication::translate("Endpoint", "the base URL names no host"));
    if (url.port() == 0)
        return refused(QCoreApplication::translate("Endpoint", "port 0 cannot be connected to"));
    return {};
}

core::Result<void> checkRest(const QUrl &url)
{
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host())) {
        return refused(QCoreApplication::translate(
            "Endpoint",
            "http sends the credential unprotected and is only allowed to this computer; use https"));
    }
    if (url.hasQuery() || url.hasFragment())
        return refused(
            QCoreApplication::translate("Endpoint", "the base URL must not hold a query or fragment"));
    const QStringList segments = url.path(QUrl::FullyDecoded).split(u'/');
    if (segments.contains("."_L1) || segments.contains(".."_L1))
        return refused(
            QCoreApplication::translate("Endpoint", "the base URL's path must not hold “.” or “..”"));
    return {};
}

QUrl withoutTrailingSlashes(QUrl url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    const QHostAddress address(host);
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    return host == "localhost"_L1 || address == QHostAddress(QHostAddress::LocalHostIPv6) ||
           (isIpv4 && address.isLoopback());
}

core::Result<QUrl> parseBaseUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text == QLatin1StringView(kDemoBaseUrl) || text == u"qrc:/demo/"_s)
        return QUrl(QString::fromLatin1(kDemoBaseUrl));
    const QUrl url(text, QUrl::StrictMode);
    const QStringView authority = authorityOf(text);
    const bool isHttp = text.startsWith("http://"_L1, Qt::CaseInsensitive);
    if (!isHttp && !text.startsWith("https://"_L1, Qt::CaseInsensitive))
        return refused(QCoreApplication::translate("Endpoint", "the base URL must begin with https://"));
    if (const core::Result<void> host = checkHost(url, authority); !host)
        return std::unexpected(host.error());
    if (text.contains(u'\\'))
        return refused(QCoreApplication::translate("Endpoint", "the base URL is malformed"));
    if (const core::Result<void> rest = checkRest(url); !rest)
        return std::unexpected(rest.error());
    return withoutTrailingSlashes(url);
}

core::Result<QString> parseAccountId(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[0-9a-f]{32}\\z"_s);
    const QString id = text.trimmed().toLower();
    if (!pattern.match(id).hasMatch())
        return refused(
            QCoreApplication::translate("Endpoint", "the account id must be 32 hexadecimal digits"));
    return id;
}

} // namespace api
