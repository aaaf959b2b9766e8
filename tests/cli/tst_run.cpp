// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/cli/program_run.h"
#include "tests/support/http_server.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using test_support::HttpServer;
using test_support::kAccount;
using test_support::kUser;
using test_support::ProgramRun;

namespace {

QByteArray exampleAnswer()
{
    QFile file(QStringLiteral(RISKSCOPE_TEST_DATA "/api/01_reference_example.in.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList lookupAt(const HttpServer &server, const QStringList &more = {})
{
    return QStringList({u"lookup"_s, kUser, u"--account"_s, kAccount, u"--base-url"_s, server.baseUrl()}) +
           more;
}

bool isOneLine(const QByteArray &text)
{
    return text.startsWith("riskscope-cli: ") && text.endsWith('\n') && text.count('\n') == 1;
}

} // namespace

// A lookup that works, by every way in and out.
class RunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheExample();
    void passesTheBytesThrough();
    void writesCsv();
    void sendsTheCredential();
    void readsASavedFile();
    void readsStandardInput();
    void servesTheDemo();
    void givesTimesInTheZone();
    void writesAFile();
    void refusesToReplaceAFile();
    void refusesToWriteThroughALink();
    void asksNobodyWhenTheOutputCannotBe();
    void notesAreSilentWithoutCause();
    void tellsOfRetriesOnATerminalOnly_data();
    void tellsOfRetriesOnATerminalOnly();
    void showsHelp();
    void showsTheVersion();
    void stopsWhenInterrupted();
};

void RunTest::printsTheExample()
{
    HttpServer server;
    server.respond(200, exampleAnswer());
    ProgramRun program;
    QCOMPARE(program.run(lookupAt(server)), ExitCode::Ok);
    QCOMPARE(program.errors, "");
    const QString text = QString::fromUtf8(program.output);
    QVERIFY(text.contains(u"E-mail      email\n"_s));
    QVERIFY(text.contains(u"Name        name\n"_s));
    QVERIFY(text.contains(u"Id          %1\n"_s.arg(kUser)));
    QVERIFY(text.contains(u"Level       ○ Low\n"_s));
    QVERIFY(text.contains(u"Why         Low: name, 2019-12-27 18:11:19.117 UTC\n"_s));
    QVERIFY(text.contains(u"Last reset  2019-12-27 18:11:19.117 UTC, events since: 1\n"_s));
    QVERIFY(text.contains(u"1 of 2000 events"_s));
    QVERIFY(text.endsWith(u"\nTime (UTC)               Level  Event  Details\n"
                          "2019-12-27 18:11:19.117  ○ Low  name   {}\n"_s));
}

void RunTest::passesTheBytesThrough()
{
    HttpServer server;
    server.respond(200, exampleAnswer());
    ProgramRun program;
    QCOMPARE(program.run(lookupAt(server, {u"--format"_s, u"json"_s})), ExitCode::Ok);
    QVERIFY(!program.output.isEmpty());
    QCOMPARE(program.output, exampleAnswer());
    QCOMPARE(program.errors, "riskscope-cli: note: The answer may be partial: it holds 1 of 2000 events.\n"
                             "riskscope-cli: note: The provider says: message (code 1000)\n");
}

void RunTest::writesCsv()
{
    HttpServer server;
    server.respond(200, exampleAnswer());
    ProgramRun program;
    QCOMPARE(program.run(lookupAt(server, {u"--format"_s, u"csv"_s})), ExitCode::Ok);
    QCOMPARE(program.output, "\xef\xbb\xbftime_utc,time_in_zone,level,event,details,id\r\n"
                             "2019-12-27T18:11:19.117Z,2019-12-27T18:11:19.117Z,low,name,{},id\r\n");
}

void RunTest::sendsTheCredential()
{
    HttpServer server;
    server.respond(200, exampleAnswer());
    ProgramRun program;
    QCOMPARE(program.run(lookupAt(server)), ExitCode::Ok);
    QCOMPARE(server.requests().size(), 1);
    const test_support::HttpRequest &request = server.requests().constFirst();
    QCOMPARE(request.method(), "GET");
    QCOMPARE(request.target(),
             u"/client/v4/accounts/%1/zt_risk_scoring/%2"_s.arg(kAccount, kUser).toLatin1());
    QCOMPARE(request.header("Authorization"), "Bearer " + test_support::kSecret.toLatin1());
    QVERIFY(!program.output.contains(test_support::kSecret.toLatin1()));
}

void RunTest::readsASavedFile()
{
    ProgramRun program;
    program.environment = {};
    const QString path = QStringLiteral(RISKSCOPE_TEST_DATA "/api/01_reference_example.in.json");
    QCOMPARE(program.run({u"lookup"_s, u"--from"_s, path, u"--format"_s, u"json"_s}), ExitCode::Ok);
    QCOMPARE(program.output, exampleAnswer());
}

void RunTest::readsStandardInput()
{
    ProgramRun program;
    program.environment = {};
    program.input = exampleAnswer();
    QCOMPARE(program.run({u"lookup"_s, u"--from"_s, u"-"_s}), ExitCode::Ok);
    QVERIFY(program.output.contains("E-mail      email\n"));
    QVERIFY(program.output.contains("from the saved answer “standard input”\n"));
}

void RunTest::servesTheDemo()
{
    ProgramRun program;
    program.environment = {};
    QCOMPARE(program.run({u"lookup"_s, kUser, u"--demo"_s}), ExitCode::Ok);
    QVERIFY(program.output.contains("from the built-in demo\n"));
    QVERIFY(program.output.contains("Level       ▲ High\n"));
    QCOMPARE(program.errors, "");
    QCOMPARE(program.run({u"lookup"_s, u"00000000-0000-0000-0000-000000000000"_s, u"--demo"_s}),
             ExitCode::UserNotFound);
    QVERIFY(isOneLine(program.errors));
}

void RunTest::givesTimesInTheZone()
{
    ProgramRun program;
    program.input = exampleAnswer();
    QCOMPARE(program.run({u"lookup"_s, u"--from"_s, u"-"_s, u"--zone"_s, u"Asia/Kathmandu"_s}), ExitCode::Ok);
    QVERIFY(program.output.contains("Last reset  2019-12-27 23:56:19.117 Asia/Kathmandu"));
    QVERIFY(program.output.contains("2019-12-27 23:56:19.117  ○ Low  name"));
}

void RunTest::writesAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"answer.json"_s);
    ProgramRun program;
    program.input = exampleAnswer();
    QCOMPARE(program.run({u"lookup"_s, u"--from"_s, u"-"_s, u"--format"_s, u"json"_s, u"--output"_s, path}),
             ExitCode::Ok);
    QCOMPARE(program.output, "");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), exampleAnswer());
    QCOMPARE(file.permissions() & 0x00ff, QFileDevice::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList({u"answer.json"_s, u"manifest.json"_s}));
}

void RunTest::refusesToReplaceAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    HttpServer server;
    server.respond(200, exampleAnswer());
    const QStringList line = lookupAt(server, {u"--format"_s, u"csv"_s, u"--output"_s, path});
    ProgramRun program;
    QCOMPARE(program.run(line), ExitCode::File);
    QVERIFY(isOneLine(program.errors));
    QVERIFY(program.errors.contains("--force"));
    QCOMPARE(server.connectionCount(), 0);
    QCOMPARE(QFileInfo(path).size(), 3);
    QVERIFY(program.errors.contains("exists already"));
    QCOMPARE(program.run(line + QStringList(u"--force"_s)), ExitCode::Ok);
    QVERIFY(QFileInfo(path).size() > 3);
}

void RunTest::refusesToWriteThroughALink()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"a.csv"_s);
    QVERIFY(QFile::link(QStringLiteral(RISKSCOPE_TEST_DATA "/report/sample.csv"), link));
    ProgramRun program;
    QCOMPARE(program.run({u"lookup"_s, kUser, u"--demo"_s, u"--output"_s, link}), ExitCode::File);
    QVERIFY(isOneLine(program.errors));
    QVERIFY2(program.errors.contains("it is a link"), program.errors.constData());
    QVERIFY(!program.errors.contains("--force")); // which would not help
}

void RunTest::asksNobodyWhenTheOutputCannotBe()
{
    HttpServer server;
    server.respond(200, exampleAnswer());
    for (const QString &target : {u"/proc/missing/a.csv"_s, QDir::tempPath(), u"/dev/null"_s}) {
        ProgramRun program;
        QCOMPARE(program.run(lookupAt(server, {u"--output"_s, target})), ExitCode::File);
        QVERIFY(isOneLine(program.errors));
        QVERIFY(program.errors.contains(target.toUtf8()));
    }
    QCOMPARE(server.connectionCount(), 0);
}

void RunTest::notesAreSilentWithoutCause()
{
    ProgramRun program;
    program.input = R"({"success": true, "result": {"risk_level": null, "events": []}})";
    QCOMPARE(program.run({u"lookup"_s, u"--from"_s, u"-"_s, u"--format"_s, u"csv"_s}), ExitCode::Ok);
    QCOMPARE(program.errors, "");
}

void RunTest::tellsOfRetriesOnATerminalOnly_data()
{
    QTest::addColumn<bool>("errIsTerminal");
    QTest::newRow("terminal") << true;
    QTest::newRow("file") << false;
}

void RunTest::tellsOfRetriesOnATerminalOnly()
{
    QFETCH(bool, errIsTerminal);
    HttpServer server;
    server.respond(503, "busy", {{"retry-after-ms", "1"}});
    server.respond(200, exampleAnswer());
    ProgramRun program;
    program.errIsTerminal = errIsTerminal;
    QCOMPARE(program.run(lookupAt(server)), ExitCode::Ok);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(program.errors,
             errIsTerminal ? "riskscope-cli: Provider unavailable: trying again in 1 ms.\n" : "");
}

void RunTest::showsHelp()
{
    ProgramRun program;
    QCOMPARE(program.run({u"--help"_s}), ExitCode::Ok);
    QVERIFY(program.output.startsWith("Usage: riskscope-cli lookup USER"));
    for (const char *word : {"--from FILE", "--format FORMAT", "--max-retries N", "-h, --help",
                             "CLOUDFLARE_API_TOKEN", "  130  "})
        QVERIFY2(program.output.contains(word), word);
    QCOMPARE(program.errors, "");
}

void RunTest::showsTheVersion()
{
    ProgramRun program;
    QCOMPARE(program.run({u"--version"_s}), ExitCode::Ok);
    QCOMPARE(program.output, "riskscope-cli " RISKSCOPE_VERSION "\n");
}

void RunTest::stopsWhenInterrupted()
{
    HttpServer server;
    server.staySilent();
    const QTemporaryDir folder;
    ProgramRun program;
    connect(&server, &HttpServer::requestReceived, &program.interrupt, &cli::Interrupt::request);
    QCOMPARE(program.run(lookupAt(server, {u"--output"_s, folder.filePath(u"a.txt"_s)})),
             ExitCode::Cancelled);
    QVERIFY(isOneLine(program.errors));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(RunTest)
#include "tst_run.moc"
