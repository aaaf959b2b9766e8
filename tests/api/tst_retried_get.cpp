// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/get_request.h"
#include "app/api/http_client.h"
#include "app/api/retried_get.h"
#include "tests/support/http_server.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using test_support::HttpServer;

namespace {

const QByteArray kEmail = "ana@example.com";
const QByteArray kKey = "Planted-Key_42";

// One GET with a key pair, and what it told.
struct GetRun
{
    explicit GetRun(const QString &baseUrl, int maxRetries = 0)
        : access{.endpoint = {QUrl(baseUrl), {}},
                 .credential = api::Credential{api::Credential::Kind::KeyPair, core::Secret(kKey), kEmail,
                                               u"CLOUDFLARE_EMAIL"_s},
                 .limits = {.maxRetries = maxRetries}}
        , get(client, access, api::getRequest(access.endpoint, u"/x"_s, access.credential))
    {
        QObject::connect(&get, &api::RetriedGet::waiting, &client,
                         [this](std::chrono::milliseconds, const core::Error &error) { reason = error; });
        QObject::connect(&get, &api::RetriedGet::answered, &client,
                         [this](const api::Response &response) { answer = response; });
        QObject::connect(&get, &api::RetriedGet::failed, &client,
                         [this](const core::Error &error) { failure = error; });
        get.start();
    }

    QNetworkAccessManager network;
    api::HttpClient client{network};
    api::Access access;
    api::RetriedGet get;
    std::optional<core::Error> reason;
    std::optional<api::Response> answer;
    std::optional<core::Error> failure;
};

} // namespace

// The server says back what it was sent.
class RetriedGetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksAnError_data();
    void masksAnError();
    void masksTheTargetOfARedirect();
    void masksTheReasonOfAWait();
    void masksHeadersOfAGoodAnswer();
    void masksARejectedAnswer();
};

void RetriedGetTest::masksAnError_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("key") << kKey;
    QTest::newRow("e-mail") << kEmail;
    QTest::newRow("in lower case") << kKey.toLower();
    QTest::newRow("percent-encoded") << QByteArray("ana%40example.com");
    QTest::newRow("escaped") << QByteArray(R"(Planted-Key\u005f42)");
}

void RetriedGetTest::masksAnError()
{
    QFETCH(QByteArray, said);
    HttpServer server;
    server.respond(403, R"({"errors":[{"code":1,"message":"no )" + said + R"("}],"x":")" + said + "\"}",
                   {{"cf-ray", "ray " + said}});
    GetRun run(server.baseUrl());
    QTRY_VERIFY(run.failure);
    QCOMPARE(run.failure->kind, core::ErrorKind::PermissionMissing);
    QCOMPARE(run.failure->providerMessages.value(0).message, u"no ***"_s);
    QCOMPARE(run.failure->rayId, u"ray ***"_s);
    QCOMPARE(run.failure->answer, R"({"errors":[{"code":1,"message":"no ***"}],"x":"***"})");
}

void RetriedGetTest::masksTheTargetOfARedirect()
{
    HttpServer server;
    server.respond(
        302, {}, {{"Location", "https://ana%40example.com:" + kKey + "@a." + kKey + ".example.org/" + kKey}});
    GetRun run(server.baseUrl());
    QTRY_VERIFY(run.failure);
    QCOMPARE(run.failure->kind, core::ErrorKind::Redirected);
    QCOMPARE(run.failure->detail, u"a.***.example.org"_s);
}

void RetriedGetTest::masksTheReasonOfAWait()
{
    HttpServer server;
    server.respond(429, R"({"errors":[{"code":1,"message":")" + kKey + "\"}]}", {{"Retry-After", "0"}});
    server.respond(200, "{}");
    GetRun run(server.baseUrl(), 1);
    QTRY_VERIFY(run.answer);
    QCOMPARE(run.reason->kind, core::ErrorKind::RateLimited);
    QCOMPARE(run.reason->providerMessages.value(0).message, u"***"_s);
}

void RetriedGetTest::masksHeadersOfAGoodAnswer()
{
    HttpServer server;
    server.respond(200, '"' + kKey + '"', {{"cf-ray", kKey}, {"Date", "today"}});
    GetRun run(server.baseUrl());
    QTRY_VERIFY(run.answer);
    QCOMPARE(run.answer->header("cf-ray"), "***");
    QCOMPARE(run.answer->header("Date"), "today");
    QCOMPARE(run.answer->body, '"' + kKey + '"');
    QCOMPARE(run.get.withoutSecrets(u"for "_s + QString::fromLatin1(kEmail)), u"for ***"_s);
}

void RetriedGetTest::masksARejectedAnswer()
{
    HttpServer server;
    server.respond(200, kKey, {{"cf-ray", kKey}});
    GetRun run(server.baseUrl());
    QTRY_VERIFY(run.answer);
    run.get.reject({.detail = u"found "_s + QString::fromLatin1(kKey), .answer = run.answer->body});
    QVERIFY(run.failure);
    QCOMPARE(run.failure->detail, u"found ***"_s);
    QCOMPARE(run.failure->rayId, u"***"_s);
    QCOMPARE(run.failure->answer, "***");
}

QTEST_GUILESS_MAIN(RetriedGetTest)
#include "tst_retried_get.moc"
