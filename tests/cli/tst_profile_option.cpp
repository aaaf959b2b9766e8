// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/profile_store.h"
#include "tests/cli/account_server.h"
#include "tests/cli/answering_server.h"
#include "tests/cli/leak_search.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using core::ErrorKind;
using test_support::AccountServer;
using test_support::kAccount;
using test_support::LeakSearch;
using test_support::ProgramRun;

namespace {

const QByteArray kToken = "cfut_Zk7vQ2mXw9-Tr4_Lp8sYb3Nd6Hf0";
const QString kId = u"6f9619ff-8b86-d011-b42d-00c04fc964ff"_s;

core::Profile work(const AccountServer &server)
{
    return {.id = kId,
            .name = u"Work"_s,
            .accountId = kAccount,
            .scheme = core::CredentialScheme::Token,
            .email = {},
            .baseUrl = server.server().baseUrl(),
            .caFile = {},
            .zone = u"Asia/Kathmandu"_s};
}

} // namespace

class ProfileOptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksAsTheProfileSays();
    void signsInWithAKeyPair();
    void letsTheLineOverrideTheProfile();
    void prefersATokenFile();
    void saysWhichIsUsed();
    void tellsWhatTheKeychainSays_data();
    void tellsWhatTheKeychainSays();
    void stopsWaitingOnAnInterrupt();
    void refusesUnknownProfiles();
    void asksNoKeychainWithoutAProfile();

private:
    void keep(const core::Profile &profile)
    {
        const core::Result<void> kept = store::ProfileStore().keep(profile);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<AccountServer> m_server;
    QByteArray m_configBefore;
};

void ProfileOptionTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<AccountServer>();
    m_configBefore = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", m_home->path().toLocal8Bit());
}

void ProfileOptionTest::cleanup()
{
    if (m_configBefore.isEmpty())
        qunsetenv("XDG_CONFIG_HOME");
    else
        qputenv("XDG_CONFIG_HOME", m_configBefore);
}

void ProfileOptionTest::asksAsTheProfileSays()
{
    keep(work(*m_server));
    m_server->scored = test_support::scoredUser(1, "Ana", "a@b.example");
    ProgramRun program;
    program.environment =
        test_support::environmentOf({{u"CLOUDFLARE_API_TOKEN"_s, test_support::kSecret},
                                     {u"CLOUDFLARE_ACCOUNT_ID"_s, QString(32, u'b')},
                                     {u"CLOUDFLARE_BASE_URL"_s, u"http://127.0.0.1:9/x"_s}});
    program.keychain.secret = core::Secret(kToken);
    QCOMPARE(program.run({u"users"_s, u"--profile"_s, u"wORK"_s}), ExitCode::Ok);
    QCOMPARE(program.keychain.asked, QStringList(kId));
    QCOMPARE(m_server->server().requests().size(), 1);
    QCOMPARE(m_server->server().requests().constFirst().header("Authorization"), "Bearer " + kToken);
    QVERIFY(m_server->server().requests().constFirst().target().contains(kAccount.toUtf8()));
    QVERIFY2(program.output.contains("Last event (Asia/Kathmandu)"), program.output.constData());
    ProgramRun utc;
    utc.keychain.secret = core::Secret(kToken);
    QCOMPARE(utc.run({u"users"_s, u"--profile"_s, u"Work"_s, u"--utc"_s}), ExitCode::Ok);
    QVERIFY(utc.output.contains("Last event (UTC)"));
}

void ProfileOptionTest::signsInWithAKeyPair()
{
    core::Profile pair = work(*m_server);
    pair.scheme = core::CredentialScheme::KeyPair;
    pair.email = u"ana@example.com"_s;
    keep(pair);
    ProgramRun program;
    program.keychain.secret = core::Secret("0123456789abcdef");
    QCOMPARE(program.run({u"users"_s, u"--profile"_s, u"Work"_s}), ExitCode::Ok);
    const test_support::HttpRequest request = m_server->server().requests().constFirst();
    QCOMPARE(request.header("X-Auth-Email"), "ana@example.com");
    QCOMPARE(request.header("X-Auth-Key"), "0123456789abcdef");
    QCOMPARE(request.header("Authorization"), "");
}

void ProfileOptionTest::letsTheLineOverrideTheProfile()
{
    core::Profile profile = work(*m_server);
    profile.baseUrl = u"http://127.0.0.1:9/client/v4"_s;
    keep(profile);
    ProgramRun program;
    program.keychain.secret = core::Secret(kToken);
    const QString account(32, u'c');
    QCOMPARE(program.run({u"users"_s, u"--profile"_s, u"Work"_s, u"--account"_s, account, u"--base-url"_s,
                          m_server->server().baseUrl()}),
             ExitCode::Ok);
    QVERIFY(m_server->server().requests().constFirst().target().contains(account.toUtf8()));
}

void ProfileOptionTest::prefersATokenFile()
{
    keep(work(*m_server));
    ProgramRun program;
    program.input = kToken;
    QCOMPARE(program.run({u"users"_s, u"--profile"_s, u"Work"_s, u"--token-file"_s, u"-"_s}), ExitCode::Ok);
    QCOMPARE(program.keychain.asked, QStringList());
    QCOMPARE(m_server->server().requests().constFirst().header("Authorization"), "Bearer " + kToken);
}

void ProfileOptionTest::saysWhichIsUsed()
{
    keep(work(*m_server));
    ProgramRun program;
    program.keychain.secret = core::Secret(kToken);
    (void)program.run({u"verify"_s, u"--profile"_s, u"Work"_s});
    QVERIFY2(program.output.contains("From        profile “Work”; CLOUDFLARE_API_TOKEN is there too"),
             program.output.constData());
    QCOMPARE(LeakSearch({kToken}).findIn(program.output + program.errors), QByteArray());
    QCOMPARE(LeakSearch({kToken}).findInFolder(m_home->path()), QStringList());
    m_server->summaryStatus = 403;
    ProgramRun refused;
    refused.keychain.secret = core::Secret(kToken);
    QCOMPARE(refused.run({u"users"_s, u"--profile"_s, u"Work"_s}), ExitCode::Credential);
    QVERIFY2(refused.errors.contains("credential profile “Work”"), refused.errors.constData());
}

void ProfileOptionTest::tellsWhatTheKeychainSays_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no service") << ErrorKind::NoKeychain << QByteArray("No keychain service runs");
    QTest::newRow("locked") << ErrorKind::KeychainFailed << QByteArray("it is locked");
    QTest::newRow("nothing kept") << ErrorKind::NoCredential << QByteArray("Open the profile “Work”");
}

void ProfileOptionTest::tellsWhatTheKeychainSays()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QByteArray, says);
    keep(work(*m_server));
    ProgramRun program;
    program.keychain.secret = core::failure(kind, u"it is locked"_s);
    QCOMPARE(program.run({u"users"_s, u"--profile"_s, u"Work"_s}), ExitCode::Credential);
    QVERIFY2(program.errors.contains(says), program.errors.constData());
    QVERIFY2(program.errors.contains("--token-file"), program.errors.constData()); // what helps a server
    QCOMPARE(program.errors.count('\n'), 1);
    QCOMPARE(m_server->server().connectionCount(), 0);
}

void ProfileOptionTest::stopsWaitingOnAnInterrupt()
{
    keep(work(*m_server));
    ProgramRun program;
    program.keychain.isSilent = true;
    QTimer::singleShot(0, this, [&program] { program.interrupt.request(); });
    QCOMPARE(program.run({u"users"_s, u"--profile"_s, u"Work"_s}), ExitCode::Cancelled);
    QCOMPARE(program.keychain.asked.size(), 1);
}

void ProfileOptionTest::refusesUnknownProfiles()
{
    ProgramRun none;
    QCOMPARE(none.run({u"users"_s, u"--profile"_s, u"Work"_s}), ExitCode::Usage);
    QVERIFY2(none.errors.contains("there is no profile yet"), none.errors.constData());
    keep(work(*m_server));
    ProgramRun other;
    QCOMPARE(other.run({u"users"_s, u"--profile"_s, u"Home"_s}), ExitCode::Usage);
    QVERIFY2(other.errors.contains("“Home” is not one of Work"), other.errors.constData());
    ProgramRun demo;
    QCOMPARE(demo.run({u"users"_s, u"--profile"_s, u"Work"_s, u"--demo"_s}), ExitCode::Usage);
    QVERIFY2(demo.errors.contains("give no --profile with it"), demo.errors.constData());
}

void ProfileOptionTest::asksNoKeychainWithoutAProfile()
{
    ProgramRun program;
    QCOMPARE(program.run(m_server->line({u"users"_s})), ExitCode::Ok);
    QCOMPARE(program.keychain.asked, QStringList());
}

QTEST_GUILESS_MAIN(ProfileOptionTest)
#include "tst_profile_option.moc"
