// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/get_request.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QVersionNumber>

#include <algorithm>

namespace api {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTokenHeader = "Authorization";
constexpr auto kEmailHeader = "X-Auth-Email";
constexpr auto kKeyHeader = "X-Auth-Key";

// HTTP/2 of older Qt can be crashed or overflowed by a peer (CVE-2023-51714, CVE-2024-39936).
bool http2IsSafe()
{
    const QVersionNumber qt = QLibraryInfo::version();
    const bool isPatched65 = qt >= QVersionNumber(6, 5, 7) && qt < QVersionNumber(6, 6, 0);
    return isPatched65 || qt >= QVersionNumber(6, 7, 3);
}

void setPrivateAttributes(QNetworkRequest &request)
{
    using Request = QNetworkRequest;
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    request.setAttribute(Request::Http2AllowedAttribute, http2IsSafe());
}

// A credential is checked when it is made; this is the last gate before the wire.
bool isHeaderSafe(QByteArrayView value)
{
    return !value.isEmpty() && std::ranges::all_of(value, isHeaderCharacter);
}

core::Result<void> setCredential(QNetworkRequest &request, const Credential &credential)
{
    const bool isPair = credential.kind == Credential::Kind::KeyPair;
    if (!isHeaderSafe(credential.secret.bytes()) || (isPair && !isHeaderSafe(credential.email))) {
        return core::failure(
            core::ErrorKind::InvalidInput,
            QCoreApplication::translate("Credential", "%1 holds characters that cannot be sent in a header")
                .arg(credential.source));
    }
    if (isPair) {
        request.setRawHeader(kEmailHeader, credential.email);
        request.setRawHeader(kKeyHeader, credential.secret.bytes().toByteArray());
    } else {
        request.setRawHeader(kTokenHeader, QByteArray("Bearer ").append(credential.secret.bytes()));
    }
    return {};
}

} // namespace

void overwriteCredential(QNetworkRequest &request)
{
    for (const char *const header : {kTokenHeader, kKeyHeader}) {
        QByteArray value = request.rawHeader(header);
        request.setRawHeader(header, {});
        core::overwrite(value);
    }
}

bool isDemo(const QUrl &url)
{
    return url.scheme() == "qrc"_L1;
}

core::Result<QNetworkRequest> getRequest(const Endpoint &endpoint, const QString &path,
                                         const std::optional<Credential> &credential)
{
    const core::Result<QUrl> base = parseBaseUrl(QString::fromLatin1(endpoint.baseUrl.toEncoded()));
    if (!base)
        return std::unexpected(base.error());
    QNetworkRequest request(QUrl::fromEncoded(base->toEncoded() + path.toLatin1(), QUrl::StrictMode));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "riskscope/" RISKSCOPE_VERSION);
    setPrivateAttributes(request);
    if (isDemo(*base))
        return request;
    if (!credential)
        return std::unexpected(core::Error{.kind = core::ErrorKind::NoCredential});
    if (const core::Result<void> set = setCredential(request, *credential); !set)
        return std::unexpected(set.error());
    return request;
}

} // namespace api
