// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/cli/program_run.h"
#include "tests/support/event_samples.h"
#include "tests/support/http_server.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using test_support::HttpServer;
using test_support::kAccount;
using test_support::kUser;
using test_support::ProgramRun;

namespace {

QStringList lookupAt(const QString &baseUrl, const QStringList &more)
{
    return QStringList({u"lookup"_s, kUser, u"--account"_s, kAccount, u"--base-url"_s, baseUrl,
                        u"--max-retries"_s, u"0"_s}) +
           more;
}

QByteArray page(const QByteArray &ids)
{
    QByteArray events;
    for (const char id : ids)
        events += QByteArray(events.isEmpty() ? "" : ",") + R"({"id":")" + id + R"(","risk_level":"low"})";
    return R"({"success":true,"result":{"name":"Ana","events":[)" + events +
           R"(]},"result_info":{"page":1,"per_page":2,"total_count":5}})";
}

} // namespace

// The options that say how the network is used.
class RunNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForFurtherPages();
    void stopsAtAPageWithoutNews();
    void failsWhereAPageFails();
    void trustsTheCaFile();
    void refusesABadCaFile();
    void logsTheTraffic();
    void refusesALogThatCannotBeWritten();
};

void RunNetworkTest::asksForFurtherPages()
{
    HttpServer server;
    for (const char *ids : {"ab", "bc", "de"})
        server.respond(200, page(ids));
    ProgramRun program;
    QCOMPARE(program.run(lookupAt(server.baseUrl(), {u"--pages"_s, u"9"_s, u"--format"_s, u"csv"_s})),
             ExitCode::Ok);
    QCOMPARE(server.requests().size(), 3);
    QVERIFY(server.requests().at(1).target().endsWith("?page=2&per_page=2"));
    QVERIFY(server.requests().at(2).target().endsWith("?page=3&per_page=2"));
    QCOMPARE(program.output.count("\r\n"), 6);
    QVERIFY2(program.errors.contains("Put together from 3 pages."), program.errors.constData());
    QVERIFY2(program.errors.contains("Events that came twice and are shown once: 1."),
             program.errors.constData());
    QVERIFY(!program.errors.contains("partial"));
}

void RunNetworkTest::stopsAtAPageWithoutNews()
{
    HttpServer server;
    server.respond(200, page("ab"));
    ProgramRun program;
    QCOMPARE(program.run(lookupAt(server.baseUrl(), {u"--pages"_s, u"9"_s, u"--format"_s, u"csv"_s})),
             ExitCode::Ok);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY2(program.errors.contains("it holds 2 of 5 events"), program.errors.constData());
    QVERIFY2(program.errors.contains("The next page brought nothing new."), program.errors.constData());
}

void RunNetworkTest::failsWhereAPageFails()
{
    HttpServer server;
    server.respond(200, page("ab"));
    server.respond(500);
    ProgramRun program;
    QCOMPARE(program.run(lookupAt(server.baseUrl(), {u"--pages"_s, u"2"_s})), ExitCode::Network);
    QVERIFY(program.output.contains("Ana"));
    QVERIFY2(program.errors.contains("page 2 is missing"), program.errors.constData());
    QVERIFY2(program.errors.contains("(HTTP 500)"), program.errors.constData());
}

void RunNetworkTest::trustsTheCaFile()
{
    const QString folder = QStringLiteral(RISKSCOPE_TEST_DATA "/tls/");
    HttpServer server(test_support::readTlsIdentity(folder + u"good.pem"_s));
    server.respond(200, page("abcde"));
    ProgramRun program;
    QCOMPARE(program.run(lookupAt(server.baseUrl(), {})), ExitCode::Network);
    QVERIFY2(program.errors.contains("issuer is not known") && program.errors.contains("--ca-file"),
             program.errors.constData());
    QVERIFY(server.requests().isEmpty());
    ProgramRun trusting;
    QCOMPARE(trusting.run(lookupAt(server.baseUrl(), {u"--ca-file"_s, folder + u"authority.pem"_s})),
             ExitCode::Ok);
    QCOMPARE(server.requests().size(), 1);
}

void RunNetworkTest::refusesABadCaFile()
{
    HttpServer server;
    server.respond(200, page("a"));
    ProgramRun program;
    QCOMPARE(program.run(lookupAt(server.baseUrl(), {u"--ca-file"_s, u"/does/not/exist.pem"_s})),
             ExitCode::File);
    QVERIFY2(program.errors.contains("/does/not/exist.pem"), program.errors.constData());
    QVERIFY(server.requests().isEmpty());
}

void RunNetworkTest::logsTheTraffic()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.ndjson"_s);
    HttpServer server;
    server.respond(200, page("ab"));
    for (int i = 0; i < 2; ++i) {
        ProgramRun program;
        QCOMPARE(program.run(lookupAt(server.baseUrl(), {u"--log-network"_s, path})), ExitCode::Ok);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray log = file.readAll();
    QCOMPARE(log.count('\n'), 2);
    QVERIFY(log.contains("\"status\":200"));
    for (const QByteArray &hidden :
         {test_support::kSecret.toUtf8(), kUser.toUtf8(), kAccount.toUtf8(), QByteArray("Ana")})
        QVERIFY2(!log.contains(hidden), hidden.constData());
    QCOMPARE(file.permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void RunNetworkTest::refusesALogThatCannotBeWritten()
{
    HttpServer server;
    server.respond(200, page("a"));
    const QTemporaryDir folder;
    for (const QString &path : {folder.path(), u"/does/not/exist.ndjson"_s}) {
        ProgramRun program;
        QCOMPARE(program.run(lookupAt(server.baseUrl(), {u"--log-network"_s, path})), ExitCode::File);
        QVERIFY2(program.errors.contains(path.toUtf8()), program.errors.constData());
    }
    ProgramRun full;
    QCOMPARE(full.run(lookupAt(server.baseUrl(), {u"--log-network"_s, u"/dev/full"_s})), ExitCode::File);
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(RunNetworkTest)
#include "tst_run_network.moc"
