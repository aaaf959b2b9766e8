// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/lookup_job.h"
#include "tests/api/lookup_run.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using test_support::Headers;
using test_support::HttpServer;

// What one attempt can end with.
class LookupJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void fetchesTheUser();
    void sendsOneRequest();
    void reportsProgress();
    void readsAnswersOfAnyShape_data();
    void readsAnswersOfAnyShape();
    void mapsBadAnswers_data();
    void mapsBadAnswers();
    void keepsWhatSupportAsksFor();
    void failsOnARefusedPort();
    void failsOnACutAnswer();
    void failsOnTls();
    void timesOut_data();
    void timesOut();
    void stopsAtTheByteLimit_data();
    void stopsAtTheByteLimit();
    void doesNotFollowRedirects();
    void sendsNothingForABadRequest();
    void looksForTheDemoInTheResources();
};

void LookupJobTest::fetchesTheUser()
{
    HttpServer server;
    server.respond(200, exampleAnswer(), {{"CF-Ray", "8f0a-LIS"}, {"Ratelimit", "\"default\";r=50;t=30"}});
    LookupRun run(server.baseUrl());
    QVERIFY(run.results.isEmpty()); // start() never finishes from within
    const auto result = run.wait();
    QVERIFY(result.has_value());
    QCOMPARE(result->record.answer, exampleAnswer());
    QCOMPARE(result->record.email, u"email"_s);
    QCOMPARE(result->record.events.size(), 1u);
    const core::Provenance &from = result->provenance;
    QCOMPARE(from.origin, core::Origin::Network);
    QCOMPARE(from.userId, kUserId);
    QCOMPARE(from.accountId, kAccountId);
    QCOMPARE(from.source, u"%1/accounts/%2/zt_risk_scoring/%3"_s.arg(server.baseUrl(), kAccountId, kUserId));
    QCOMPARE(from.rayId, u"8f0a-LIS"_s);
    QCOMPARE(from.quota.remaining, std::optional<qint64>(50));
    QCOMPARE(from.fetchedAt.offsetFromUtc(), 0);
    QVERIFY(from.fetchedAt.isValid());
}

void LookupJobTest::sendsOneRequest()
{
    HttpServer server;
    server.respond(200, exampleAnswer(), {{"Set-Cookie", "session=1"}});
    LookupRun run(server.baseUrl());
    QVERIFY(run.wait().has_value());
    QCOMPARE(server.requests().size(), 1);
    const test_support::HttpRequest &request = server.requests().constFirst();
    QCOMPARE(request.method(), "GET");
    QCOMPARE(request.target(),
             u"/client/v4/accounts/%1/zt_risk_scoring/%2"_s.arg(kAccountId, kUserId).toLatin1());
    QCOMPARE(request.header("Authorization"), "Bearer " + kToken);
    QCOMPARE(request.header("Accept"), "application/json");
    QCOMPARE(request.header("User-Agent"), "riskscope/" RISKSCOPE_VERSION);
    QCOMPARE(request.header("X-Auth-Key"), "");
    QCOMPARE(request.header("Cookie"), "");
    LookupRun again(server.baseUrl());
    QVERIFY(again.wait().has_value());
    QCOMPARE(server.requests().constLast().header("Cookie"), "");
}

void LookupJobTest::reportsProgress()
{
    HttpServer server;
    server.drip(test_support::httpAnswer(200, exampleAnswer()).bytes, 400, 1ms);
    LookupRun run(server.baseUrl());
    QVERIFY(run.wait().has_value());
    QVERIFY(run.progress.size() > 1);
    qint64 before = 0;
    for (const auto &[received, total] : std::as_const(run.progress)) {
        QVERIFY(received > before);
        QCOMPARE(total, std::optional<qint64>(exampleAnswer().size()));
        before = received;
    }
    QCOMPARE(before, exampleAnswer().size());
}

void LookupJobTest::readsAnswersOfAnyShape_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const QByteArray answer = exampleAnswer();
    QTest::newRow("no length") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n") << answer;
    QTest::newRow("old protocol") << QByteArray("HTTP/1.0 200 OK\r\n\r\n") << answer;
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                             << QByteArray("10\r\n" + answer.first(16) + "\r\n" +
                                           QByteArray::number(answer.size() - 16, 16) + "\r\n" +
                                           answer.sliced(16) + "\r\n0\r\n\r\n");
    QByteArray deflated = qCompress(answer); // four bytes of length, then zlib's format
    deflated.remove(0, 4);
    QTest::newRow("compressed") << QByteArray(
                                       "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " +
                                       QByteArray::number(deflated.size()) + "\r\n\r\n")
                                << deflated;
}

void LookupJobTest::readsAnswersOfAnyShape()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    HttpServer server;
    server.respondRaw(head + body);
    LookupRun run(server.baseUrl(), withoutRetries());
    const auto result = run.wait();
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->record.answer, exampleAnswer());
}

void LookupJobTest::mapsBadAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word"); // occurs in the detail
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                        const QString &word = {}) { QTest::newRow(name) << status << body << kind << word; };
    const QByteArray refused =
        R"({"success":false,"errors":[{"code":10000,"message":"Authentication error"}]})";
    const QByteArray html = "<html><body>nginx</body></html>";
    row("404", 404, R"({"success":false,"errors":[]})", ErrorKind::UserNotFound);
    row("404 without body", 404, "", ErrorKind::UserNotFound);
    row("404 web page", 404, html, ErrorKind::RequestRefused, u"base URL"_s);
    row("404 wrong path", 404, R"({"errors":[{"code":7003}]})", ErrorKind::RequestRefused, u"account id"_s);
    row("401", 401, R"({"errors":[{"code":9109}]})", ErrorKind::TokenRejected);
    row("401 web page", 401, html, ErrorKind::TokenRejected);
    row("403", 403, refused, ErrorKind::PermissionMissing);
    row("429", 429, "error code: 1015", ErrorKind::RateLimited);
    row("500", 500, html, ErrorKind::ServiceUnavailable);
    row("502", 502, "", ErrorKind::ServiceUnavailable);
    row("400", 400, "{}", ErrorKind::RequestRefused);
    row("204", 204, "", ErrorKind::NotUnderstood, u"204"_s);
    row("200 web page", 200, html, ErrorKind::NotUnderstood, u"HTML"_s);
    row("200 empty", 200, "", ErrorKind::NotUnderstood, u"empty"_s);
    row("200 cut", 200, exampleAnswer().first(300), ErrorKind::NotUnderstood, u"cut"_s);
    row("200 refused", 200, refused, ErrorKind::PermissionMissing);
    row("200 wrong type", 200, R"({"success":true,"result":{"events":[{"timestamp":5}]}})",
        ErrorKind::NotUnderstood, u"result.events[0].timestamp"_s);
}

void LookupJobTest::mapsBadAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, word);
    HttpServer server;
    server.respond(status, body);
    LookupRun run(server.baseUrl(), withoutRetries());
    const core::Error error = run.waitForError();
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QVERIFY2(error.detail.contains(word), qPrintable(error.detail));
    QCOMPARE(error.answer, status == 204 ? QByteArray() : body);
    QCOMPARE(server.requests().size(), 1);
    const bool isAboutCredential = kind == ErrorKind::TokenRejected || kind == ErrorKind::PermissionMissing;
    QCOMPARE(error.credentialSource, isAboutCredential ? u"CLOUDFLARE_API_TOKEN"_s : QString());
}

void LookupJobTest::keepsWhatSupportAsksFor()
{
    HttpServer server;
    server.respond(403, R"({"errors":[{"code":10000,"message":"Authentication error"}]})",
                   {{"cf-ray", "ray-1"}, {"Retry-After", "7"}});
    LookupRun run(server.baseUrl(), withoutRetries());
    const core::Error error = run.waitForError();
    QCOMPARE(error.rayId, u"ray-1"_s);
    QCOMPARE(error.path, u"/accounts/%1/zt_risk_scoring/%2"_s.arg(kAccountId, kUserId));
    QCOMPARE(error.providerMessages.value(0).code, 10000);
    QCOMPARE(error.retryAfter, std::optional<std::chrono::milliseconds>(7s));
}

void LookupJobTest::failsOnARefusedPort()
{
    QString closed;
    {
        const HttpServer server;
        closed = server.baseUrl();
    }
    LookupRun run(closed, withoutRetries());
    const core::Error error = run.waitForError();
    QCOMPARE(error.kind, ErrorKind::Offline);
    QCOMPARE(error.httpStatus, 0);
    QVERIFY2(error.detail.contains("refused"_L1), qPrintable(error.detail));
}

void LookupJobTest::failsOnACutAnswer()
{
    HttpServer server;
    server.respondRaw("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + exampleAnswer());
    LookupRun run(server.baseUrl(), withoutRetries());
    const core::Error error = run.waitForError();
    QCOMPARE(error.kind, ErrorKind::Offline);
    QVERIFY2(error.detail.contains("cut"_L1), qPrintable(error.detail));
}

void LookupJobTest::failsOnTls()
{
    HttpServer server;
    server.greetWith("this is no TLS\r\n\r\n");
    LookupRun run(server.baseUrl().replace("http:"_L1, "https:"_L1), withoutRetries());
    QCOMPARE(run.waitForError().kind, ErrorKind::TlsFailed);
    QCOMPARE(server.requests().size(), 0);
}

void LookupJobTest::timesOut_data()
{
    QTest::addColumn<QByteArray>("bytes"); // empty: silence
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("slow drip") << test_support::httpAnswer(200, QByteArray(100'000, ' ')).bytes;
}

void LookupJobTest::timesOut()
{
    QFETCH(QByteArray, bytes);
    HttpServer server;
    if (bytes.isEmpty())
        server.staySilent();
    else
        server.drip(bytes, 1, 20ms);
    LookupRun run(server.baseUrl(), {.attemptTimeout = 300ms, .maxRetries = 0});
    QCOMPARE(run.waitForError().kind, ErrorKind::TimedOut);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void LookupJobTest::stopsAtTheByteLimit_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("fits");
    QTest::newRow("one too few") << qint64(exampleAnswer().size() - 1) << false;
    QTest::newRow("just enough") << qint64(exampleAnswer().size()) << true;
}

void LookupJobTest::stopsAtTheByteLimit()
{
    QFETCH(qint64, limit);
    QFETCH(bool, fits);
    HttpServer server;
    server.respond(200, exampleAnswer());
    LookupRun run(server.baseUrl(), {.maxBytes = limit});
    const auto result = run.wait();
    QCOMPARE(result.has_value(), fits);
    if (!fits)
        QCOMPARE(result.error().kind, ErrorKind::TooLarge);
    QCOMPARE(server.requests().size(), 1);
}

void LookupJobTest::doesNotFollowRedirects()
{
    HttpServer other;
    HttpServer server;
    server.respond(302, {}, {{"Location", other.baseUrl().toLatin1() + "/elsewhere"}});
    LookupRun run(server.baseUrl());
    const core::Error error = run.waitForError();
    QCOMPARE(error.kind, ErrorKind::Redirected);
    QCOMPARE(error.detail, u"127.0.0.1:%1"_s.arg(other.port()));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(other.connectionCount(), 0);
}

void LookupJobTest::sendsNothingForABadRequest()
{
    LookupRun run(u"http://example.com/v4"_s);
    QVERIFY(run.results.isEmpty());
    QCOMPARE(run.waitForError().kind, ErrorKind::InvalidInput);
}

void LookupJobTest::looksForTheDemoInTheResources()
{
    LookupRun run(u"qrc:/demo"_s); // this program has no demo in its resources
    QCOMPARE(run.waitForError().kind, ErrorKind::UserNotFound);
}

QTEST_GUILESS_MAIN(LookupJobTest)
#include "tst_lookup_job.moc"
