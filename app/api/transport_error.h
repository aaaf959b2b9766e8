// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

namespace api {

// Why no whole answer came, in our own words: the library's own text holds the URL with both ids. TlsFailed
// with advice by the reason, TimedOut, Offline, or NotUnderstood for a damaged compression. `proxy` is the
// one on the way, see effectiveProxy().
[[nodiscard]] core::Error transportError(QNetworkReply::NetworkError code, const QUrl &url,
                                         const QList<QSslError> &tlsErrors, const QString &proxy = {});

// "the certificate has expired": of several, the one that tells a person most.
[[nodiscard]] QString describeTlsErrors(const QList<QSslError> &errors);

} // namespace api
