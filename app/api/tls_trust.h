// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace api {

// The certificates of a company's CA: a file of at most 1 MiB, PEM with any number of them or DER with one.
// Those out of their time are left out. FileFailed where none is left, where one is not an authority's, or
// where a private key lies beside them.
[[nodiscard]] core::Result<QList<QSslCertificate>> readAuthorities(const QString &path);

// TLS 1.2 or newer, the server always verified, by the system's authorities and these.
[[nodiscard]] QSslConfiguration strictTls(const QList<QSslCertificate> &extraAuthorities);

} // namespace api
