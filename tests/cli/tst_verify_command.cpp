// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/cli/program_run.h"
#include "tests/support/http_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using test_support::HttpServer;
using test_support::kAccount;
using test_support::ProgramRun;

namespace {

QStringList verifyAt(const HttpServer &server)
{
    return {u"verify"_s,      u"--account"_s,     kAccount, u"--base-url"_s,
            server.baseUrl(), u"--max-retries"_s, u"0"_s};
}

// Answers the token's check with `status`, the summary with `summary`.
void serve(HttpServer &server, const QByteArray &status, const test_support::Answer &summary)
{
    server.respondWith([=](const test_support::HttpRequest &request) {
        if (request.target().endsWith("/summary"))
            return summary;
        return test_support::httpAnswer(200, R"({"success":true,"result":{"status":")" + status +
                                                 R"(","expires_on":"2099-01-01T00:00:00Z"}})");
    });
}

const test_support::Answer kUsers =
    test_support::httpAnswer(200, R"({"success":true,"result":{"users":[]}})");

} // namespace

class VerifyCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAllIsWell();
    void saysWhatLacks();
    void saysThatTheTokenIsDisabled();
    void saysThatTheKeyLooksLikeAToken();
    void needsNoneForTheDemo();
    void leavesOutputAloneWhereNobodyAnswers();
};

void VerifyCommandTest::saysThatAllIsWell()
{
    HttpServer server;
    serve(server, "active", kUsers);
    ProgramRun program;
    QCOMPARE(program.run(verifyAt(server)), ExitCode::Ok);
    const QList<QByteArray> lines = program.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines.at(0), "Credential  API token of a user, cfut_***");
    QCOMPARE(lines.at(1), "From        CLOUDFLARE_API_TOKEN");
    QCOMPARE(lines.at(2), "Sent to     127.0.0.1:" + QByteArray::number(server.port()));
    QCOMPARE(lines.at(3), "Proxy       none");
    QCOMPARE(lines.at(4), "Accepted    yes");
    QVERIFY(lines.at(5).startsWith("Expires     2099-01-01 00:00:00.000 UTC, in "));
    QCOMPARE(lines.at(6), "Permission  “Zero Trust: PII Read” is there");
    QCOMPARE(program.errors, "");
}

void VerifyCommandTest::saysWhatLacks()
{
    HttpServer server;
    serve(server, "active",
          test_support::httpAnswer(403, R"({"success":false,"errors":[{"code":10000,"message":"no"}]})"));
    ProgramRun program;
    QCOMPARE(program.run(verifyAt(server)), ExitCode::Credential);
    QVERIFY(program.output.contains("Accepted    yes\n"));
    QVERIFY(program.output.contains("Permission  “Zero Trust: PII Read” is missing for this account\n"));
    QVERIFY2(program.errors.startsWith("riskscope-cli: The credential is valid, but may not read"),
             program.errors.constData());
}

void VerifyCommandTest::saysThatTheTokenIsDisabled()
{
    HttpServer server;
    serve(server, "disabled", kUsers);
    ProgramRun program;
    QCOMPARE(program.run(verifyAt(server)), ExitCode::Credential);
    QVERIFY(program.output.contains("Accepted    no: the provider says that the token is “disabled”\n"));
    QCOMPARE(server.requests().size(), 1);
}

void VerifyCommandTest::saysThatTheKeyLooksLikeAToken()
{
    HttpServer server;
    serve(server, "active", test_support::httpAnswer(400, R"({"success":false,"errors":[{"code":6003}]})"));
    ProgramRun program;
    program.environment = test_support::environmentOf(
        {{u"CLOUDFLARE_EMAIL"_s, u"ana@example.com"_s}, {u"CLOUDFLARE_API_KEY"_s, u"cfat_hush"_s}});
    QCOMPARE(program.run(verifyAt(server)), ExitCode::Credential);
    QVERIFY(program.output.contains("Attention   What CLOUDFLARE_API_KEY holds looks like an API token"));
    QVERIFY(program.errors.contains("set CLOUDFLARE_API_TOKEN to it instead."));
    QVERIFY(!(program.output + program.errors).contains("hush"));
}

void VerifyCommandTest::needsNoneForTheDemo()
{
    ProgramRun program;
    QCOMPARE(program.run({u"verify"_s, u"--demo"_s}), ExitCode::Ok);
    QCOMPARE(program.output, "Credential  none: the demo takes none\n");
}

void VerifyCommandTest::leavesOutputAloneWhereNobodyAnswers()
{
    HttpServer server;
    server.stopListening();
    ProgramRun program;
    QCOMPARE(program.run(verifyAt(server)), ExitCode::Network);
    QCOMPARE(program.output, "");
    QVERIFY(program.errors.contains("was refused"));
}

QTEST_GUILESS_MAIN(VerifyCommandTest)
#include "tst_verify_command.moc"
