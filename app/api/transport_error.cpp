// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/transport_error.h"

#include <QCoreApplication>
#include <QSslSocket>

#include <algorithm>
#include <array>

namespace api {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

struct TlsReason
{
    QSslError::SslError code;
    const char *text;
    const char *advice; // %1 is the host that was asked for
};

constexpr auto kUnknownIssuer = QT_TRANSLATE_NOOP("Transport", "the certificate's issuer is not known");

constexpr auto kReplace =
    QT_TRANSLATE_NOOP("Transport", "Don't go on until the owner of %1 has replaced its certificate.");
constexpr auto kCheckClock = QT_TRANSLATE_NOOP(
    "Transport", "Check this computer's clock. If it is right, the owner of %1 has to renew "
                 "its certificate.");
constexpr auto kAddAuthority = QT_TRANSLATE_NOOP(
    "Transport",
    "If a proxy or gateway of your company inspects the traffic, add its CA file in the settings or "
    "with --ca-file. Otherwise don't go on: this may not be %1.");
constexpr auto kCheckHost = QT_TRANSLATE_NOOP(
    "Transport", "Check the base URL: it asks for %1, which the certificate does not name.");

// What tells most stands first.
constexpr std::array kTlsReasons = {
    TlsReason{QSslError::CertificateRevoked,
              QT_TRANSLATE_NOOP("Transport", "the certificate has been revoked"), kReplace},
    TlsReason{QSslError::CertificateBlacklisted,
              QT_TRANSLATE_NOOP("Transport", "the certificate is known to be bad"), kReplace},
    TlsReason{QSslError::CertificateExpired, QT_TRANSLATE_NOOP("Transport", "the certificate has expired"),
              kCheckClock},
    TlsReason{QSslError::CertificateNotYetValid,
              QT_TRANSLATE_NOOP("Transport", "the certificate is not valid yet"), kCheckClock},
    TlsReason{QSslError::SelfSignedCertificate,
              QT_TRANSLATE_NOOP("Transport", "the certificate is self-signed"), kAddAuthority},
    TlsReason{QSslError::SelfSignedCertificateInChain,
              QT_TRANSLATE_NOOP("Transport", "the certificate's chain ends in a self-signed certificate"),
              kAddAuthority},
    TlsReason{QSslError::UnableToGetLocalIssuerCertificate, kUnknownIssuer, kAddAuthority},
    TlsReason{QSslError::UnableToGetIssuerCertificate, kUnknownIssuer, kAddAuthority},
    TlsReason{QSslError::UnableToVerifyFirstCertificate, kUnknownIssuer, kAddAuthority},
    TlsReason{QSslError::CertificateUntrusted, kUnknownIssuer, kAddAuthority},
    TlsReason{QSslError::HostNameMismatch,
              QT_TRANSLATE_NOOP("Transport", "the certificate is for another host"), kCheckHost},
};

const TlsReason *reasonOf(const QList<QSslError> &errors)
{
    const auto *const reason = std::ranges::find_if(kTlsReasons, [&errors](const TlsReason &candidate) {
        return std::ranges::find(errors, candidate.code, &QSslError::error) != errors.end();
    });
    return reason == kTlsReasons.end() ? nullptr : reason;
}

QString hostAndPort(const QUrl &url)
{
    return u"%1:%2"_s.arg(url.host(QUrl::FullyEncoded)).arg(url.port(url.scheme() == "http"_L1 ? 80 : 443));
}

QString adviceFor(const QList<QSslError> &errors, const QUrl &url)
{
    if (const TlsReason *reason = reasonOf(errors))
        return QCoreApplication::translate("Transport", reason->advice).arg(url.host(QUrl::FullyEncoded));
    if (!errors.isEmpty())
        return {};
    return QCoreApplication::translate(
               "Transport", "Check the host and port of the base URL: %1 has to speak TLS 1.2 or newer.")
        .arg(hostAndPort(url));
}

QString describeOffline(QNetworkReply::NetworkError code, const QUrl &url, const QString &proxy)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return QCoreApplication::translate("Transport", "the connection to %1 was refused")
            .arg(hostAndPort(url));
    case QNetworkReply::RemoteHostClosedError:
        return QCoreApplication::translate("Transport",
                                           "the connection was cut before the whole answer came");
    case QNetworkReply::HostNotFoundError:
        return QCoreApplication::translate("Transport", "the host name %1 was not found (DNS)")
            .arg(url.host(QUrl::FullyEncoded));
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return QCoreApplication::translate("Transport", "the network connection was lost");
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return QCoreApplication::translate("Transport", "the proxy %1 could not be reached").arg(proxy);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return QCoreApplication::translate("Transport", "the proxy %1 asks for a sign-in").arg(proxy);
    case QNetworkReply::ProtocolFailure:
        return QCoreApplication::translate("Transport", "the server does not speak HTTP properly");
    default:
        return QCoreApplication::translate("Transport", "%1 could not be reached (network error %2)")
            .arg(hostAndPort(url))
            .arg(int(code));
    }
}

} // namespace

core::Error transportError(QNetworkReply::NetworkError code, const QUrl &url,
                           const QList<QSslError> &tlsErrors, const QString &proxy)
{
    if (code == QNetworkReply::SslHandshakeFailedError || !tlsErrors.isEmpty())
        return {.kind = ErrorKind::TlsFailed,
                .detail = describeTlsErrors(tlsErrors),
                .advice = adviceFor(tlsErrors, url)};
    if (url.scheme() == "https"_L1 && !QSslSocket::supportsSsl()) {
        return {
            .kind = ErrorKind::TlsFailed,
            .detail = QCoreApplication::translate("Transport", "this system has no TLS library that fits"),
            .advice = QCoreApplication::translate("Transport", "Install OpenSSL and Qt's plugin for it.")};
    }
    // Of a 200: the library could not decompress it.
    if (code == QNetworkReply::UnknownContentError) {
        return {.kind = ErrorKind::NotUnderstood,
                .detail = QCoreApplication::translate("Transport", "its compression is damaged"),
                .advice = QCoreApplication::translate(
                    "Transport", "Try again; a proxy or gateway on the way may be damaging answers.")};
    }
    if (code == QNetworkReply::TimeoutError || code == QNetworkReply::OperationCanceledError)
        return {.kind = ErrorKind::TimedOut};
    return {.kind = ErrorKind::Offline, .detail = describeOffline(code, url, proxy)};
}

QString describeTlsErrors(const QList<QSslError> &errors)
{
    if (const TlsReason *reason = reasonOf(errors))
        return QCoreApplication::translate("Transport", reason->text);
    return errors.isEmpty()
               ? QCoreApplication::translate("Transport", "the secure connection could not be set up")
               : QCoreApplication::translate("Transport", "the certificate was not accepted (TLS error %1)")
                     .arg(int(errors.first().error()));
}

} // namespace api
