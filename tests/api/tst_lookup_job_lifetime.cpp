// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/lookup_job.h"
#include "tests/api/lookup_run.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using test_support::Headers;
using test_support::HttpServer;

namespace {

const Headers kRetrySoon = {{"retry-after-ms", "1"}};
const Headers kRetryLate = {{"retry-after", "300"}};

} // namespace

// Retries, cancelling and destroying.
class LookupJobLifetimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retriesUntilItSucceeds();
    void retriesAsOftenAsAllowed();
    void doesNotRetryWhatCannotHelp();
    void obeysTheServersWord();
    void heedsTheHeadersOfAGoodStatus_data();
    void heedsTheHeadersOfAGoodStatus();
    void retriesAfterSilence();
    void retriesNow();
    void cancels_data();
    void cancels();
    void cancelsBeforeTheStart();
    void finishesOnce();
    void isSilentOnceDestroyed_data();
    void isSilentOnceDestroyed();
    void canBeDestroyedFromItsSignals_data();
    void canBeDestroyedFromItsSignals();
};

void LookupJobLifetimeTest::retriesUntilItSucceeds()
{
    HttpServer server;
    server.respond(500, "<html>", kRetrySoon);
    server.respond(429, "error code: 1015", kRetrySoon);
    server.respond(200, exampleAnswer());
    LookupRun run(server.baseUrl());
    QVERIFY(run.wait().has_value());
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(run.waits, (QList<std::chrono::milliseconds>{1ms, 1ms}));
    QCOMPARE(run.waitReasons.value(0).kind, ErrorKind::ServiceUnavailable);
    QCOMPARE(run.waitReasons.value(1).kind, ErrorKind::RateLimited);
    QCOMPARE(server.requests().constLast().header("Authorization"), "Bearer " + kToken);
}

void LookupJobLifetimeTest::retriesAsOftenAsAllowed()
{
    HttpServer server;
    server.respond(503, {}, kRetrySoon);
    LookupRun run(server.baseUrl(), {.maxRetries = 3});
    QCOMPARE(run.waitForError().kind, ErrorKind::ServiceUnavailable);
    QCOMPARE(server.requests().size(), 4);
    QCOMPARE(run.waits.size(), 3);
}

void LookupJobLifetimeTest::doesNotRetryWhatCannotHelp()
{
    HttpServer server;
    server.respond(403, {}, kRetrySoon);
    LookupRun run(server.baseUrl());
    QCOMPARE(run.waitForError().kind, ErrorKind::PermissionMissing);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(run.waits.isEmpty());
}

void LookupJobLifetimeTest::obeysTheServersWord()
{
    HttpServer server;
    server.respond(404, {}, {{"x-should-retry", "true"}, {"retry-after-ms", "1"}});
    server.respond(500, {}, {{"x-should-retry", "false"}, {"retry-after-ms", "1"}});
    LookupRun run(server.baseUrl());
    QCOMPARE(run.waitForError().kind, ErrorKind::ServiceUnavailable);
    QCOMPARE(server.requests().size(), 2);
}

void LookupJobLifetimeTest::heedsTheHeadersOfAGoodStatus_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<int>("requests");
    QTest::addColumn<std::optional<std::chrono::milliseconds>>("retryAfter"); // of the last error
    using Wait = std::optional<std::chrono::milliseconds>;
    QTest::newRow("announced wait") << kRetrySoon << 2 << Wait(1ms);
    QTest::newRow("too long a wait") << Headers{{"retry-after", "7200"}} << 1 << Wait(2h);
    QTest::newRow("no retry wanted") << Headers{{"x-should-retry", "false"}} << 1 << Wait();
}

// A rate limit can be said in the body of a 200 answer, and how long it lasts in its headers.
void LookupJobLifetimeTest::heedsTheHeadersOfAGoodStatus()
{
    QFETCH(Headers, headers);
    QFETCH(int, requests);
    QFETCH(std::optional<std::chrono::milliseconds>, retryAfter);
    HttpServer server;
    server.respond(200, R"({"success":false,"errors":[{"code":971,"message":"m"}]})", headers);
    LookupRun run(server.baseUrl(), {.maxRetries = 1});
    const core::Error error = run.waitForError();
    QCOMPARE(error.kind, ErrorKind::RateLimited);
    QVERIFY(error.retryAfter == retryAfter);
    QCOMPARE(server.requests().size(), requests);
}

void LookupJobLifetimeTest::retriesAfterSilence()
{
    HttpServer server;
    server.staySilent();
    server.respond(200, exampleAnswer());
    LookupRun run(server.baseUrl(), {.attemptTimeout = 300ms, .maxRetries = 1});
    QTRY_COMPARE(run.waits.size(), 1);
    QCOMPARE(run.waitReasons.value(0).kind, ErrorKind::TimedOut);
    run.job->retryNow();
    QVERIFY(run.wait().has_value());
    QCOMPARE(server.requests().size(), 2);
}

void LookupJobLifetimeTest::retriesNow()
{
    HttpServer server;
    server.respond(429, {}, kRetryLate);
    server.respond(200, exampleAnswer());
    LookupRun run(server.baseUrl());
    run.job->retryNow(); // nothing to end yet
    QTRY_COMPARE(run.waits.size(), 1);
    QCOMPARE(run.waits.constFirst(), 300s);
    run.job->retryNow();
    QVERIFY(run.wait().has_value());
    QCOMPARE(server.requests().size(), 2);
}

void LookupJobLifetimeTest::cancels_data()
{
    QTest::addColumn<QString>("phase");
    for (const char *phase : {"waiting", "receiving", "retry wait"})
        QTest::newRow(phase) << QString::fromLatin1(phase);
}

namespace {

void script(HttpServer &server, const QString &phase)
{
    if (phase == "waiting"_L1)
        server.staySilent();
    else if (phase == "receiving"_L1)
        server.drip(test_support::httpAnswer(200, QByteArray(1'000'000, ' ')).bytes, 500, 5ms);
    else if (phase == "retry wait"_L1)
        server.respond(429, {}, kRetryLate);
    else
        server.respond(200, exampleAnswer());
}

bool hasReached(const QString &phase, const HttpServer &server, const LookupRun &run)
{
    if (phase == "waiting"_L1)
        return !server.requests().isEmpty();
    if (phase == "retry wait"_L1)
        return !run.waits.isEmpty();
    return !run.progress.isEmpty();
}

} // namespace

void LookupJobLifetimeTest::cancels()
{
    QFETCH(QString, phase);
    HttpServer server;
    script(server, phase);
    LookupRun run(server.baseUrl());
    QTRY_VERIFY(hasReached(phase, server, run));
    run.job->cancel();
    QCOMPARE(run.results.size(), 1);
    QCOMPARE(run.waitForError().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(run.results.size(), 1);
}

void LookupJobLifetimeTest::cancelsBeforeTheStart()
{
    HttpServer server;
    LookupRun run(server.baseUrl());
    run.job->cancel(); // nothing was sent yet
    QCOMPARE(run.waitForError().kind, ErrorKind::Cancelled);
    run.job->start();
    QCoreApplication::processEvents();
    QCOMPARE(server.connectionCount(), 0);
    QCOMPARE(run.results.size(), 1);
}

void LookupJobLifetimeTest::finishesOnce()
{
    HttpServer server;
    server.respond(200, exampleAnswer());
    LookupRun run(server.baseUrl());
    run.job->start();
    QVERIFY(run.wait().has_value());
    run.job->cancel();
    run.job->retryNow();
    run.job->start();
    QCoreApplication::processEvents();
    QCOMPARE(run.results.size(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void LookupJobLifetimeTest::isSilentOnceDestroyed_data()
{
    cancels_data();
}

void LookupJobLifetimeTest::isSilentOnceDestroyed()
{
    QFETCH(QString, phase);
    HttpServer server;
    script(server, phase);
    LookupRun run(server.baseUrl());
    QTRY_VERIFY(hasReached(phase, server, run));
    run.job.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(run.results.isEmpty());
    QCOMPARE(server.requests().size(), 1);
}

void LookupJobLifetimeTest::canBeDestroyedFromItsSignals_data()
{
    QTest::addColumn<QString>("phase");
    for (const char *phase : {"receiving", "retry wait", "decoding", "finished", "cancelled"})
        QTest::newRow(phase) << QString::fromLatin1(phase);
}

void LookupJobLifetimeTest::canBeDestroyedFromItsSignals()
{
    QFETCH(QString, phase);
    HttpServer server;
    script(server, phase == "cancelled"_L1 ? u"waiting"_s : phase);
    LookupRun run(server.baseUrl());
    const auto destroy = [&run] { run.job.reset(); };
    if (phase == "receiving"_L1)
        connect(run.job.get(), &api::LookupJob::progressed, &run.network, destroy);
    else if (phase == "retry wait"_L1)
        connect(run.job.get(), &api::LookupJob::waiting, &run.network, destroy);
    else if (phase == "decoding"_L1)
        connect(run.job.get(), &api::LookupJob::decoding, &run.network, destroy);
    else
        connect(run.job.get(), &api::LookupJob::finished, &run.network, destroy);
    if (phase == "cancelled"_L1) {
        QTRY_VERIFY(!server.requests().isEmpty());
        run.job->cancel();
    }
    QTRY_VERIFY(!run.job);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(run.results.size(), phase == "finished"_L1 || phase == "cancelled"_L1 ? 1 : 0);
}

QTEST_GUILESS_MAIN(LookupJobLifetimeTest)
#include "tst_lookup_job_lifetime.moc"
