// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/credential_check_job.h"
#include "app/api/http_client.h"
#include "tests/support/http_server.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Qt::StringLiterals;
using core::CredentialKind;
using core::ErrorKind;
using test_support::HttpServer;

namespace {

constexpr auto kAccount = "023e105f4ecef8ad9ca31a8372d0c353";
constexpr auto kUserCheck = "/client/v4/user/tokens/verify";
constexpr auto kAccountCheck = "/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/tokens/verify";
constexpr auto kSummary = "/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/zt_risk_scoring/summary";

struct Reply
{
    int status = 200;
    QByteArray body;
};
using Replies = QMap<QByteArray, Reply>; // by path; 404 elsewhere

Reply good(const QByteArray &result)
{
    return {200, R"({"success":true,"errors":[],"messages":[],"result":)" + result + '}'};
}

Reply refused(int status, int code)
{
    return {status, R"({"success":false,"errors":[{"code":)" + QByteArray::number(code) +
                        R"(,"message":"no"}],"messages":[],"result":null})"};
}

const Reply kActive = good(R"({"id":"x","status":"active","expires_on":"2027-01-01T00:00:00Z"})");
const Reply kUsers = good(R"({"users":[]})");

api::Credential token(const QByteArray &secret)
{
    return {.kind = api::Credential::Kind::BearerToken,
            .secret = core::Secret(secret),
            .email = {},
            .source = u"TOKEN"_s};
}

// A server that knows `replies`, and what came of trying `credential` there.
struct CheckRun
{
    CheckRun(const Replies &replies, const api::Credential &credential)
    {
        server.respondWith([replies](const test_support::HttpRequest &request) {
            const Reply reply = replies.value(request.target(), refused(404, 7003));
            return test_support::httpAnswer(reply.status, reply.body);
        });
        job = std::make_unique<api::CredentialCheckJob>(
            client,
            api::Access{
                {QUrl(server.baseUrl()), QString::fromLatin1(kAccount)}, credential, {.maxRetries = 0}},
            u"PAIR"_s);
        QObject::connect(
            job.get(), &api::CredentialCheckJob::finished, &client,
            [this](const core::Result<core::CredentialCheck> &result) { results.append(result); });
        job->start();
    }

    [[nodiscard]] core::Result<core::CredentialCheck> wait()
    {
        if (!QTest::qWaitFor([this] { return !results.isEmpty(); }, 20'000))
            return core::failure(ErrorKind::Cancelled, u"no result"_s);
        return results.constFirst();
    }

    [[nodiscard]] QByteArrayList targets() const
    {
        QByteArrayList targets;
        for (const test_support::HttpRequest &request : server.requests())
            targets += request.target();
        return targets;
    }

    HttpServer server;
    QNetworkAccessManager network;
    api::HttpClient client{network};
    std::unique_ptr<api::CredentialCheckJob> job;
    QList<core::Result<core::CredentialCheck>> results;
};

} // namespace

class CredentialCheckJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void saysWhichCredential();
    void triesTheKeyPair();
    void asksNobodyForTheDemo();
    void leavesTheNetworksErrorsToTheCaller();
    void cancels();
};

void CredentialCheckJobTest::judges_data()
{
    using Kinds = std::optional<ErrorKind>;
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<Replies>("replies");
    QTest::addColumn<QByteArrayList>("targets");
    QTest::addColumn<bool>("hasStatus");
    QTest::addColumn<Kinds>("failure");
    QTest::newRow("user token") << QByteArray("cfut_a") << Replies{{kUserCheck, kActive}, {kSummary, kUsers}}
                                << QByteArrayList{kUserCheck, kSummary} << true << Kinds();
    QTest::newRow("account token") << QByteArray("cfat_a")
                                   << Replies{{kAccountCheck, kActive}, {kSummary, kUsers}}
                                   << QByteArrayList{kAccountCheck, kSummary} << true << Kinds();
    QTest::newRow("unknown form, a user's")
        << QByteArray("abc") << Replies{{kUserCheck, kActive}, {kSummary, kUsers}}
        << QByteArrayList{kUserCheck, kSummary} << true << Kinds();
    QTest::newRow("unknown form, an account's")
        << QByteArray("abc")
        << Replies{{kUserCheck, refused(401, 1000)}, {kAccountCheck, kActive}, {kSummary, kUsers}}
        << QByteArrayList{kUserCheck, kAccountCheck, kSummary} << true << Kinds();
    QTest::newRow("state not told, but works") << QByteArray("cfut_a") << Replies{{kSummary, kUsers}}
                                               << QByteArrayList{kUserCheck, kSummary} << false << Kinds();
    QTest::newRow("expired") << QByteArray("cfut_a") << Replies{{kUserCheck, good(R"({"status":"expired"})")}}
                             << QByteArrayList{kUserCheck} << true << Kinds(ErrorKind::TokenRejected);
    QTest::newRow("permission missing")
        << QByteArray("cfut_a") << Replies{{kUserCheck, kActive}, {kSummary, refused(403, 10000)}}
        << QByteArrayList{kUserCheck, kSummary} << true << Kinds(ErrorKind::PermissionMissing);
    QTest::newRow("not for this account")
        << QByteArray("cfut_a") << Replies{{kUserCheck, kActive}, {kSummary, refused(403, 9109)}}
        << QByteArrayList{kUserCheck, kSummary} << true << Kinds(ErrorKind::TokenRejected);
    QTest::newRow("rejected everywhere")
        << QByteArray("abc")
        << Replies{{kUserCheck, refused(401, 1000)},
                   {kAccountCheck, refused(401, 1000)},
                   {kSummary, refused(400, 6111)}}
        << QByteArrayList{kUserCheck, kAccountCheck, kSummary} << false << Kinds(ErrorKind::TokenRejected);
    QTest::newRow("a web page as state")
        << QByteArray("cfut_a") << Replies{{kUserCheck, {200, "<html>"}}, {kSummary, kUsers}}
        << QByteArrayList{kUserCheck, kSummary} << false << Kinds();
}

void CredentialCheckJobTest::judges()
{
    QFETCH(QByteArray, secret);
    QFETCH(Replies, replies);
    QFETCH(std::optional<ErrorKind>, failure);
    CheckRun run(replies, token(secret));
    const auto check = run.wait();
    QVERIFY2(check.has_value(), qPrintable(check ? QString() : check.error().detail));
    QTEST(run.targets(), "targets");
    QTEST(check->status.has_value(), "hasStatus");
    const auto error = core::failureOf(*check);
    QCOMPARE(error.has_value(), failure.has_value());
    if (error) {
        QCOMPARE(error->kind, *failure);
        QCOMPARE(error->credentialSource, u"TOKEN"_s);
    }
    for (const test_support::HttpRequest &request : run.server.requests())
        QCOMPARE(request.method(), "GET");
}

void CredentialCheckJobTest::saysWhichCredential()
{
    CheckRun run({{kUserCheck, kActive}, {kSummary, kUsers}}, token("cfut_hush"));
    const auto check = run.wait();
    QVERIFY(check.has_value());
    QCOMPARE(check->kind, CredentialKind::UserToken);
    QCOMPARE(check->masked, u"cfut_***"_s);
    QCOMPARE(check->source, u"TOKEN"_s);
    QCOMPARE(check->unused, u"PAIR"_s);
    QCOMPARE(check->host, u"127.0.0.1:%1"_s.arg(run.server.port()));
    QCOMPARE(check->proxy, QString());
    QCOMPARE(check->status->expiresOn, core::parseTimestamp("2027-01-01T00:00:00Z")->time);
}

void CredentialCheckJobTest::triesTheKeyPair()
{
    CheckRun run({{kSummary, refused(400, 9106)}}, {.kind = api::Credential::Kind::KeyPair,
                                                    .secret = core::Secret("cfk_hush"),
                                                    .email = "ana@example.com",
                                                    .source = u"PAIR"_s});
    const auto check = run.wait();
    QVERIFY(check.has_value());
    QCOMPARE(run.targets(), QByteArrayList{kSummary});
    QCOMPARE(run.server.requests().constFirst().header("X-Auth-Key"), "cfk_hush");
    QCOMPARE(check->kind, CredentialKind::KeyPair);
    QCOMPARE(check->refusal->kind, ErrorKind::TokenRejected);
}

void CredentialCheckJobTest::asksNobodyForTheDemo()
{
    QNetworkAccessManager network;
    api::HttpClient client(network);
    api::CredentialCheckJob job(client, {{QUrl(u"qrc:/demo"_s), QString::fromLatin1(kAccount)}, {}, {}}, {});
    std::optional<core::Result<core::CredentialCheck>> result;
    connect(&job, &api::CredentialCheckJob::finished, this,
            [&](const core::Result<core::CredentialCheck> &finished) { result = finished; });
    job.start();
    QVERIFY(!result.has_value());
    QTRY_VERIFY(result.has_value());
    QCOMPARE((*result)->kind, CredentialKind::None);
}

void CredentialCheckJobTest::leavesTheNetworksErrorsToTheCaller()
{
    CheckRun limited({{kUserCheck, {429, {}}}}, token("cfut_a"));
    QCOMPARE(limited.wait().error().kind, ErrorKind::RateLimited);
    CheckRun down({{kUserCheck, kActive}, {kSummary, {503, {}}}}, token("cfut_a"));
    QCOMPARE(down.wait().error().kind, ErrorKind::ServiceUnavailable);
}

void CredentialCheckJobTest::cancels()
{
    CheckRun run({{kUserCheck, kActive}, {kSummary, kUsers}}, token("cfut_a"));
    run.job->cancel();
    run.job->cancel();
    QCOMPARE(run.results.size(), 1);
    QCOMPARE(run.results.constFirst().error().kind, ErrorKind::Cancelled);
    QVERIFY(run.server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(CredentialCheckJobTest)
#include "tst_credential_check_job.moc"
