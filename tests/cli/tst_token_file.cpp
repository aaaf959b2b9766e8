// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/cli/account_server.h"
#include "tests/cli/answering_server.h"
#include "tests/cli/leak_search.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using test_support::AccountServer;
using test_support::environmentOf;
using test_support::LeakSearch;
using test_support::ProgramRun;

namespace {

const QByteArray kToken = "cfat_Zk7vQ2mXw9-Tr4_Lp8sYb3Nd6Hf0";

// A file that only its owner can read, unless told otherwise.
QString writeToken(const QTemporaryDir &folder, const QByteArray &content,
                   QFile::Permissions mode = QFile::ReadOwner | QFile::WriteOwner)
{
    QFile file(folder.filePath(u"token"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.setPermissions(mode))
        return {};
    return file.fileName();
}

} // namespace

class TokenFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheToken_data();
    void readsTheToken();
    void readsStandardInput();
    void saysWhichIsUsed();
    void warnsOfOthers();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void isNeverWrittenOver_data();
    void isNeverWrittenOver();
};

void TokenFileTest::readsTheToken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("bare") << kToken;
    QTest::newRow("a line") << kToken + "\n";
    QTest::newRow("blanks") << "\n\t " + kToken + " \r\n\n";
    QTest::newRow("quotes") << '"' + kToken + "\"\n";
    QTest::newRow("pasted") << "Bearer " + kToken;
}

void TokenFileTest::readsTheToken()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const AccountServer server;
    ProgramRun program;
    QCOMPARE(program.run(server.line({u"users"_s, u"--token-file"_s, writeToken(folder, content)})),
             ExitCode::Ok);
    QCOMPARE(server.server().requests().constLast().header("Authorization"), "Bearer " + kToken);
    QCOMPARE(program.errors, "");
    QCOMPARE(LeakSearch({kToken}).findIn(program.output), QByteArray());
}

void TokenFileTest::readsStandardInput()
{
    const AccountServer server;
    ProgramRun program;
    program.environment = {};
    program.input = kToken + '\n';
    QCOMPARE(program.run(server.line({u"users"_s, u"--token-file"_s, u"-"_s})), ExitCode::Ok);
    QCOMPARE(server.server().requests().constLast().header("Authorization"), "Bearer " + kToken);
}

void TokenFileTest::saysWhichIsUsed()
{
    const QTemporaryDir folder;
    const QString file = writeToken(folder, kToken);
    const AccountServer server;
    ProgramRun program;
    program.environment = environmentOf({{u"CLOUDFLARE_API_TOKEN"_s, test_support::kSecret},
                                         {u"CLOUDFLARE_EMAIL"_s, u"a@b.example"_s},
                                         {u"CLOUDFLARE_API_KEY"_s, u"hush"_s}});
    (void)program.run(server.line({u"verify"_s, u"--token-file"_s, file}));
    QVERIFY2(program.output.contains("API token of an account, cfat_***\n"), program.output.constData());
    QVERIFY2(
        program.output.contains("From        --token-file “" + file.toUtf8() +
                                "”; CLOUDFLARE_API_TOKEN, CLOUDFLARE_EMAIL + CLOUDFLARE_API_KEY is there "
                                "too and not used\n"),
        program.output.constData());
    QCOMPARE(
        LeakSearch({kToken, test_support::kSecret.toUtf8(), "hush"}).findIn(program.output + program.errors),
        QByteArray());
}

void TokenFileTest::warnsOfOthers()
{
    const QTemporaryDir folder;
    const QString file = writeToken(
        folder, kToken, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    const AccountServer server;
    const QStringList line = server.line({u"users"_s, u"--token-file"_s, file});
    ProgramRun program;
    QCOMPARE(program.run(line), ExitCode::Ok);
    QCOMPARE(program.errors.count('\n'), 1);
    QVERIFY2(program.errors.contains("others can read"), program.errors.constData());
    ProgramRun quiet;
    QCOMPARE(quiet.run(line + QStringList(u"--quiet"_s)), ExitCode::Ok);
    QCOMPARE(quiet.errors, "");
}

void TokenFileTest::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing") << QByteArray() << QByteArray("it holds no token");
    QTest::newRow("blanks") << QByteArray(" \n\n") << QByteArray("it holds no token");
    QTest::newRow("two lines") << kToken + "\nsecond" << QByteArray("is a blank or not printable ASCII");
    QTest::newRow("too long") << QByteArray(65'537, 'x') << QByteArray("larger than 64 KiB");
    QTest::newRow("binary") << QByteArray("ab\0cd", 5) << QByteArray("not printable ASCII");
}

void TokenFileTest::refusesWhatIsNoToken()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, says);
    const QTemporaryDir folder;
    const AccountServer server;
    ProgramRun program;
    QCOMPARE(program.run(server.line({u"users"_s, u"--token-file"_s, writeToken(folder, content)})),
             ExitCode::Usage);
    QVERIFY2(program.errors.contains("--token-file") && program.errors.contains(says),
             program.errors.constData());
    QCOMPARE(LeakSearch({kToken}).findIn(program.errors), QByteArray());
    QCOMPARE(server.server().connectionCount(), 0);
    ProgramRun missing;
    QCOMPARE(missing.run(server.line({u"users"_s, u"--token-file"_s, folder.filePath(u"none"_s)})),
             ExitCode::File);
}

void TokenFileTest::isNeverWrittenOver_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("token") << QStringList{u"--token-file"_s, u"FILE"_s};
    QTest::newRow("certificates") << QStringList{u"--ca-file"_s, u"FILE"_s};
    QTest::newRow("key") << QStringList{u"--redact-key-file"_s, u"FILE"_s};
    QTest::newRow("list") << QStringList{u"--users-from"_s, u"FILE"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("log") << QStringList{u"--log-network"_s, u"FILE"_s};
}

// Whatever a line reads or appends to, --force does not make it a report; nor by another name.
void TokenFileTest::isNeverWrittenOver()
{
    QFETCH(QStringList, more);
    const QTemporaryDir folder;
    QFile authority(QStringLiteral(RISKSCOPE_TEST_DATA "/tls/authority.pem"));
    QVERIFY(authority.open(QIODevice::ReadOnly));
    QByteArray content = more.contains(u"--ca-file"_s) ? authority.readAll() : kToken;
    if (more.contains(u"--users-from"_s))
        content = test_support::kUser.toUtf8();
    const QString file = writeToken(folder, content);
    more.replaceInStrings(u"FILE"_s, file);
    const AccountServer server;
    const QStringList user =
        more.contains(u"--users-from"_s) ? QStringList() : QStringList(test_support::kUser);
    for (const QString &path : {file, folder.path() + u"/./token"_s}) {
        ProgramRun program;
        QCOMPARE(program.run(server.line(QStringList(u"lookup"_s) + user + more) +
                             QStringList{u"--output"_s, path, u"--force"_s}),
                 ExitCode::File);
        QVERIFY2(program.errors.contains("is needed for something else"), program.errors.constData());
        QCOMPARE(test_support::contentOf(file), content);
        QCOMPARE(server.server().connectionCount(), 0);
    }
}

QTEST_GUILESS_MAIN(TokenFileTest)
#include "tst_token_file.moc"
