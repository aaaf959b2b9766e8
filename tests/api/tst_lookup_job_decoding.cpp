// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/lookup_job.h"
#include "tests/api/lookup_run.h"
#include "tests/support/answer_generator.h"

#include <QCoreApplication>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <functional>

using core::ErrorKind;
using test_support::HttpServer;

// What a job tells while it decodes a large answer, and how that ends.
class LookupJobDecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsHowFarItIs();
    void isCancelled();
    void endsWithTheJob();

private:
    QByteArray m_answer;
};

void LookupJobDecodingTest::initTestCase()
{
    m_answer = test_support::generateAnswer(20'000);
}

void LookupJobDecodingTest::tellsHowFarItIs()
{
    HttpServer server;
    server.respond(200, m_answer);
    LookupRun run(server.baseUrl());
    QList<qint64> told;
    connect(run.job.get(), &api::LookupJob::decoding, &run.network, [&](qint64 bytes, qint64 total) {
        QCOMPARE(total, m_answer.size());
        QVERIFY(run.results.isEmpty());
        told.append(bytes);
    });
    const auto result = run.wait();
    QVERIFY(result.has_value());
    QCOMPARE(result->record.events.size(), 20'000u);
    QVERIFY(std::ranges::is_sorted(told, std::less_equal()));
    QVERIFY(told.size() > 1 && told.constFirst() >= 0);
    QCOMPARE(told.constLast(), m_answer.size());
}

void LookupJobDecodingTest::isCancelled()
{
    HttpServer server;
    server.respond(200, m_answer);
    LookupRun run(server.baseUrl());
    int told = 0;
    connect(run.job.get(), &api::LookupJob::decoding, &run.network, [&] {
        ++told;
        run.job->cancel();
    });
    QCOMPARE(run.waitForError().kind, ErrorKind::Cancelled);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::processEvents();
    QCOMPARE(told, 1);
    QCOMPARE(run.results.size(), 1);
    QCOMPARE(server.requests().size(), 1);
}

void LookupJobDecodingTest::endsWithTheJob()
{
    HttpServer server;
    server.respond(200, m_answer);
    LookupRun run(server.baseUrl());
    connect(run.job.get(), &api::LookupJob::decoding, &run.network, [&run] { run.job.reset(); });
    QTRY_VERIFY(!run.job);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::processEvents();
    QVERIFY(run.results.isEmpty());
}

QTEST_GUILESS_MAIN(LookupJobDecodingTest)
#include "tst_lookup_job_decoding.moc"
