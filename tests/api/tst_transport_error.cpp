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
    void advises_data();
    void advises();
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
    QTest::newRow("damaged") << Reply::UnknownContentError << ErrorKind::NotUnderstood << u"compression"_s;
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

void TransportErrorTest::advises_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("code");
    QTest::addColumn<QList<QSslError>>("errors");
    QTest::addColumn<QString>("words"); // occur in the advice; empty: none is given
    using E = QSslError;
    const auto row = [](const char *name, const QList<QSslError> &errors, const QString &words) {
        QTest::newRow(name) << QNetworkReply::SslHandshakeFailedError << errors << words;
    };
    row("expired", {E(E::CertificateExpired)}, u"clock. If it is right, the owner of api.example.com has"_s);
    row("not yet valid", {E(E::CertificateNotYetValid)}, u"clock"_s);
    row("revoked", {E(E::CertificateRevoked)}, u"Don't go on until the owner of api.example.com"_s);
    row("self-signed", {E(E::SelfSignedCertificate)}, u"--ca-file. Otherwise don't go on"_s);
    row("self-signed chain", {E(E::SelfSignedCertificateInChain)}, u"--ca-file"_s);
    row("unknown issuer", {E(E::UnableToGetLocalIssuerCertificate)}, u"--ca-file"_s);
    row("wrong host", {E(E::HostNameMismatch)}, u"base URL: it asks for api.example.com"_s);
    row("as in the detail", {E(E::HostNameMismatch), E(E::CertificateExpired)}, u"clock"_s);
    row("no certificate error", {}, u"port of the base URL: api.example.com:443 has to speak TLS 1.2"_s);
    row("another error", {E(E::InvalidPurpose)}, {});
    QTest::newRow("no TLS") << QNetworkReply::ConnectionRefusedError << QList<E>() << QString();
    QTest::newRow("silence") << QNetworkReply::OperationCanceledError << QList<E>() << QString();
}

void TransportErrorTest::advises()
{
    QFETCH(QNetworkReply::NetworkError, code);
    QFETCH(QList<QSslError>, errors);
    QFETCH(QString, words);
    const QString advice =
        api::transportError(code, QUrl(u"https://api.example.com/accounts/secret-id"_s), errors).advice;
    QCOMPARE(advice.isEmpty(), words.isEmpty());
    QVERIFY2(advice.contains(words), qPrintable(advice));
    QVERIFY2(!advice.contains(u'%') && !advice.contains("secret-id"_L1), qPrintable(advice));
}

QTEST_GUILESS_MAIN(TransportErrorTest)
#include "tst_transport_error.moc"
