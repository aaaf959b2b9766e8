// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/tls_identity.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslServer>

namespace test_support {

using namespace Qt::StringLiterals;

TlsIdentity readTlsIdentity(const QString &path)
{
    QFile file(path);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const TlsIdentity identity{QSslCertificate(pem), QSslKey(pem, QSsl::Ec)};
    if (identity.certificate.isNull() || identity.key.isNull())
        qFatal("%s holds no certificate with a key", qPrintable(path));
    return identity;
}

std::unique_ptr<QTcpServer> makeTlsServer(const TlsIdentity &identity)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    if (identity.versions == TlsVersions::OnlyTls11) {
        // OpenSSL 3 signs as TLS 1.1 does, with SHA-1, only at its lowest level.
        tls.setProtocol(QSsl::AnyProtocol);
        tls.setBackendConfigurationOption("CipherString", "DEFAULT:@SECLEVEL=0"_ba);
        tls.setBackendConfigurationOption("MinProtocol", "TLSv1.1"_ba);
        tls.setBackendConfigurationOption("MaxProtocol", "TLSv1.1"_ba);
    }
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace test_support
