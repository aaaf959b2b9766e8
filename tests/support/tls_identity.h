// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <memory>

class QTcpServer;

namespace test_support {

enum class TlsVersions : quint8 { Safe, OnlyTls11 };

// Who a test server says that it is.
struct TlsIdentity
{
    QSslCertificate certificate;
    QSslKey key;
    TlsVersions versions = TlsVersions::Safe;
};

// Of a PEM file with a certificate and its EC key; ends the program where it is not one.
[[nodiscard]] TlsIdentity readTlsIdentity(const QString &path);

// Not listening yet. Its pendingConnectionAvailable() comes after the handshake, newConnection() before.
[[nodiscard]] std::unique_ptr<QTcpServer> makeTlsServer(const TlsIdentity &identity);

} // namespace test_support
