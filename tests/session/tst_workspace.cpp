// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/workspace.h"

#include "app/api/http_client.h"
#include "app/session/behavior_list.h"
#include "app/session/lookup_session.h"
#include "app/session/people.h"
#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "app/session/recents.h"
#include "app/store/profile_store.h"
#include "app/store/recent_store.h"
#include "app/store/settings.h"
#include "tests/session/account_server.h"
#include "tests/support/scripted_keychain.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using session::LookupSession;
using session::Workspace;
using test_support::AccountServer;

namespace {

const QByteArray kAna = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";

} // namespace

// A workspace whose profiles are two accounts, each with a server of its own.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void choosingAProfileAsksAnotherAccount();
    void aLateAnswerOfTheAccountBeforeIsNotShown();
    void theZoneIsTheProfiles();
    void aCaFileThatIsNoneBlocksItsRequests();
    void testsAnotherProfilesCaFile();
    void aTestLendsNobodyItsCaFile();
    void endsATestBeforeTheNext();
    void neverSendsASecretToWhomItIsNotFor();
    void remembersWhoWasFound();

private:
    [[nodiscard]] LookupSession &lookup() { return m_workspace->lookup(); }
    [[nodiscard]] QString keep(const QString &name, AccountServer &server, const QString &zone = {},
                               const QString &caFile = {});
    void lookUp(const QString &typed)
    {
        lookup().lookUp(typed);
        QTRY_VERIFY(!std::holds_alternative<session::Loading>(lookup().state()));
    }
    [[nodiscard]] QString shownName()
    {
        const auto shown = session::shownUser(lookup().state());
        return shown ? shown->record.name : u"nobody"_s;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<api::HttpClient> m_client;
    std::unique_ptr<AccountServer> m_one;
    std::unique_ptr<AccountServer> m_two;
    std::unique_ptr<store::Settings> m_settings;
    std::unique_ptr<session::Preferences> m_preferences;
    std::unique_ptr<store::ProfileStore> m_profiles;
    std::unique_ptr<store::RecentStore> m_recents;
    test_support::ScriptedKeychain m_keychain;
    std::unique_ptr<Workspace> m_workspace;
    QString m_first;
    QString m_second;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_client = std::make_unique<api::HttpClient>(m_network, 1000);
    m_one = std::make_unique<AccountServer>();
    m_two = std::make_unique<AccountServer>();
    m_settings = std::make_unique<store::Settings>(m_folder->filePath(u"settings.ini"_s));
    m_preferences = std::make_unique<session::Preferences>(*m_settings);
    m_profiles = std::make_unique<store::ProfileStore>(m_folder->filePath(u"profiles.ini"_s));
    m_recents = std::make_unique<store::RecentStore>(m_folder->filePath(u"recents.ini"_s));
    m_workspace = std::make_unique<Workspace>(
        session::Ground{*m_client, *m_preferences, *m_profiles, *m_recents, m_keychain},
        api::ConnectionChoice(), QProcessEnvironment());
    m_one->score(kAna, "Ana of One");
    m_two->score(kAna, "Ana of Two");
    m_first = keep(u"One"_s, *m_one);
    m_second = keep(u"Two"_s, *m_two, u"Asia/Tokyo"_s);
    m_workspace->profiles().choose(m_first);
}

void TestWorkspace::cleanup()
{
    m_workspace.reset();
    m_recents.reset();
    m_profiles.reset();
    m_preferences.reset();
    m_settings.reset();
    m_client.reset();
    m_keychain.secrets.clear();
}

QString TestWorkspace::keep(const QString &name, AccountServer &server, const QString &zone,
                            const QString &caFile)
{
    const auto kept =
        m_workspace->profiles().keep({.id = {},
                                      .name = name,
                                      .accountId = QString::fromLatin1(test_support::kAccountId),
                                      .scheme = {},
                                      .email = {},
                                      .baseUrl = server.http().baseUrl(),
                                      .caFile = caFile,
                                      .zone = zone});
    if (!kept)
        qFatal("not kept: %s", qPrintable(kept.error().detail));
    m_keychain.secrets.insert(kept->id, name.toLatin1());
    return kept->id;
}

void TestWorkspace::choosingAProfileAsksAnotherAccount()
{
    QCOMPARE(lookup().connectionName(), u"One"_s);
    lookUp(QString::fromLatin1(kAna));
    QCOMPARE(shownName(), u"Ana of One"_s);
    m_workspace->people().load();
    QTRY_VERIFY(m_workspace->people().users());
    m_workspace->profiles().choose(m_second);
    QVERIFY(std::holds_alternative<session::Idle>(lookup().state()));
    QVERIFY(!m_workspace->people().users());
    QCOMPARE(lookup().events().store().size(), 0u);
    QCOMPARE(lookup().connectionName(), u"Two"_s);
    lookUp(QString::fromLatin1(kAna));
    QCOMPARE(shownName(), u"Ana of Two"_s);
    for (const test_support::HttpRequest &request : m_two->http().requests())
        QCOMPARE(request.header("authorization"), "Bearer Two"_ba);
}

void TestWorkspace::aLateAnswerOfTheAccountBeforeIsNotShown()
{
    // When the answer was sent, and not read yet.
    connect(
        &m_one->http(), &test_support::HttpServer::requestReceived, this,
        [this] { m_workspace->profiles().choose(m_second); }, Qt::SingleShotConnection);
    QStringList names;
    connect(&lookup(), &LookupSession::stateChanged, this, [&](const session::LookupState &state) {
        if (std::holds_alternative<session::Ready>(state))
            names += shownName();
    });
    lookup().lookUp(QString::fromLatin1(kAna));
    QTRY_COMPARE(lookup().connectionName(), u"Two"_s);
    QTRY_COMPARE(m_one->http().openConnections(), 0);
    lookUp(QString::fromLatin1(kAna));
    QCOMPARE(names, QStringList(u"Ana of Two"_s));
    QVERIFY(!m_two->asked().isEmpty());
    for (const test_support::HttpRequest &request : m_two->http().requests())
        QCOMPARE(request.header("authorization"), "Bearer Two"_ba);
}

void TestWorkspace::theZoneIsTheProfiles()
{
    const auto zone = [this] { return lookup().events().zone().name(); };
    QCOMPARE(zone(), u"UTC"_s);
    lookup().events().setZone(core::DisplayZone::named(u"Europe/Lisbon"_s).value());
    QCOMPARE(m_preferences->zone().name(), u"Europe/Lisbon"_s);
    m_workspace->profiles().choose(m_second);
    QCOMPARE(zone(), u"Asia/Tokyo"_s);
    QCOMPARE(m_preferences->zone().name(), u"Europe/Lisbon"_s);
    lookup().events().setZone(core::DisplayZone::utc());
    QCOMPARE(m_preferences->zone().name(), u"Europe/Lisbon"_s);
    m_workspace->profiles().choose(m_first);
    QCOMPARE(zone(), u"Europe/Lisbon"_s);
}

void TestWorkspace::aCaFileThatIsNoneBlocksItsRequests()
{
    AccountServer third;
    const QString path = m_folder->filePath(u"ca.pem"_s);
    QVERIFY(QFile::copy(QStringLiteral(RISKSCOPE_TEST_DATA "/tls/authority.pem"), path));
    const QString blocked = keep(u"Blocked"_s, third, {}, path);
    QVERIFY(QFile::remove(path)); // since then
    m_workspace->profiles().choose(blocked);
    lookUp(QString::fromLatin1(kAna));
    QVERIFY(std::get<session::Failed>(lookup().state()).error.detail.contains("ca.pem"_L1));
    lookUp(u"ana@example.com"_s);
    QCOMPARE(std::get<session::Failed>(lookup().state()).error.kind, ErrorKind::FileFailed);
    m_workspace->people().load();
    QCOMPARE(m_workspace->people().problem()->kind, ErrorKind::FileFailed);
    QCOMPARE(third.http().connectionCount(), 0);
    QVERIFY(QFile::copy(QStringLiteral(RISKSCOPE_TEST_DATA "/tls/authority.pem"), path)); // it is back
    lookUp(u"ana@example.com"_s);
    QVERIFY(third.asked().contains("summary"));
    m_workspace->behaviors().load();
    QTRY_VERIFY(third.asked().contains("behaviors"));
    m_workspace->profiles().choose(m_first);
    lookUp(QString::fromLatin1(kAna));
    QCOMPARE(shownName(), u"Ana of One"_s);
}

void TestWorkspace::testsAnotherProfilesCaFile()
{
    std::optional<core::Result<core::CredentialCheck>> tested;
    connect(&lookup(), &LookupSession::credentialTested, this, [&](const auto &result) { tested = result; });
    session::Connection other = m_two->connection();
    other.profile.caFile = m_folder->filePath(u"missing.pem"_s);
    lookup().testCredential(other);
    QCOMPARE(tested->error().kind, ErrorKind::FileFailed);
    tested.reset();
    other.profile.caFile = QStringLiteral(RISKSCOPE_TEST_DATA "/tls/authority.pem");
    lookup().testCredential(other);
    lookup().lookUp(QString::fromLatin1(kAna)); // which goes its own way
    QTRY_VERIFY(std::holds_alternative<session::Ready>(lookup().state()));
    QTRY_VERIFY(tested && *tested);
    lookup().testCredential(other);
    m_workspace->profiles().choose(m_second);
    QVERIFY(!*tested);
}

void TestWorkspace::aTestLendsNobodyItsCaFile()
{
    test_support::HttpServer secure(
        test_support::readTlsIdentity(QStringLiteral(RISKSCOPE_TEST_DATA "/tls/good.pem")));
    secure.respond(200, m_one->summary.body);
    core::Profile profile = *m_workspace->profiles().current();
    profile.baseUrl = secure.baseUrl();
    QVERIFY(m_workspace->profiles().keep(profile));
    session::Connection tested = lookup().connection();
    tested.profile.caFile = QStringLiteral(RISKSCOPE_TEST_DATA "/tls/authority.pem");
    QSignalSpy ended(&lookup(), &LookupSession::credentialTested);
    for (int i = 0; i < 2; ++i) { // while it runs, and after it
        lookup().testCredential(tested);
        if (i > 0)
            QVERIFY(ended.wait(kLongWait));
        m_workspace->people().refresh();
        QTRY_VERIFY(!m_workspace->people().isLoading());
        QCOMPARE(m_workspace->people().problem().value().kind, ErrorKind::TlsFailed);
    }
    QVERIFY(!secure.requests().isEmpty());
}

void TestWorkspace::endsATestBeforeTheNext()
{
    QList<core::Result<core::CredentialCheck>> tested;
    connect(&lookup(), &LookupSession::credentialTested, this, [&](const auto &result) { tested += result; });
    lookup().testCredential(m_one->connection());
    lookup().testCredential(m_two->connection());
    QCOMPARE(tested.size(), 1);
    QCOMPARE(tested[0].error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(tested.size(), 2);
    QVERIFY(tested[1].has_value());
}

// As the panel that shows the users does, they are asked for as soon as the profile is another one.
void TestWorkspace::neverSendsASecretToWhomItIsNotFor()
{
    session::People &people = m_workspace->people();
    connect(&people, &session::People::changed, &people, [&people] {
        if (!people.users() && !people.isLoading() && !people.problem())
            people.load();
    });
    people.load();
    QTRY_VERIFY(people.users());
    core::Profile changed = *m_workspace->profiles().current();
    changed.baseUrl = m_two->http().baseUrl();
    m_workspace->profiles().keepSecret(m_workspace->profiles().prepared(changed).value(),
                                       core::Secret("new"));
    QTRY_VERIFY(lookup().baseUrl() == changed.baseUrl && people.users());
    for (const test_support::HttpRequest &request : m_two->http().requests())
        QCOMPARE(request.header("authorization"), "Bearer new"_ba);
}

void TestWorkspace::remembersWhoWasFound()
{
    lookUp(u"not an id@"_s);
    QVERIFY(m_workspace->recents().users().isEmpty());
    lookUp(QString::fromLatin1(kAna));
    QCOMPARE(m_workspace->recents().users().size(), 1);
    QCOMPARE(m_workspace->recents().users().at(0).userId, QString::fromLatin1(kAna));
    QTRY_VERIFY(m_workspace->behaviors().isOfAccount());
    m_workspace->profiles().choose(m_second);
    QVERIFY(m_workspace->recents().users().isEmpty());
    lookup().openAnswer(m_one->risks.value(kAna).body, u"saved.json"_s);
    QTRY_VERIFY(std::holds_alternative<session::Ready>(lookup().state()));
    QVERIFY(m_workspace->recents().users().isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
