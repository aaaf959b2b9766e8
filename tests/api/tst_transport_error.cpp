// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/transport_error.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;

class TransportErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void describesTls_data();
    void describesTls();
};

void TransportErrorTest::decides_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word"); // occurs in the detail
    using Reply = QNetworkReply;
    QTest::newRow("refused") << Reply::ConnectionRefusedError << ErrorKind::Offline
                             << u"api.example.com:443"_s;
    QTest::newRow("dns") << Reply::HostNotFoundError << ErrorKind::Offline << u"DNS"_s;
    QTest::newRow("cut") << Reply::RemoteHostClosedError << ErrorKind::Offline << u"cut"_s;
    QTest::newRow("lost") << Reply::TemporaryNetworkFailureError << ErrorKind::Offline << u"lost"_s;
    QTest::newRow("proxy") << Reply::ProxyConnectionRefusedError << ErrorKind::Offline << u"proxy"_s;
    QTest::newRow("no HTTP") << Reply::ProtocolFailure << ErrorKind::Offline << u"HTTP"_s;
    QTest::newRow("unknown") << Reply::UnknownNetworkError << ErrorKind::Offline << u"99"_s;
    QTest::newRow("timeout") << Reply::TimeoutError << ErrorKind::TimedOut << QString();
    QTest::newRow("silence") << Reply::OperationCanceledError << ErrorKind::TimedOut << QString();
    QTest::newRow("tls") << Reply::SslHandshakeFailedError << ErrorKind::TlsFailed << u"secure"_s;
}

void TransportErrorTest::decides()
{
    QFETCH(QNetworkReply::NetworkError, code);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, word);
    const core::Error error =
        api::transportError(code, QUrl(u"https://api.example.com/accounts/secret-id"_s), {});
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.detail.contains(word), qPrintable(error.detail));
    QVERIFY(!error.detail.contains("secret-id"_L1));
}

void TransportErrorTest::describesTls_data()
{
    QTest::addColumn<QList<QSslError>>("errors");
    QTest::addColumn<QString>("word");
    using E = QSslError;
    const auto row = [](const char *name, const QList<QSslError> &errors, const QString &word) {
        QTest::newRow(name) << errors << word;
    };
    row("self-signed", {E(E::HostNameMismatch), E(E::SelfSignedCertificate)}, u"self-signed"_s);
    row("expired", {E(E::UnableToGetLocalIssuerCertificate), E(E::CertificateExpired)}, u"expired"_s);
    row("wrong host", {E(E::HostNameMismatch)}, u"another host"_s);
    row("unknown issuer", {E(E::UnableToVerifyFirstCertificate)}, u"issuer"_s);
    row("revoked", {E(E::CertificateExpired), E(E::CertificateRevoked)}, u"revoked"_s);
    row("other", {E(E::InvalidPurpose)}, u"not accepted"_s);
    row("none", {}, u"could not be set up"_s);
}

void TransportErrorTest::describesTls()
{
    QFETCH(QList<QSslError>, errors);
    QFETCH(QString, word);
    const QString text = api::describeTlsErrors(errors);
    QVERIFY2(text.contains(word), qPrintable(text));
}

QTEST_GUILESS_MAIN(TransportErrorTest)
#include "tst_transport_error.moc"
