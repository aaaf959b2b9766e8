// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/http_reply.h"
#include "app/api/tls_trust.h"
#include "app/core/error_text.h"
#include "tests/support/http_server.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using test_support::HttpServer;
using test_support::TlsIdentity;
using test_support::TlsVersions;
using Authorities = QList<QSslCertificate>;

namespace {

QString dataPath(const QString &name)
{
    return QStringLiteral(RISKSCOPE_TEST_DATA "/tls/") + name;
}

TlsIdentity identity(const QString &name)
{
    return test_support::readTlsIdentity(dataPath(name));
}

Authorities ourAuthority()
{
    return api::readAuthorities(dataPath(u"authority.pem"_s)).value_or(Authorities());
}

// One GET with a secret in it, and what it ended with.
class SecretGet
{
public:
    SecretGet(const QUrl &url, const QSslConfiguration &tls)
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        QNetworkRequest request(url);
        request.setSslConfiguration(tls);
        request.setRawHeader("Authorization", "Bearer secret");
        m_reply = std::make_unique<api::HttpReply>(m_network, request, api::ReplyLimits{20s, 1000}, nullptr);
        QObject::connect(m_reply.get(), &api::HttpReply::finished, &m_network,
                         [this](const core::Result<api::Response> &result) { m_result = result; });
    }

    [[nodiscard]] core::Result<api::Response> wait()
    {
        const core::Error nothing{.kind = ErrorKind::Cancelled, .detail = u"nothing came"_s};
        return QTest::qWaitFor([this] { return m_result.has_value(); }, 20'000) ? *m_result
                                                                                : std::unexpected(nothing);
    }

private:
    QNetworkAccessManager m_network;
    std::unique_ptr<api::HttpReply> m_reply;
    std::optional<core::Result<api::Response>> m_result;
};

core::Result<api::Response> get(const HttpServer &server, const Authorities &authorities)
{
    return SecretGet(QUrl(server.baseUrl()), api::strictTls(authorities)).wait();
}

core::Error errorOf(const core::Result<api::Response> &result)
{
    return result ? core::Error{.kind = ErrorKind::Cancelled, .detail = u"it succeeded"_s} : result.error();
}

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void trustsAnAddedAuthority_data();
    void trustsAnAddedAuthority();
    void refuses_data();
    void refuses();
    void refusesOldTls();
    void refusesPlaintext_data();
    void refusesPlaintext();
    void takesNoServerAsAuthority();
    void remembersNoTrust();
    void closesWhatNeverShookHands();
};

void TlsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QVERIFY(QSslSocket::supportsSsl());
    QCOMPARE(ourAuthority().size(), 1);
}

void TlsTest::trustsAnAddedAuthority_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("address") << u"127.0.0.1"_s;
    QTest::newRow("name") << u"localhost"_s;
}

void TlsTest::trustsAnAddedAuthority()
{
    QFETCH(QString, host);
    HttpServer server(identity(u"good.pem"_s));
    server.respond(200, "body");
    QUrl url(server.baseUrl());
    QCOMPARE(url.scheme(), u"https"_s);
    url.setHost(host);
    const auto response = SecretGet(url, api::strictTls(ourAuthority())).wait();
    QVERIFY2(response.has_value(), qPrintable(errorOf(response).detail));
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, "body");
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().target(), "/client/v4");
    QCOMPARE(server.requests().constFirst().header("authorization"), "Bearer secret");
    QTRY_COMPARE(server.openConnections(), 0);
}

void TlsTest::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isAuthorityAdded");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *name, const QString &file, bool isAdded, const QString &reason,
                        const QString &advice) {
        QTest::newRow(name) << file << isAdded << reason << advice;
    };
    row("authority not added", u"good.pem"_s, false, u"issuer is not known"_s, u"--ca-file"_s);
    row("unknown issuer", u"unknown_issuer.pem"_s, true, u"issuer is not known"_s, u"--ca-file"_s);
    row("self-signed", u"self_signed.pem"_s, true, u"self-signed"_s, u"--ca-file"_s);
    row("expired", u"expired.pem"_s, true, u"has expired"_s, u"clock"_s);
    row("not yet valid", u"not_yet_valid.pem"_s, true, u"not valid yet"_s, u"clock"_s);
    row("wrong host", u"wrong_host.pem"_s, true, u"another host"_s, u"asks for 127.0.0.1,"_s);
}

void TlsTest::refuses()
{
    QFETCH(QString, file);
    QFETCH(bool, isAuthorityAdded);
    QFETCH(QString, reason);
    QFETCH(QString, advice);
    HttpServer server(identity(file));
    server.respond(200, "body");
    const core::Error error = errorOf(get(server, isAuthorityAdded ? ourAuthority() : Authorities()));
    QCOMPARE(error.kind, ErrorKind::TlsFailed);
    QVERIFY2(error.detail.contains(reason), qPrintable(error.detail));
    const QString line = core::explainInOneLine(error);
    QVERIFY2(line.contains(advice), qPrintable(line));
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.requests().size(), 0);
}

void TlsTest::refusesOldTls()
{
    TlsIdentity old = identity(u"good.pem"_s);
    old.versions = TlsVersions::OnlyTls11;
    HttpServer server(old);
    server.respond(200, "body");
    const core::Error error = errorOf(get(server, ourAuthority()));
    QCOMPARE(error.kind, ErrorKind::TlsFailed);
    QVERIFY2(error.advice.contains("TLS 1.2"_L1), qPrintable(error.advice));
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.requests().size(), 0);

    // The server is fine: who takes old TLS gets an answer.
    QSslConfiguration lax = api::strictTls(ourAuthority());
    lax.setProtocol(QSsl::AnyProtocol);
    lax.setBackendConfigurationOption("CipherString", "DEFAULT:@SECLEVEL=0"_ba);
    lax.setBackendConfigurationOption("MinProtocol", "TLSv1.1"_ba);
    const auto response = SecretGet(QUrl(server.baseUrl()), lax).wait();
    QVERIFY2(response.has_value(), qPrintable(errorOf(response).detail));
}

void TlsTest::refusesPlaintext_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("HTTP") << "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("SSH") << "SSH-2.0-OpenSSH_9.2p1\r\n"_ba;
    QTest::newRow("zeros") << QByteArray(64, '\0');
}

void TlsTest::refusesPlaintext()
{
    QFETCH(QByteArray, greeting);
    HttpServer server;
    server.greetWith(greeting);
    const QUrl url(server.baseUrl().replace("http:"_L1, "https:"_L1));
    const core::Error error = errorOf(SecretGet(url, api::strictTls(ourAuthority())).wait());
    QCOMPARE(error.kind, ErrorKind::TlsFailed);
    QVERIFY2(error.advice.contains(u"127.0.0.1:%1 has to speak TLS 1.2"_s.arg(server.port())),
             qPrintable(error.advice));
    QCOMPARE(server.requests().size(), 0);
}

// A trusted self-signed certificate would be accepted, so it must not become an authority.
void TlsTest::takesNoServerAsAuthority()
{
    const TlsIdentity selfSigned = identity(u"self_signed.pem"_s);
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(selfSigned.certificate.toPem()) > 0 && file.flush());
    const auto authorities = api::readAuthorities(file.fileName());
    QVERIFY(!authorities.has_value());
    QVERIFY2(authorities.error().detail.contains("not a certificate authority's"_L1),
             qPrintable(authorities.error().detail));
}

// Trust is of one request: the next one without the authority is refused by the same server.
void TlsTest::remembersNoTrust()
{
    HttpServer server(identity(u"good.pem"_s));
    server.respond(200, "body");
    QVERIFY(get(server, ourAuthority()).has_value());
    QCOMPARE(errorOf(get(server, {})).kind, ErrorKind::TlsFailed);
    QCOMPARE(server.requests().size(), 1);
}

void TlsTest::closesWhatNeverShookHands()
{
    HttpServer server(identity(u"good.pem"_s));
    QTcpSocket stranger;
    stranger.connectToHost(u"127.0.0.1"_s, server.port());
    QTRY_COMPARE(server.openConnections(), 1);
    stranger.write("GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
