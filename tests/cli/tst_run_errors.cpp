// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/saved_answer.h"
#include "tests/cli/program_run.h"
#include "tests/support/http_server.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using test_support::HttpServer;
using test_support::kAccount;
using test_support::kUser;
using test_support::ProgramRun;

namespace {

const QByteArray kDenied = R"({"success":false,"errors":[{"code":10000,"message":"Authentication error"}],)"
                           R"("messages":[],"result":null})";

QStringList lookupAt(const QString &baseUrl)
{
    return {u"lookup"_s,     kUser,   u"--account"_s,     kAccount,
            u"--base-url"_s, baseUrl, u"--max-retries"_s, u"0"_s};
}

bool isOneLine(const QByteArray &text)
{
    return text.startsWith("riskscope-cli: ") && text.endsWith('\n') && text.count('\n') == 1;
}

// A device that takes nothing, as a full disk does.
class FullDevice : public QIODevice
{
public:
    FullDevice() { open(WriteOnly | Unbuffered); }

protected:
    qint64 readData(char * /*data*/, qint64 /*maxSize*/) override { return -1; }
    qint64 writeData(const char * /*data*/, qint64 /*maxSize*/) override
    {
        setErrorString(u"No space left on device"_s);
        return -1;
    }
};

} // namespace

// Everything that can go wrong: one line, its exit code, nothing on standard output.
class RunErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsBadAnswers_data();
    void tellsBadAnswers();
    void sendsNothingForBadInput_data();
    void sendsNothingForBadInput();
    void tellsAnUnreachableHost();
    void tellsATimeout();
    void tellsBadSavedAnswers_data();
    void tellsBadSavedAnswers();
    void tellsALargeSavedAnswer();
    void stopsDecodingASavedAnswer();
    void tellsAFileThatCannotBeRead_data();
    void tellsAFileThatCannotBeRead();
    void tellsAFullOutput();
    void keepsOtherTextOnOneLine();
    void namesAFolderThatCannotBeWritten();
};

void RunErrorsTest::tellsBadAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ExitCode>("code");
    QTest::addColumn<QByteArray>("says");
    const QByteArray none = R"({"success":false,"errors":[],"messages":[],"result":null})";
    QTest::newRow("404") << 404 << none << ExitCode::UserNotFound
                         << QByteArray("(HTTP 404; cf-ray 8f0a-LIS)");
    QTest::newRow("401") << 401 << none << ExitCode::Credential << QByteArray("HTTP 401");
    QTest::newRow("403") << 403 << kDenied << ExitCode::Credential
                         << QByteArray("HTTP 403; code 10000: Authentication error; "
                                       "credential CLOUDFLARE_API_TOKEN; cf-ray 8f0a-LIS)");
    QTest::newRow("429") << 429 << none << ExitCode::RateLimited << QByteArray("HTTP 429");
    QTest::newRow("500") << 500 << QByteArray("oops") << ExitCode::Network << QByteArray("HTTP 500");
    QTest::newRow("302") << 302 << QByteArray() << ExitCode::Network << QByteArray("HTTP 302");
    QTest::newRow("418") << 418 << none << ExitCode::Credential << QByteArray("HTTP 418");
    QTest::newRow("success: false") << 200 << kDenied << ExitCode::Credential << QByteArray("code 10000");
    QTest::newRow("HTML") << 200 << QByteArray("<html>\n<title>Sign in") << ExitCode::NotUnderstood
                          << QByteArray("it begins “<html> <title>Sign in”");
    QTest::newRow("cut") << 200 << QByteArray(R"({"success":true,"result":{"em)") << ExitCode::NotUnderstood
                         << QByteArray("cut short");
    QTest::newRow("empty") << 200 << QByteArray() << ExitCode::NotUnderstood << QByteArray("empty");
    QTest::newRow("wrong type") << 200
                                << QByteArray(R"({"success":true,"result":{"events":[{"timestamp":5}]}})")
                                << ExitCode::NotUnderstood << QByteArray("result.events[0].timestamp");
}

void RunErrorsTest::tellsBadAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ExitCode, code);
    QFETCH(QByteArray, says);
    HttpServer server;
    server.respond(status, body, {{"cf-ray", "8f0a-LIS"}, {"Location", "https://other.example/"}});
    ProgramRun program;
    QCOMPARE(program.run(lookupAt(server.baseUrl())), code);
    QVERIFY2(isOneLine(program.errors), program.errors.constData());
    QVERIFY2(program.errors.contains(says), program.errors.constData());
    QVERIFY2(program.errors.contains("cf-ray 8f0a-LIS"), program.errors.constData());
    QCOMPARE(program.output, "");
    QCOMPARE(server.requests().size(), 1);
}

void RunErrorsTest::sendsNothingForBadInput_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("token");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("no credential") << kUser << kAccount << QString() << ExitCode::Credential;
    QTest::newRow("unsafe token") << kUser << kAccount << u"a\r\nX: b"_s << ExitCode::Usage;
    QTest::newRow("an account's id") << kAccount << kAccount << u"t"_s << ExitCode::Usage;
    QTest::newRow("a link to nobody")
        << u"https://dash.cloudflare.com/.."_s << kAccount << u"t"_s << ExitCode::Usage;
    QTest::newRow("malformed account") << kUser << u"1/../2"_s << u"t"_s << ExitCode::Usage;
}

void RunErrorsTest::sendsNothingForBadInput()
{
    QFETCH(QString, user);
    QFETCH(QString, account);
    QFETCH(QString, token);
    QFETCH(ExitCode, code);
    HttpServer server;
    ProgramRun program;
    program.environment = test_support::environmentOf({{u"CLOUDFLARE_API_TOKEN"_s, token}});
    QCOMPARE(program.run({u"lookup"_s, user, u"--account"_s, account, u"--base-url"_s, server.baseUrl()}),
             code);
    QVERIFY2(isOneLine(program.errors), program.errors.constData());
    QCOMPARE(program.errors.contains("See “riskscope-cli --help”."), code == ExitCode::Usage);
    QCOMPARE(program.output, "");
    QCOMPARE(server.connectionCount(), 0);
}

void RunErrorsTest::tellsAnUnreachableHost()
{
    QString baseUrl;
    {
        const HttpServer server;
        baseUrl = server.baseUrl();
    }
    ProgramRun program;
    QCOMPARE(program.run(lookupAt(baseUrl)), ExitCode::Network);
    QVERIFY(isOneLine(program.errors));
    QVERIFY(program.errors.contains("refused"));
}

void RunErrorsTest::tellsATimeout()
{
    HttpServer server;
    server.staySilent();
    ProgramRun program;
    QCOMPARE(program.run(lookupAt(server.baseUrl()) + QStringList({u"--timeout"_s, u"0.05"_s})),
             ExitCode::Network);
    QVERIFY(isOneLine(program.errors));
}

void RunErrorsTest::tellsBadSavedAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("empty") << QByteArray() << ExitCode::NotUnderstood;
    QTest::newRow("HTML") << QByteArray("<html>") << ExitCode::NotUnderstood;
    QTest::newRow("cut") << QByteArray(R"({"success": tr)") << ExitCode::NotUnderstood;
    QTest::newRow("null bytes") << QByteArray(2000, '\0') << ExitCode::NotUnderstood;
    QTest::newRow("refusal") << kDenied << ExitCode::Credential;
}

void RunErrorsTest::tellsBadSavedAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(ExitCode, code);
    ProgramRun program;
    program.environment = {};
    program.input = answer;
    QCOMPARE(program.run({u"lookup"_s, u"--from"_s, u"-"_s}), code);
    QVERIFY2(isOneLine(program.errors), program.errors.constData());
    QCOMPARE(program.output, "");
}

void RunErrorsTest::tellsALargeSavedAnswer()
{
    constexpr qint64 kLimit = qint64(1) << 20;
    QBuffer in;
    in.setData(QByteArray(kLimit + 1, ' '));
    QVERIFY(in.open(QIODevice::ReadOnly));
    const auto user = cli::readSavedAnswer(u"-"_s, in, kLimit);
    QVERIFY(!user);
    QCOMPARE(user.error().kind, core::ErrorKind::TooLarge);
    QCOMPARE(user.error().detail, u"1 MiB"_s);
}

void RunErrorsTest::stopsDecodingASavedAnswer()
{
    QBuffer in;
    in.setData(R"({"success": true, "result": {"events": []}})" + QByteArray(1'000'000, ' '));
    QVERIFY(in.open(QIODevice::ReadOnly));
    const auto user = cli::readSavedAnswer(u"-"_s, in, in.size(), [] { return true; });
    QVERIFY(!user);
    QCOMPARE(user.error().kind, core::ErrorKind::Cancelled);
}

void RunErrorsTest::tellsAFileThatCannotBeRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << u"/nonexistent/answer.json"_s;
    QTest::newRow("folder") << u"/"_s;
    QTest::newRow("unreadable content") << u"/proc/self/mem"_s;
}

void RunErrorsTest::tellsAFileThatCannotBeRead()
{
    QFETCH(QString, path);
    ProgramRun program;
    QCOMPARE(program.run({u"lookup"_s, u"--from"_s, path}), ExitCode::File);
    QVERIFY2(isOneLine(program.errors), program.errors.constData());
    QVERIFY(program.errors.contains(path.toUtf8()));
}

void RunErrorsTest::tellsAFullOutput()
{
    for (const QStringList &line :
         {QStringList({u"lookup"_s, kUser, u"--demo"_s}), QStringList{u"--help"_s}}) {
        QNetworkAccessManager network;
        test_support::StubKeychain keychain;
        cli::Interrupt interrupt;
        QBuffer in;
        FullDevice out;
        QBuffer err;
        err.open(QIODevice::WriteOnly);
        const cli::Streams streams{.in = in, .out = out, .err = err};
        QCOMPARE(cli::run(QStringList(u"riskscope-cli"_s) + line, {}, streams, network, keychain, interrupt),
                 ExitCode::File);
        QCOMPARE(err.data(),
                 "riskscope-cli: Standard output could not be written: No space left on device.\n");
    }
}

void RunErrorsTest::keepsOtherTextOnOneLine()
{
    HttpServer server;
    server.respond(
        403, R"({"success":false,"errors":[{"code":1,"message":"one\ntwo\u001b[2J\u202e"}],"result":null})");
    ProgramRun program;
    QCOMPARE(program.run(lookupAt(server.baseUrl())), ExitCode::Credential);
    QVERIFY(isOneLine(program.errors));
    QVERIFY(program.errors.contains("code 1: one⟨U+000A⟩two⟨U+001B⟩[2J⟨U+202E⟩"));
}

void RunErrorsTest::namesAFolderThatCannotBeWritten()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    // The administrator may write everywhere: for access(2) the real user counts.
    constexpr uid_t kNobody = 65534;
    const bool isRoot = ::getuid() == 0;
    QCOMPARE(isRoot ? ::setreuid(kNobody, uid_t(-1)) : 0, 0);
    ProgramRun program;
    const ExitCode code = program.run({u"lookup"_s, kUser, u"--demo"_s, u"--output-dir"_s, folder.path()});
    QCOMPARE(isRoot ? ::setreuid(0, uid_t(-1)) : 0, 0);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(code, ExitCode::File);
    QVERIFY2(program.errors.contains("Nothing can be written into the folder “" + folder.path().toUtf8()),
             program.errors.constData());
    QVERIFY(!program.errors.contains("manifest"));
}

QTEST_GUILESS_MAIN(RunErrorsTest)
#include "tst_run_errors.moc"
