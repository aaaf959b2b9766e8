// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/http_reply.h"
#include "tests/support/http_server.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using test_support::HttpServer;

namespace {

constexpr qint64 kMaxBytes = 1'000'000;

// A network that remembers the limit of silence that it was asked for, and can take another one.
class WatchedNetwork : public QNetworkAccessManager
{
public:
    WatchedNetwork() { setProxy(QNetworkProxy::NoProxy); }

    int askedTimeout = 0;
    std::optional<int> usedTimeout;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        askedTimeout = request.transferTimeout();
        QNetworkRequest sent = request;
        sent.setTransferTimeout(usedTimeout.value_or(askedTimeout));
        return QNetworkAccessManager::createRequest(operation, sent, body);
    }
};

// One reply and what it ended with.
struct ReplyRun
{
    ReplyRun(WatchedNetwork &network, const HttpServer &server, std::chrono::milliseconds deadline)
        : reply(network, QNetworkRequest(QUrl(server.baseUrl())), {deadline, kMaxBytes}, nullptr)
    {
        QObject::connect(&reply, &api::HttpReply::finished, &reply,
                         [this](const core::Result<api::Response> &result) { results.append(result); });
    }

    api::HttpReply reply;
    QList<core::Result<api::Response>> results;
};

} // namespace

class HttpReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void theDeadlineLimitsSilence_data();
    void theDeadlineLimitsSilence();
    void endsByTheLibrarysTimeout_data();
    void endsByTheLibrarysTimeout();
    void takesAnyStatus();
    void countsTheRequestsOfAGarbledAnswer();
};

void HttpReplyTest::theDeadlineLimitsSilence_data()
{
    QTest::addColumn<std::chrono::milliseconds>("deadline");
    QTest::addColumn<int>("silence");
    QTest::newRow("short") << std::chrono::milliseconds(2s) << 2000;
    QTest::newRow("beyond a minute") << std::chrono::milliseconds(5min) << 300'000;
}

void HttpReplyTest::theDeadlineLimitsSilence()
{
    QFETCH(std::chrono::milliseconds, deadline);
    HttpServer server;
    WatchedNetwork network;
    const ReplyRun run(network, server, deadline);
    QTEST(network.askedTimeout, "silence");
}

void HttpReplyTest::endsByTheLibrarysTimeout_data()
{
    QTest::addColumn<QByteArray>("bytes"); // what comes before the silence
    QTest::newRow("no answer") << QByteArray();
    QTest::newRow("head only") << "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"_ba;
    QTest::newRow("part of a body") << "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab"_ba;
}

void HttpReplyTest::endsByTheLibrarysTimeout()
{
    QFETCH(QByteArray, bytes);
    HttpServer server;
    server.respondRaw(bytes, test_support::AfterBytes::KeepOpen);
    WatchedNetwork network;
    network.usedTimeout = 100;
    const ReplyRun run(network, server, 20s);
    QTRY_COMPARE(run.results.size(), 1);
    QVERIFY(!run.results.constFirst().has_value());
    QCOMPARE(run.results.constFirst().error().kind, ErrorKind::TimedOut);
}

void HttpReplyTest::takesAnyStatus()
{
    HttpServer server;
    server.respond(418, "body");
    WatchedNetwork network;
    const ReplyRun run(network, server, 20s);
    QTRY_COMPARE(run.results.size(), 1);
    QVERIFY(run.results.constFirst().has_value());
    QCOMPARE(run.results.constFirst()->status, 418);
    QCOMPARE(run.results.constFirst()->body, "body");
}

// The library sends a GET again on a new connection where the server closed one without an HTTP answer.
void HttpReplyTest::countsTheRequestsOfAGarbledAnswer()
{
    HttpServer server;
    server.respondRaw("garbage\r\n\r\n");
    WatchedNetwork network;
    const ReplyRun run(network, server, 20s);
    QTRY_COMPARE(run.results.size(), 1);
    QVERIFY(!run.results.constFirst().has_value());
    QCOMPARE(run.results.constFirst().error().kind, ErrorKind::Offline);
    QCOMPARE(server.requests().size(), 4);
}

QTEST_GUILESS_MAIN(HttpReplyTest)
#include "tst_http_reply.moc"
