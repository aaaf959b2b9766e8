// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/held_reports.h"
#include "tests/cli/answering_server.h"
#include "tests/cli/program_run.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using test_support::AnsweringServer;
using test_support::contentOf;
using test_support::ProgramRun;
using test_support::userId;

// Several users in one run: into one file or stream, or a file for each.
class LookupUsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneTable();
    void writesAFileForEach();
    void readsTheListFromStandardInput();
    void goesOnBehindAUserThatFails();
    void waitsAndGoesOnWhereRateLimited();
    void endsWhereTheReasonHoldsForAll();
    void givesUpAfterFailuresInARow();
    void leavesNothingWhereNobodyIsThere();
    void asksNobodyWhereAFileIsInTheWay();
    void tellsOfProgressOnATerminalOnly();
    void leavesOutAnAnswerThatLacksAPage();
    void cancelsStandardOutput();
    void holdsSoManyAnswersAlone();
    void namesNobodyWhereIdsAreRedacted();
    void goesOnWithTheSameKindsOnly();
};

void LookupUsersTest::writesOneTable()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.csv"_s);
    AnsweringServer server;
    ProgramRun program;
    QCOMPARE(program.run(server.lookup({1, 2, 1, 3}, {u"--format"_s, u"csv"_s, u"--output"_s, path})),
             ExitCode::Ok);
    QCOMPARE(program.errors, "");
    QCOMPARE(server.asked(), QList<int>({1, 2, 3}));
    const QByteArray table = contentOf(path);
    QCOMPARE(table.count("user_id,user_email,user_name,time_utc"), 1);
    QCOMPARE(table.count("\r\n"), 7);
    const QByteArrayList lines = table.split('\n');
    QVERIFY(lines[1].startsWith(userId(1).toLatin1() + ",user1@example.com,User 1,"));
    QVERIFY(lines[5].startsWith(userId(3).toLatin1() + ",user3@example.com,User 3,"));
    const QByteArray manifest = contentOf(folder.filePath(u"manifest.json"_s));
    for (const int number : {1, 2, 3})
        QCOMPARE(manifest.count("\"id\": \"" + userId(number).toLatin1() + '"'), 1);
    ProgramRun piped;
    QCOMPARE(piped.run(server.lookup({1, 2, 3}, {u"--format"_s, u"csv"_s})), ExitCode::Ok);
    QCOMPARE(piped.output, table);
}

void LookupUsersTest::writesAFileForEach()
{
    const QTemporaryDir folder;
    AnsweringServer server;
    ProgramRun program;
    QCOMPARE(program.run(server.lookup({1, 2}, {u"--output-dir"_s, folder.path()})), ExitCode::Ok);
    QCOMPARE(program.output, "");
    const QString first = u"risk-%1.txt"_s.arg(userId(1));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList({u"manifest.json"_s, first, u"risk-%1.txt"_s.arg(userId(2))}));
    QVERIFY(contentOf(folder.filePath(first)).contains("user1@example.com"));
    QVERIFY(!contentOf(folder.filePath(first)).contains("user2@example.com"));
    QCOMPARE(ProgramRun().run({u"check"_s, folder.path()}), ExitCode::Ok);
}

void LookupUsersTest::readsTheListFromStandardInput()
{
    AnsweringServer server;
    ProgramRun program;
    program.input = "user\n" + userId(2).toLatin1() + "\n";
    QCOMPARE(program.run(server.lookup({1}, {u"--users-from"_s, u"-"_s, u"--format"_s, u"ndjson"_s})),
             ExitCode::Ok);
    QCOMPARE(server.asked(), QList<int>({1, 2}));
    ProgramRun bad;
    bad.input = "user\nuser2\n";
    QCOMPARE(bad.run(server.lookup({}, {u"--users-from"_s, u"-"_s, u"--format"_s, u"csv"_s})),
             ExitCode::Usage);
    QVERIFY2(bad.errors.contains("“standard input”, line 2: “user2”: "), bad.errors.constData());
    QCOMPARE(server.asked().size(), 2);
}

void LookupUsersTest::goesOnBehindAUserThatFails()
{
    AnsweringServer server;
    server.answer(2, 404);
    ProgramRun program;
    QCOMPARE(program.run(server.lookup({1, 2, 3}, {u"--format"_s, u"csv"_s})), ExitCode::UserNotFound);
    QCOMPARE(server.asked(), QList<int>({1, 2, 3}));
    QCOMPARE(program.output.count("\r\n"), 5);
    QVERIFY2(program.errors.startsWith("riskscope-cli: 2 of 3 users written, 1 failed.\n"
                                       "riskscope-cli: User not found (1): " +
                                       userId(2).toLatin1() + "\nriskscope-cli: "),
             program.errors.constData());
    QCOMPARE(program.errors.count('\n'), 3);
}

void LookupUsersTest::waitsAndGoesOnWhereRateLimited()
{
    AnsweringServer server;
    server.answerOnce(2, 429, {{"retry-after-ms", "1"}});
    ProgramRun program;
    QCOMPARE(program.run(server.lookup({1, 2, 3}, {u"--format"_s, u"csv"_s}, 2)), ExitCode::Ok);
    QCOMPARE(server.asked(), QList<int>({1, 2, 2, 3}));
    QCOMPARE(program.output.count("\r\n"), 7);
    QCOMPARE(program.errors, "");
}

void LookupUsersTest::endsWhereTheReasonHoldsForAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.csv"_s);
    AnsweringServer server;
    server.answer(2, 401);
    ProgramRun program;
    QCOMPARE(program.run(server.lookup({1, 2, 3}, {u"--format"_s, u"csv"_s, u"--output"_s, path})),
             ExitCode::Credential);
    QCOMPARE(server.asked(), QList<int>({1, 2}));
    QCOMPARE(contentOf(path).count("\r\n"), 3);
    QVERIFY2(program.errors.startsWith("riskscope-cli: 1 of 3 users written, 2 left.\n"),
             program.errors.constData());
    QVERIFY2(program.errors.contains("--resume"), program.errors.constData());
    QCOMPARE(ProgramRun().run({u"check"_s, folder.path()}), ExitCode::Ok);
}

void LookupUsersTest::givesUpAfterFailuresInARow()
{
    AnsweringServer server;
    for (const int number : {1, 2, 4, 5, 6, 7, 8, 9})
        server.answer(number, 500);
    server.answer(6, 404);
    ProgramRun program;
    // Paced, so that no more users than needed take part.
    QCOMPARE(program.run(server.lookup({4, 5, 6, 7, 8, 9}, {u"--format"_s, u"csv"_s})), ExitCode::Network);
    QCOMPARE(server.asked().size(), 6); // the one that is not found tells that the provider answers
    ProgramRun shorter;
    server.answer(6, 500);
    QCOMPARE(shorter.run(server.lookup({4, 5, 6, 7, 8, 9}, {u"--format"_s, u"csv"_s})), ExitCode::Network);
    QCOMPARE(server.asked().size(), 6 + 5);
    QVERIFY2(shorter.errors.startsWith("riskscope-cli: 0 of 6 users written, 5 failed, 1 left.\n"),
             shorter.errors.constData());
}

void LookupUsersTest::leavesNothingWhereNobodyIsThere()
{
    const QTemporaryDir folder;
    AnsweringServer server;
    server.answer(1, 404);
    ProgramRun program;
    QCOMPARE(program.run(server.lookup({1}, {u"--users-from"_s, u"/dev/null"_s, u"--format"_s, u"csv"_s})),
             ExitCode::Usage);
    QCOMPARE(ProgramRun().run(server.lookup({1}, {u"--output-dir"_s, folder.path()})),
             ExitCode::UserNotFound);
    server.answer(2, 404);
    ProgramRun both;
    QCOMPARE(both.run(server.lookup({1, 2},
                                    {u"--format"_s, u"csv"_s, u"--output"_s, folder.filePath(u"a.csv"_s)})),
             ExitCode::UserNotFound);
    QVERIFY2(both.errors.startsWith("riskscope-cli: 0 of 2 users written, 2 failed.\n"),
             both.errors.constData());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void LookupUsersTest::asksNobodyWhereAFileIsInTheWay()
{
    const QTemporaryDir folder;
    AnsweringServer server;
    const QString path = folder.filePath(u"risk-%1.csv"_s.arg(userId(2)));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const QStringList line =
        server.lookup({1, 2}, {u"--format"_s, u"csv"_s, u"--output-dir"_s, folder.path()});
    ProgramRun program;
    QCOMPARE(program.run(line), ExitCode::File);
    QVERIFY2(program.errors.contains("--force") && program.errors.contains("--resume"),
             program.errors.constData());
    QCOMPARE(server.asked(), QList<int>());
    QCOMPARE(contentOf(path), "old");
    QCOMPARE(ProgramRun().run(line + QStringList(u"--force"_s)), ExitCode::Ok);
    QVERIFY(contentOf(path).contains("time_utc"));
    ProgramRun elsewhere;
    QCOMPARE(elsewhere.run(server.lookup({1}, {u"--output-dir"_s, folder.filePath(u"no"_s)})),
             ExitCode::File);
    QVERIFY2(elsewhere.errors.contains("There is no folder"), elsewhere.errors.constData());
}

void LookupUsersTest::tellsOfProgressOnATerminalOnly()
{
    AnsweringServer server;
    server.answer(2, 404);
    const QStringList line = server.lookup({1, 2}, {u"--format"_s, u"csv"_s});
    const QByteArray progress = "2 of 2: " + userId(2).toLatin1();
    ProgramRun terminal;
    terminal.errIsTerminal = true;
    QCOMPARE(terminal.run(line), ExitCode::UserNotFound);
    QVERIFY2(terminal.errors.startsWith("1 of 2: " + userId(1).toLatin1() + '\r'),
             terminal.errors.constData());
    QVERIFY2(
        terminal.errors.contains(progress + '\r' + QByteArray(progress.size(), ' ') + "\rriskscope-cli: "),
        terminal.errors.constData());
    ProgramRun quiet;
    quiet.errIsTerminal = true;
    QCOMPARE(quiet.run(line + QStringList(u"--quiet"_s)), ExitCode::UserNotFound);
    QVERIFY(!quiet.errors.contains(progress) && quiet.errors.contains("1 failed"));
}

void LookupUsersTest::leavesOutAnAnswerThatLacksAPage()
{
    AnsweringServer server;
    server.announceAnotherPage(2);
    ProgramRun program;
    QCOMPARE(program.run(server.lookup({1, 2}, {u"--format"_s, u"csv"_s, u"--pages"_s, u"2"_s})),
             ExitCode::Network);
    QCOMPARE(server.asked(), QList<int>({1, 2, 2}));
    QVERIFY(!program.output.contains("user2@example.com"));
    QVERIFY2(program.errors.contains("1 of 2 users written, 1 failed."), program.errors.constData());
}

void LookupUsersTest::cancelsStandardOutput()
{
    AnsweringServer server;
    ProgramRun program;
    server.onRequest(2, [&program] { program.interrupt.request(); });
    QCOMPARE(program.run(server.lookup({1, 2, 3}, {u"--format"_s, u"csv"_s})), ExitCode::Cancelled);
    QCOMPARE(program.output.count("\r\n"), 3);
    QVERIFY2(program.errors.startsWith("riskscope-cli: 1 of 3 users written, 2 left.\n"),
             program.errors.constData());
    QVERIFY(!program.errors.contains("--resume"));
}

void LookupUsersTest::holdsSoManyAnswersAlone()
{
    ProgramRun program;
    const cli::Options options{.report = {.redaction = cli::RedactionChoice{}}};
    auto maker = cli::ReportMaker::make(options, program.interrupt);
    QVERIFY(maker.has_value());
    const auto report = maker->emptyReport(userId(1));
    QVERIFY(report.has_value());
    cli::HeldReports held(*maker, report->user.record.answer.size());
    QVERIFY(held.hold(*report).has_value());
    const auto tooMany = held.hold(*report);
    QVERIFY(!tooMany && tooMany.error().kind == core::ErrorKind::InvalidInput);
    QVERIFY(tooMany.error().detail.contains(u"fewer users"_s));
}

void LookupUsersTest::namesNobodyWhereIdsAreRedacted()
{
    AnsweringServer server;
    server.answer(2, 404);
    ProgramRun program;
    QCOMPARE(program.run(server.lookup({1, 2}, {u"--redact"_s, u"--format"_s, u"csv"_s})),
             ExitCode::UserNotFound);
    QVERIFY2(program.errors.contains("(1): number 2"), program.errors.constData());
    QVERIFY2(!program.errors.contains(userId(2).toLatin1()), program.errors.constData());
}

void LookupUsersTest::goesOnWithTheSameKindsOnly()
{
    const QTemporaryDir folder;
    QFile key(folder.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("0123456789abcdef") == 16 && key.flush());
    AnsweringServer server;
    const QStringList line = server.lookup({1, 2}, {u"--redact-key-file"_s, key.fileName(), u"--format"_s,
                                                    u"csv"_s, u"--output"_s, folder.filePath(u"all.csv"_s)});
    QCOMPARE(ProgramRun().run(line + QStringList{u"--redact-kinds"_s, u"email"_s}), ExitCode::Ok);
    ProgramRun resumed;
    QCOMPARE(resumed.run(line + QStringList{u"--resume"_s}), ExitCode::File);
    QVERIFY2(resumed.errors.contains("can't be continued"), resumed.errors.constData());
}

QTEST_GUILESS_MAIN(LookupUsersTest)
#include "tst_lookup_users.moc"
