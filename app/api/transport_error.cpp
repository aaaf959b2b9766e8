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
};

constexpr auto kUnknownIssuer = QT_TRANSLATE_NOOP("Transport", "the certificate's issuer is not known");

// What tells most stands first.
constexpr std::array kTlsReasons = {
    TlsReason{QSslError::CertificateRevoked,
              QT_TRANSLATE_NOOP("Transport", "the certificate has been revoked")},
    TlsReason{QSslError::CertificateBlacklisted,
              QT_TRANSLATE_NOOP("Transport", "the certificate is known to be bad")},
    TlsReason{QSslError::CertificateExpired, QT_TRANSLATE_NOOP("Transport", "the certificate has expired")},
    TlsReason{QSslError::CertificateNotYetValid,
              QT_TRANSLATE_NOOP("Transport", "the certificate is not valid yet")},
    TlsReason{QSslError::SelfSignedCertificate,
              QT_TRANSLATE_NOOP("Transport", "the certificate is self-signed")},
    TlsReason{QSslError::SelfSignedCertificateInChain,
              QT_TRANSLATE_NOOP("Transport", "the certificate's chain ends in a self-signed certificate")},
    TlsReason{QSslError::UnableToGetLocalIssuerCertificate, kUnknownIssuer},
    TlsReason{QSslError::UnableToGetIssuerCertificate, kUnknownIssuer},
    TlsReason{QSslError::UnableToVerifyFirstCertificate, kUnknownIssuer},
    TlsReason{QSslError::CertificateUntrusted, kUnknownIssuer},
    TlsReason{QSslError::HostNameMismatch,
              QT_TRANSLATE_NOOP("Transport", "the certificate is for another host")},
};

QString hostAndPort(const QUrl &url)
{
    return u"%1:%2"_s.arg(url.host(QUrl::FullyEncoded)).arg(url.port(url.scheme() == "http"_L1 ? 80 : 443));
}

QString describeOffline(QNetworkReply::NetworkError code, const QUrl &url)
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
        return QCoreApplication::translate("Transport", "the proxy could not be reached");
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return QCoreApplication::translate("Transport", "the proxy asks for a sign-in");
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
                           const QList<QSslError> &tlsErrors)
{
    if (code == QNetworkReply::SslHandshakeFailedError || !tlsErrors.isEmpty())
        return {.kind = ErrorKind::TlsFailed, .detail = describeTlsErrors(tlsErrors)};
    if (url.scheme() == "https"_L1 && !QSslSocket::supportsSsl()) {
        return {.kind = ErrorKind::TlsFailed,
                .detail =
                    QCoreApplication::translate("Transport", "this system has no TLS library that fits")};
    }
    if (code == QNetworkReply::TimeoutError || code == QNetworkReply::OperationCanceledError)
        return {.kind = ErrorKind::TimedOut};
    return {.kind = ErrorKind::Offline, .detail = describeOffline(code, url)};
}

QString describeTlsErrors(const QList<QSslError> &errors)
{
    for (const TlsReason &reason : kTlsReasons) {
        if (std::ranges::find(errors, reason.code, &QSslError::error) != errors.end())
            return QCoreApplication::translate("Transport", reason.text);
    }
    return errors.isEmpty()
               ? QCoreApplication::translate("Transport", "the secure connection could not be set up")
               : QCoreApplication::translate("Transport", "the certificate was not accepted (TLS error %1)")
                     .arg(int(errors.first().error()));
}

} // namespace api
