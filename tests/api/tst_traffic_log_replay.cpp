// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/risk_score_endpoint.h"
#include "app/api/traffic_log.h"
#include "tests/api/lookup_run.h"
#include "tests/support/traffic_replay.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray loggedLine(const core::Result<api::Response> &result)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    api::TrafficLog log(out);
    log.write({.startedAt = QDateTime::currentDateTimeUtc(),
               .duration = std::chrono::milliseconds(5),
               .request = QNetworkRequest(QUrl(u"https://api.example.com/"_s)),
               .result = result});
    return out.data();
}

} // namespace

class TrafficLogReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaysALookup();
    void replaysARefusal();
    void replaysNothingWithoutABody();
};

void TrafficLogReplayTest::replaysALookup()
{
    const api::Response response{.status = 200,
                                 .url = {},
                                 .headers = {{"Content-Encoding", "gzip"},
                                             {"Content-Length", "3"},
                                             {"cf-ray", "8f1-LIS"},
                                             {"X-Other", "b"}},
                                 .body = exampleAnswer()};
    const test_support::Answer answer =
        test_support::replayOf(loggedLine(response)).value_or(test_support::Answer());
    QVERIFY(!answer.bytes.contains("X-Other"));
    test_support::HttpServer server;
    server.respond(answer);
    LookupRun run(server.baseUrl(), withoutRetries());
    const LookupRun::Result result = run.wait();
    QVERIFY(result.has_value());
    const auto original = api::decodeRiskScore(response.body);
    QVERIFY(original.has_value());
    const core::RiskRecord &record = result->record;
    QCOMPARE(record.events.size(), 1u);
    QCOMPARE(record.events.micros()[0], original->events.micros()[0]);
    QCOMPARE(record.events.level(0), original->events.level(0));
    QCOMPARE(record.level, original->level);
    QCOMPARE(record.resultInfo, original->resultInfo);
    QVERIFY2(record.name.startsWith("[TEXT-"_L1), qPrintable(record.name));
    QCOMPARE(result->provenance.rayId, u"8f1-LIS"_s);
}

void TrafficLogReplayTest::replaysARefusal()
{
    const api::Response response{
        .status = 429, .url = {}, .headers = {{"Retry-After", "7"}}, .body = "error code: 1015"};
    test_support::HttpServer server;
    server.respond(test_support::replayOf(loggedLine(response)).value_or(test_support::Answer()));
    LookupRun run(server.baseUrl(), withoutRetries());
    const core::Error error = run.waitForError();
    QCOMPARE(error.kind, core::ErrorKind::RateLimited);
    QCOMPARE(error.retryAfter, std::chrono::milliseconds(7000));
    QCOMPARE(error.providerMessages.size(), 1);
    QCOMPARE(error.providerMessages.constFirst().code, 1015);
}

void TrafficLogReplayTest::replaysNothingWithoutABody()
{
    QVERIFY(!test_support::replayOf(
        loggedLine(api::Response{.status = 200, .url = {}, .headers = {}, .body = "<html>"})));
    QVERIFY(!test_support::replayOf(loggedLine(core::failure(core::ErrorKind::TimedOut, {}))));
    QVERIFY(!test_support::replayOf("no line"));
}

QTEST_GUILESS_MAIN(TrafficLogReplayTest)
#include "tst_traffic_log_replay.moc"
