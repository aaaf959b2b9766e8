// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/get_request.h"
#include "app/api/http_client.h"
#include "app/api/retried_get.h"
#include "tests/support/http_server.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using test_support::HttpServer;

namespace {

// One GET of "/path", and everything that it told.
struct GetRun
{
    explicit GetRun(api::HttpClient &client, const HttpServer &server, int maxRetries = 0)
    {
        const api::Credential token{
            api::Credential::Kind::BearerToken, core::Secret("cfut_hush"), {}, u"TOKEN"_s};
        const api::Access access{{QUrl(server.baseUrl()), {}}, token, {.maxRetries = maxRetries}};
        get = std::make_unique<api::RetriedGet>(client, access,
                                                api::getRequest(access.endpoint, u"/path"_s, token));
        QObject::connect(get.get(), &api::RetriedGet::answered, &client,
                         [this](const api::Response &response) { answers.append(response); });
        QObject::connect(get.get(), &api::RetriedGet::failed, &client,
                         [this](const core::Error &error) { errors.append(error); });
        QObject::connect(get.get(), &api::RetriedGet::waiting, &client,
                         [this](std::chrono::milliseconds wait, const core::Error &reason) {
                             waits.append(wait);
                             reasons.append(reason.kind);
                         });
        get->start();
    }

    [[nodiscard]] bool hasEnded() const { return !answers.isEmpty() || !errors.isEmpty(); }

    std::unique_ptr<api::RetriedGet> get;
    QList<api::Response> answers;
    QList<core::Error> errors;
    QList<std::chrono::milliseconds> waits;
    QList<ErrorKind> reasons;
};

} // namespace

class RetriedGetWaitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAnswers();
    void tellsErrorsWithTheirOrigin();
    void retriesWhatIsRejected();
    void waitsVisiblyForTheQuota();
    void sendsNowWhenAsked();
    void keepsThePace();
    void keepsTheQuotaOfMany();
    void tellsABadRequest();
    void stops();
};

void RetriedGetWaitsTest::tellsAnswers()
{
    HttpServer server;
    server.respond(200, "{}");
    QNetworkAccessManager network;
    api::HttpClient client(network);
    GetRun run(client, server);
    QVERIFY(server.requests().isEmpty()); // nothing from within start()
    QTRY_VERIFY(run.hasEnded());
    QCOMPARE(run.answers.size(), 1);
    QCOMPARE(run.answers.constFirst().body, "{}");
    QVERIFY(run.errors.isEmpty());
}

void RetriedGetWaitsTest::tellsErrorsWithTheirOrigin()
{
    HttpServer server;
    server.respond(401);
    QNetworkAccessManager network;
    api::HttpClient client(network);
    GetRun run(client, server);
    QTRY_VERIFY(run.hasEnded());
    QCOMPARE(run.errors.constFirst().kind, ErrorKind::TokenRejected);
    QCOMPARE(run.errors.constFirst().path, u"/path"_s);
    QCOMPARE(run.errors.constFirst().credentialSource, u"TOKEN"_s);
}

void RetriedGetWaitsTest::retriesWhatIsRejected()
{
    HttpServer server;
    server.respond(200, "{}", {{"retry-after-ms", "1"}, {"cf-ray", "8f0a"}});
    QNetworkAccessManager network;
    api::HttpClient client(network);
    GetRun run(client, server, 1);
    connect(run.get.get(), &api::RetriedGet::answered, run.get.get(),
            [&run] { run.get->reject({.kind = ErrorKind::RateLimited}); });
    QTRY_VERIFY(!run.errors.isEmpty());
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(run.waits, QList<std::chrono::milliseconds>{1ms});
    QCOMPARE(run.errors.constFirst().httpStatus, 200);
    QCOMPARE(run.errors.constFirst().rayId, u"8f0a"_s);
}

void RetriedGetWaitsTest::waitsVisiblyForTheQuota()
{
    HttpServer server;
    server.respond(200, "{}", {{"Ratelimit", "\"default\";r=0;t=1"}});
    QNetworkAccessManager network;
    api::HttpClient client(network);
    GetRun first(client, server);
    QTRY_VERIFY(first.hasEnded());
    GetRun second(client, server);
    QTRY_COMPARE(second.waits.size(), 1);
    QCOMPARE(second.reasons.constFirst(), ErrorKind::RateLimited);
    QVERIFY(second.waits.constFirst() <= 1s);
    QCOMPARE(server.requests().size(), 1);
    QTRY_VERIFY(second.hasEnded());
    QCOMPARE(second.answers.size(), 1);
}

void RetriedGetWaitsTest::sendsNowWhenAsked()
{
    HttpServer server;
    server.respond(200, "{}", {{"Ratelimit", "\"default\";r=0;t=300"}});
    QNetworkAccessManager network;
    api::HttpClient client(network);
    GetRun first(client, server);
    QTRY_VERIFY(first.hasEnded());
    GetRun second(client, server);
    QTRY_COMPARE(second.waits.size(), 1);
    second.get->retryNow();
    QTRY_VERIFY(second.hasEnded());
    QCOMPARE(server.requests().size(), 2);
}

// However many there are at once, and however much each is hurried.
void RetriedGetWaitsTest::keepsThePace()
{
    HttpServer server;
    server.respond(200, "{}");
    QNetworkAccessManager network;
    api::HttpClient client(network, 2);
    QElapsedTimer clock;
    clock.start();
    std::vector<std::unique_ptr<GetRun>> runs;
    for (int i = 0; i < 5; ++i)
        runs.push_back(std::make_unique<GetRun>(client, server));
    QTRY_COMPARE(server.requests().size(), 2);
    for (const auto &run : runs)
        run->get->retryNow();
    QTRY_COMPARE(server.requests().size(), 5);
    QVERIFY(clock.elapsed() >= 2000);
    for (const auto &run : runs) {
        QTRY_COMPARE(run->answers.size(), 1);
        QVERIFY(run->waits.isEmpty()); // a fraction of a second is no news
    }
}

void RetriedGetWaitsTest::keepsTheQuotaOfMany()
{
    HttpServer server;
    server.respond(200, "{}", {{"Ratelimit", "\"default\";r=2;t=60"}});
    server.respond(200, "{}");
    QNetworkAccessManager network;
    api::HttpClient client(network);
    GetRun first(client, server);
    QTRY_VERIFY(first.hasEnded());
    GetRun second(client, server);
    GetRun third(client, server);
    GetRun fourth(client, server);
    QTRY_COMPARE(fourth.waits.size(), 1);
    QCOMPARE(fourth.reasons.constFirst(), ErrorKind::RateLimited);
    QTRY_VERIFY(second.hasEnded() && third.hasEnded());
    QCOMPARE(server.requests().size(), 3);
}

void RetriedGetWaitsTest::tellsABadRequest()
{
    QNetworkAccessManager network;
    api::HttpClient client(network);
    api::RetriedGet get(client, {{QUrl(u"http://127.0.0.1"_s), {}}, {}, {}},
                        core::failure(ErrorKind::InvalidInput, u"no UUID"_s));
    std::optional<core::Error> told;
    connect(&get, &api::RetriedGet::failed, this, [&told](const core::Error &error) { told = error; });
    get.start();
    QTRY_VERIFY(told.has_value());
    QCOMPARE(told->detail, u"no UUID"_s);
}

void RetriedGetWaitsTest::stops()
{
    HttpServer server;
    QNetworkAccessManager network;
    api::HttpClient client(network);
    GetRun run(client, server);
    QTRY_COMPARE(server.requests().size(), 1);
    run.get->stop();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!run.hasEnded());
}

QTEST_GUILESS_MAIN(RetriedGetWaitsTest)
#include "tst_retried_get_waits.moc"
