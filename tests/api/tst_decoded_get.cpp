// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/behaviors_job.h"
#include "app/api/scored_users_job.h"
#include "tests/api/list_run.h"

#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

using UsersRun = ListRun<api::ScoredUsersJob, core::SharedScoredUsers>;
using BehaviorsRun = ListRun<api::BehaviorsJob, core::Behaviors>;

constexpr auto kScores = "/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/zt_risk_scoring/";
const QByteArray kDenied = R"({"success":false,"errors":[{"code":10000,"message":"cfut_hush may not"}]})";
const QByteArray kLimited = R"({"success":false,"errors":[{"code":971,"message":"slow down"}]})";

QByteArray usersAnswer(int count)
{
    QByteArray answer = R"({"success":true,"result":{"users":[)";
    for (int i = 0; i < count; ++i) {
        answer += (i == 0 ? "" : ",") + QByteArray(R"({"name":"User )") + QByteArray::number(i) +
                  R"(","user_id":"00000000-0000-4000-a000-)" + QByteArray::number(i).rightJustified(12, '0') +
                  R"(","email":"u)" + QByteArray::number(i) +
                  R"(@example.com","event_count":1,"last_event":"2026-11-21T09:12:44Z"})";
    }
    return answer + "]}}";
}

} // namespace

// What all jobs have in common that get one answer and decode it, by two of them.
class DecodedGetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsUsers();
    void listsBehaviors();
    void listsManyUsers();
    void tellsWhatIsMissing();
    void triesAgain();
    void triesAgainWhenTheBodySaysSo();
    void failsWhereNothingIsUnderstood();
    void cancels();
    void cancelsWhileDecoding();
    void endsWithTheJob();
    void endsWithTheJobWhileDecoding();
    void maybeDestroyedByWhoeverIsTold();
    void sendsNothingWithoutACredential();
};

void DecodedGetTest::listsUsers()
{
    UsersRun run;
    run.server.respond(200, usersAnswer(2));
    const auto users = run.wait();
    QVERIFY(users.has_value());
    QCOMPARE((*users)->users.size(), 2u);
    QCOMPARE((*users)->users.back().name, u"User 1"_s);
    QCOMPARE((*users)->accountId, u"023e105f4ecef8ad9ca31a8372d0c353"_s);
    QCOMPARE((*users)->fetchedAt.timeSpec(), Qt::UTC);
    QCOMPARE(run.server.requests().size(), 1);
    QCOMPARE(run.server.requests().constFirst().method(), "GET");
    QCOMPARE(run.server.requests().constFirst().target(), QByteArray(kScores) + "summary");
}

void DecodedGetTest::listsBehaviors()
{
    BehaviorsRun run;
    run.server.respond(200, R"({"success":true,"result":{"behaviors":{"a":{"name":"A"}}}})");
    const auto behaviors = run.wait();
    QCOMPARE(behaviors->size(), 1);
    QCOMPARE(behaviors->constFirst().name, u"A"_s);
    QCOMPARE(run.server.requests().constFirst().target(), QByteArray(kScores) + "behaviors");
}

void DecodedGetTest::listsManyUsers()
{
    UsersRun run;
    qint64 received = 0;
    connect(run.job.get(), &api::ScoredUsersJob::progressed, this, [&](qint64 bytes) { received = bytes; });
    const QByteArray answer = usersAnswer(100'000);
    run.server.respond(200, answer);
    const auto users = run.wait();
    QCOMPARE((*users)->users.size(), 100'000u);
    QCOMPARE((*users)->users.back().userId, u"00000000-0000-4000-a000-000000099999"_s);
    QCOMPARE(received, answer.size());
}

void DecodedGetTest::tellsWhatIsMissing()
{
    UsersRun run;
    run.server.respond(403, kDenied);
    const core::Error error = run.wait().error();
    QCOMPARE(error.kind, ErrorKind::PermissionMissing);
    QCOMPARE(error.httpStatus, 403);
    QCOMPARE(error.providerMessages.constFirst().message, u"*** may not"_s);
    QCOMPARE(error.credentialSource, u"TOKEN"_s);
}

void DecodedGetTest::triesAgain()
{
    UsersRun run(1);
    QList<core::Error> reasons;
    connect(run.job.get(), &api::ScoredUsersJob::waiting, this,
            [&](std::chrono::milliseconds, const core::Error &reason) { reasons.append(reason); });
    run.server.respond(429, kLimited, {{"retry-after-ms", "1"}});
    run.server.respond(200, usersAnswer(1));
    QCOMPARE((*run.wait())->users.size(), 1u);
    QCOMPARE(reasons.size(), 1);
    QCOMPARE(reasons.constFirst().kind, ErrorKind::RateLimited);
    QCOMPARE(run.server.requests().size(), 2);
}

void DecodedGetTest::triesAgainWhenTheBodySaysSo()
{
    UsersRun run(1);
    run.server.respond(200, kLimited, {{"retry-after-ms", "1"}});
    run.server.respond(200, usersAnswer(1));
    QCOMPARE((*run.wait())->users.size(), 1u);
    UsersRun refused;
    refused.server.respond(200, kDenied);
    QCOMPARE(refused.wait().error().kind, ErrorKind::PermissionMissing);
}

void DecodedGetTest::failsWhereNothingIsUnderstood()
{
    BehaviorsRun run;
    run.server.respond(200, R"({"success":true,"result":"cfut_hush"})", {{"cf-ray", "ray-1"}});
    const core::Error error = run.wait().error();
    QCOMPARE(error.kind, ErrorKind::NotUnderstood);
    QCOMPARE(error.rayId, u"ray-1"_s);
    QVERIFY(error.answer.contains("***"));
}

void DecodedGetTest::cancels()
{
    UsersRun run;
    run.server.staySilent();
    run.job->start();
    QTRY_COMPARE(run.server.requests().size(), 1);
    run.job->cancel();
    run.job->cancel();
    run.job->start();
    QCOMPARE(run.results.size(), 1);
    QCOMPARE(run.results.constFirst().error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(run.server.openConnections(), 0);
}

void DecodedGetTest::cancelsWhileDecoding()
{
    const QByteArray answer = usersAnswer(200'000);
    UsersRun run;
    connect(run.job.get(), &api::ScoredUsersJob::progressed, this, [&](qint64 bytes) {
        if (bytes == answer.size()) // decoding begins when all who are told of the end have been
            QTimer::singleShot(0, run.job.get(), &api::ScoredUsersJob::cancel);
    });
    run.server.respond(200, answer);
    QCOMPARE(run.wait().error().kind, ErrorKind::Cancelled);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::processEvents();
    QCOMPARE(run.results.size(), 1);
}

void DecodedGetTest::endsWithTheJob()
{
    UsersRun silent;
    silent.server.staySilent();
    silent.job->start();
    QTRY_COMPARE(silent.server.requests().size(), 1);
    silent.job.reset();
    QTRY_COMPARE(silent.server.openConnections(), 0);
    QVERIFY(silent.results.isEmpty());
    UsersRun unstarted;
    unstarted.job.reset();
    QVERIFY(unstarted.server.requests().isEmpty());
}

void DecodedGetTest::endsWithTheJobWhileDecoding()
{
    const QByteArray answer = usersAnswer(200'000);
    UsersRun run;
    connect(run.job.get(), &api::ScoredUsersJob::progressed, this, [&](qint64 bytes) {
        if (bytes == answer.size())
            QTimer::singleShot(0, run.job.get(), [&] { run.job.reset(); });
    });
    run.server.respond(200, answer);
    run.job->start();
    QTRY_VERIFY(!run.job);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::processEvents();
    QVERIFY(run.results.isEmpty());
}

void DecodedGetTest::maybeDestroyedByWhoeverIsTold()
{
    for (const int status : {200, 403}) {
        UsersRun run;
        run.server.respond(status, status == 200 ? usersAnswer(1) : kDenied);
        bool isTold = false;
        connect(run.job.get(), &api::ScoredUsersJob::finished, this, [&] {
            isTold = true;
            run.job.reset();
        });
        run.job->start();
        QTRY_VERIFY(isTold);
        QVERIFY(!run.job);
    }
}

void DecodedGetTest::sendsNothingWithoutACredential()
{
    UsersRun run;
    api::Access access = run.access(0);
    access.credential.reset();
    api::ScoredUsersJob job(run.client, access);
    std::optional<ErrorKind> kind;
    connect(&job, &api::ScoredUsersJob::finished, this,
            [&](const core::Result<core::SharedScoredUsers> &result) { kind = result.error().kind; });
    job.start();
    QVERIFY(!kind);
    QTRY_COMPARE(kind, ErrorKind::NoCredential);
    QVERIFY(run.server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(DecodedGetTest)
#include "tst_decoded_get.moc"
