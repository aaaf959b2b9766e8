// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/http_client.h"
#include "tests/support/http_server.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test_support::HttpServer;

namespace {

constexpr api::ReplyLimits kLimits{20s, 1000};

// Writes to bytes that outlive it.
std::unique_ptr<QBuffer> logInto(QByteArray &bytes)
{
    auto device = std::make_unique<QBuffer>(&bytes);
    device->open(QIODevice::WriteOnly);
    return device;
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatItSends();
    void remembersTheQuotaOfAnswers();
    void logsEachExchange();
    void logsWhatWasCancelled();
    void keepsItsTrustAfterABadFile();
    void endsWhatIsUnderWayAsItBegan();

private:
    // Sends one request and waits for its end.
    static void get(api::HttpClient &client, const HttpServer &server)
    {
        api::HttpReply *reply = client.send(QNetworkRequest(QUrl(server.baseUrl())), kLimits, &client);
        QSignalSpy finished(reply, &api::HttpReply::finished);
        QVERIFY(finished.wait(kLongWait));
    }
};

void HttpClientTest::countsWhatItSends()
{
    HttpServer server;
    server.respond(200);
    QNetworkAccessManager network;
    api::HttpClient client(network, 2);
    QCOMPARE(client.paceWait(), 0ms);
    for (int i = 0; i < 2; ++i)
        delete client.send(QNetworkRequest(QUrl(server.baseUrl())), kLimits, &client);
    QVERIFY(client.paceWait() > 0ms);
    QCOMPARE(client.quotaWait(), 0ms);
}

void HttpClientTest::remembersTheQuotaOfAnswers()
{
    HttpServer server;
    server.respond(200, {}, {{"Ratelimit", "\"default\";r=0;t=60"}});
    QNetworkAccessManager network;
    api::HttpClient client(network);
    get(client, server);
    QVERIFY(client.quotaWait() > 50s);
    QVERIFY(client.quotaWait() <= 60s);
}

void HttpClientTest::logsEachExchange()
{
    HttpServer server;
    server.respond(200, "{}");
    server.respond(503);
    QNetworkAccessManager network;
    api::HttpClient client(network);
    QByteArray log;
    client.logTo(logInto(log));
    get(client, server);
    get(client, server);
    QCOMPARE(log.count('\n'), 2);
    QVERIFY(log.contains("\"status\":200"));
    QVERIFY(log.contains("\"status\":503"));
    QVERIFY(!client.logProblem().has_value());
}

void HttpClientTest::logsWhatWasCancelled()
{
    HttpServer server;
    QNetworkAccessManager network;
    api::HttpClient client(network);
    QByteArray log;
    client.logTo(logInto(log));
    api::HttpReply *reply = client.send(QNetworkRequest(QUrl(server.baseUrl())), kLimits, &client);
    QTRY_COMPARE(server.requests().size(), 1);
    delete reply;
    QCOMPARE(log.count('\n'), 1);
    QVERIFY2(log.contains("\"Cancelled\""), log.constData());
}

void HttpClientTest::keepsItsTrustAfterABadFile()
{
    const QString folder = QStringLiteral(RISKSCOPE_TEST_DATA "/tls/");
    HttpServer server(test_support::readTlsIdentity(folder + u"good.pem"_s));
    server.respond(200);
    QNetworkAccessManager network;
    api::HttpClient client(network);
    QVERIFY(client.trustCaFile(folder + u"authority.pem"_s).has_value());
    QCOMPARE(client.trustCaFile(folder + u"self_signed.pem"_s).error().kind, core::ErrorKind::FileFailed);
    get(client, server);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(client.trustCaFile(QString()).has_value());
    get(client, server);
    QCOMPARE(server.requests().size(), 1); // not trusted any more
}

void HttpClientTest::endsWhatIsUnderWayAsItBegan()
{
    const QString folder = QStringLiteral(RISKSCOPE_TEST_DATA "/tls/");
    HttpServer server(test_support::readTlsIdentity(folder + u"good.pem"_s));
    server.drip(test_support::httpAnswer(200, QByteArray(400, ' ')).bytes, 100, 20ms);
    QNetworkAccessManager network;
    api::HttpClient client(network);
    QVERIFY(client.trustCaFile(folder + u"authority.pem"_s).has_value());
    std::optional<core::Result<api::Response>> result;
    api::HttpReply *reply = client.send(QNetworkRequest(QUrl(server.baseUrl())), kLimits, &client);
    connect(reply, &api::HttpReply::finished, this,
            [&result](const core::Result<api::Response> &finished) { result = finished; });
    QTRY_COMPARE(server.requests().size(), 1);
    QVERIFY(client.trustCaFile(QString()).has_value());
    QTRY_VERIFY(result.has_value());
    QVERIFY(result->has_value());
    get(client, server);
    QCOMPARE(server.requests().size(), 1); // not over the old connection either
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_http_client.moc"
