// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/cli/program_run.h"
#include "tests/support/http_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;
using test_support::HttpServer;
using test_support::kAccount;
using test_support::kUser;

namespace {

constexpr int kPatience = 30'000; // ms

struct Ended
{
    int code = -1; // -1 where a signal ended it
    QByteArray out;
    QByteArray err;
};

// The built program as its own process, without inherited settings.
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.setProgram(QStringLiteral(RISKSCOPE_CLI));
        m_process.setArguments(arguments);
        QProcessEnvironment environment = test_support::withToken();
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        m_process.setProcessEnvironment(environment);
    }

    [[nodiscard]] QProcess &process() { return m_process; }
    void setVariable(const QString &name, const QString &value)
    {
        QProcessEnvironment environment = m_process.processEnvironment();
        environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
    }

    [[nodiscard]] Ended finish(const QByteArray &input = {})
    {
        if (m_process.state() == QProcess::NotRunning)
            m_process.start();
        m_process.write(input);
        m_process.closeWriteChannel();
        m_process.waitForFinished(kPatience);
        return {.code = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1,
                .out = m_process.readAllStandardOutput(),
                .err = m_process.readAllStandardError()};
    }

private:
    QProcess m_process;
};

QByteArray exampleAnswer()
{
    QFile file(QStringLiteral(RISKSCOPE_TEST_DATA "/api/01_reference_example.in.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What only a real process shows: streams, signals, exit codes.
class ProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsHelp();
    void refusesABadOption();
    void pipesASavedAnswer();
    void servesTheDemo();
    void cancelsOnASignal_data();
    void cancelsOnASignal();
    void cancelsWhileReading();
    void cancelsWhileWriting();
    void failsOnAFullDisk();
    void failsOnABrokenPipe();
    void paintsWithoutADisplay_data();
    void paintsWithoutADisplay();
    void endsASecondUserOnASignal();
    void readsATokenFromStandardInput();
};

void ProcessTest::showsHelp()
{
    const Ended ended = Program({u"--help"_s}).finish();
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.startsWith("Usage: riskscope-cli"));
    QCOMPARE(ended.err, "");
}

void ProcessTest::refusesABadOption()
{
    const Ended ended = Program({u"lookup"_s, kUser, u"--demo"_s, u"--token=secret"_s}).finish();
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, "");
    QCOMPARE(ended.err.count('\n'), 1);
    QVERIFY(!ended.err.contains("secret"));
}

void ProcessTest::pipesASavedAnswer()
{
    const Ended ended =
        Program({u"lookup"_s, u"--from"_s, u"-"_s, u"--format"_s, u"json"_s}).finish(exampleAnswer());
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.out, exampleAnswer());
}

void ProcessTest::servesTheDemo()
{
    const Ended ended = Program({u"lookup"_s, kUser, u"--demo"_s}).finish();
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.contains("Level       ▲ High\n"));
    QCOMPARE(ended.err, "");
}

void ProcessTest::cancelsOnASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void ProcessTest::cancelsOnASignal()
{
    QFETCH(int, signal);
    HttpServer server;
    server.staySilent();
    QSignalSpy requested(&server, &HttpServer::requestReceived);
    const QTemporaryDir folder;
    Program program({u"lookup"_s, kUser, u"--account"_s, kAccount, u"--base-url"_s, server.baseUrl(),
                     u"--output"_s, folder.filePath(u"a.txt"_s)});
    program.process().start();
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, kPatience);
    QCOMPARE(::kill(static_cast<pid_t>(program.process().processId()), signal), 0);
    const Ended ended = program.finish();
    QCOMPARE(ended.code, 130);
    QCOMPARE(ended.out, "");
    QCOMPARE(ended.err, "riskscope-cli: It was cancelled before an answer came.\n");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void ProcessTest::cancelsWhileReading()
{
    // The answer stays open after its first bytes; that they were taken shows that the program reads.
    const QTemporaryDir folder;
    Program program({u"lookup"_s, u"--from"_s, u"-"_s});
    program.process().start();
    QVERIFY(program.process().waitForStarted(kPatience));
    program.process().write(QByteArray(1 << 20, ' '));
    QTRY_COMPARE_WITH_TIMEOUT(program.process().bytesToWrite(), 0, kPatience);
    QCOMPARE(::kill(static_cast<pid_t>(program.process().processId()), SIGINT), 0);
    QVERIFY(program.process().waitForFinished(kPatience));
    QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process().exitCode(), 130);
}

void ProcessTest::cancelsWhileWriting()
{
    // Nobody reads the pipe, so that it is full and the program waits.
    std::array<int, 2> ends = {-1, -1};
    QCOMPARE(::pipe(ends.data()), 0);
    Program program({u"lookup"_s, u"b1acccf7-f634-4a55-bad3-82a32386d54a"_s, u"--demo"_s});
    program.process().setChildProcessModifier([ends] {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
    });
    program.process().start();
    QVERIFY(program.process().waitForStarted(kPatience));
    char first = 0;
    QCOMPARE(::read(ends[0], &first, 1), 1);
    QCOMPARE(::kill(static_cast<pid_t>(program.process().processId()), SIGTERM), 0);
    const Ended ended = program.finish();
    ::close(ends[0]);
    ::close(ends[1]);
    QCOMPARE(ended.code, 130);
    QCOMPARE(ended.err, "riskscope-cli: It was cancelled before an answer came.\n");
}

void ProcessTest::failsOnAFullDisk()
{
    Program program({u"lookup"_s, kUser, u"--demo"_s});
    program.process().setStandardOutputFile(u"/dev/full"_s);
    const Ended ended = program.finish();
    QCOMPARE(ended.code, 8);
    QCOMPARE(ended.err.count('\n'), 1);
}

void ProcessTest::failsOnABrokenPipe()
{
    std::array<int, 2> ends = {-1, -1};
    QCOMPARE(::pipe(ends.data()), 0);
    ::close(ends[0]);
    Program program({u"lookup"_s, kUser, u"--demo"_s});
    program.process().setChildProcessModifier([ends] { ::dup2(ends[1], STDOUT_FILENO); });
    const Ended ended = program.finish();
    ::close(ends[1]);
    QCOMPARE(ended.code, 8);
    QCOMPARE(ended.err.count('\n'), 1);
}

void ProcessTest::paintsWithoutADisplay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("no session") << u"HOME"_s << QDir::tempPath();
    QTest::newRow("a display that is gone") << u"DISPLAY"_s << u":4711"_s;
    QTest::newRow("platform") << u"QT_QPA_PLATFORM"_s << u"xcb"_s;
    QTest::newRow("no such platform") << u"QT_QPA_PLATFORM"_s << u"none"_s;
    QTest::newRow("theme") << u"QT_QPA_PLATFORMTHEME"_s << u"gtk3"_s;
    QTest::newRow("session of another") << u"XDG_RUNTIME_DIR"_s << u"/proc"_s;
}

void ProcessTest::paintsWithoutADisplay()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    Program program({u"lookup"_s, kUser, u"--demo"_s, u"--format"_s, u"pdf"_s});
    program.setVariable(name, value);
    const Ended ended = program.finish();
    QCOMPARE(ended.code, 0);
    QVERIFY(ended.out.startsWith("%PDF-"));
    QCOMPARE(ended.err, "");
}

void ProcessTest::endsASecondUserOnASignal()
{
    HttpServer server;
    server.respond(200, exampleAnswer());
    server.staySilent();
    QSignalSpy requested(&server, &HttpServer::requestReceived);
    const QTemporaryDir folder;
    Program program({u"lookup"_s, kUser, u"00000000-0000-0000-0000-000000000002"_s, u"--account"_s, kAccount,
                     u"--base-url"_s, server.baseUrl(), u"--format"_s, u"csv"_s, u"--output"_s,
                     folder.filePath(u"all.csv"_s)});
    program.process().start();
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 2, kPatience);
    QCOMPARE(::kill(static_cast<pid_t>(program.process().processId()), SIGINT), 0);
    const Ended ended = program.finish();
    QCOMPARE(ended.code, 130);
    QVERIFY2(ended.err.contains("1 of 2 users written, 1 left."), ended.err.constData());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList({u"all.csv"_s, u"manifest.json"_s}));
}

void ProcessTest::readsATokenFromStandardInput()
{
    const QByteArray token = "cfut_Zk7vQ2mXw9-Tr4_Lp8sYb3Nd6Hf0";
    HttpServer server;
    server.staySilent();
    QSignalSpy requested(&server, &HttpServer::requestReceived);
    Program program(
        {u"users"_s, u"--token-file"_s, u"-"_s, u"--account"_s, kAccount, u"--base-url"_s, server.baseUrl()});
    program.process().start();
    program.process().write(token + '\n');
    program.process().closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, kPatience);
    QCOMPARE(server.requests().constFirst().header("Authorization"), "Bearer " + token);
    for (const auto &name : {"cmdline"_L1, "environ"_L1}) {
        QFile file(u"/proc/%1/%2"_s.arg(program.process().processId()).arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(token));
    }
    QCOMPARE(::kill(static_cast<pid_t>(program.process().processId()), SIGINT), 0);
    const Ended ended = program.finish();
    QCOMPARE(ended.code, 130);
    QVERIFY(!(ended.out + ended.err).contains(token));
}

QTEST_GUILESS_MAIN(ProcessTest)
#include "tst_process.moc"
