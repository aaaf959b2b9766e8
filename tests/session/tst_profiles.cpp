// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "app/store/profile_store.h"
#include "app/store/settings.h"
#include "tests/support/scripted_keychain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(api::ConnectionChoice)

using namespace Qt::StringLiterals;
using core::CredentialScheme;
using core::ErrorKind;
using core::Profile;
using session::Profiles;
using test_support::ScriptedKeychain;

namespace {

const QString kAccount = u"023e105f4ecef8ad9ca31a8372d0c353"_s;
const QString kOther = u"123e105f4ecef8ad9ca31a8372d0c353"_s;

Profile profileNamed(const QString &name)
{
    return {.name = name, .accountId = kAccount};
}

QProcessEnvironment environmentOf(const QMap<QString, QString> &variables)
{
    QProcessEnvironment environment;
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

QStringList namesOf(const Profiles &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles.all())
        names += profile.name;
    return names;
}

// What a request would be signed in with.
core::Result<std::optional<api::Credential>> credentialOf(const session::Connection &connection)
{
    std::optional<core::Result<std::optional<api::Credential>>> got;
    const auto task = connection.credential->read([&got](const auto &credential) { got = credential; });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, kLongWait))
        return core::failure(ErrorKind::TimedOut, {});
    return *got;
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithTheDemoAlone();
    void showsTheEnvironmentWhereItSaysSomething_data();
    void showsTheEnvironmentWhereItSaysSomething();
    void choosesWhatWasSaid_data();
    void choosesWhatWasSaid();
    void namesTheProfilesThereAre();
    void keepsWhatWasTyped();
    void asksWhomTheProfileNames();
    void refusesWhatIsWrong();
    void tellsOfChanges();
    void forgetsAProfileAndItsSecret();

private:
    [[nodiscard]] std::unique_ptr<Profiles> open(const api::ConnectionChoice &choice = {},
                                                 const QMap<QString, QString> &variables = {})
    {
        m_store = std::make_unique<store::ProfileStore>(m_folder->filePath(u"profiles.ini"_s));
        return std::make_unique<Profiles>(*m_store, m_keychain, *m_preferences, choice,
                                          environmentOf(variables));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Settings> m_settings;
    std::unique_ptr<session::Preferences> m_preferences;
    std::unique_ptr<store::ProfileStore> m_store;
    ScriptedKeychain m_keychain;
};

void TestProfiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<store::Settings>(m_folder->filePath(u"settings.ini"_s));
    m_preferences = std::make_unique<session::Preferences>(*m_settings);
    m_keychain.secrets.clear();
    m_keychain.problem.reset();
}

void TestProfiles::startsWithTheDemoAlone()
{
    const auto profiles = open();
    QCOMPARE(namesOf(*profiles), QStringList{u"Demo"_s});
    QVERIFY(!profiles->current());
    QVERIFY(!profiles->choiceProblem());
    const session::Connection nobody = profiles->connection();
    QVERIFY(!nobody.endpoint);
    QVERIFY(!credentialOf(nobody));
    profiles->choose(u"demo"_s);
    QCOMPARE(profiles->current()->name, u"Demo"_s);
    QCOMPARE(profiles->connection().endpoint->baseUrl.toString(), u"qrc:/demo"_s);
    QCOMPARE(open()->current()->id, u"demo"_s);
}

void TestProfiles::showsTheEnvironmentWhereItSaysSomething_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("isShown");
    for (const char *name : {"CLOUDFLARE_API_TOKEN", "CLOUDFLARE_EMAIL", "CLOUDFLARE_API_KEY",
                             "CLOUDFLARE_ACCOUNT_ID", "CLOUDFLARE_BASE_URL", "CLOUDFLARE_API_BASE_URL"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    QTest::newRow("another") << u"CLOUDFLARE"_s << false;
}

void TestProfiles::showsTheEnvironmentWhereItSaysSomething()
{
    QFETCH(const QString, variable);
    QFETCH(const bool, isShown);
    QCOMPARE(namesOf(*open({}, {{variable, u"x"_s}})).contains(u"Environment"_s), isShown);
    QVERIFY(!namesOf(*open({}, {{variable, u" "_s}})).contains(u"Environment"_s));
}

void TestProfiles::choosesWhatWasSaid_data()
{
    QTest::addColumn<api::ConnectionChoice>("choice");
    QTest::addColumn<QStringList>("variables"); // name, value, …
    QTest::addColumn<QString>("lastUsed");      // a name
    QTest::addColumn<QString>("expected");
    const QString account = u"CLOUDFLARE_ACCOUNT_ID"_s;
    const QString token = u"CLOUDFLARE_API_TOKEN"_s;
    const QStringList whole = {account, kOther, token, u"t0ken"_s};
    const auto row = [](const char *name, const api::ConnectionChoice &choice, const QStringList &variables,
                        const QString &lastUsed, const QString &expected) {
        QTest::newRow(name) << choice << variables << lastUsed << expected;
    };
    row("first", {}, {}, {}, u"First"_s);
    row("last used", {}, {}, u"Second"_s, u"Second"_s);
    row("demo was used last", {}, {}, u"Demo"_s, u"Demo"_s);
    row("an account", {}, {account, kOther}, {}, u"Environment"_s);
    row("an account alone does not win", {}, {account, kOther}, u"Second"_s, u"Second"_s);
    row("a token alone does not win", {}, {token, u"t"_s}, {}, u"First"_s);
    row("the environment wins", {}, whole, u"Second"_s, u"Environment"_s);
    row("--account", {.account = kOther}, {}, u"Second"_s, u"Environment"_s);
    row("--base-url", {.baseUrl = u"https://example.com"_s}, {}, u"Second"_s, u"Environment"_s);
    row("--demo", {.demo = true}, whole, u"Second"_s, u"Demo"_s);
    row("--profile", {.profile = u" sECOND "_s}, whole, u"First"_s, u"Second"_s);
    row("--profile demo", {.profile = u"demo"_s}, whole, u"First"_s, u"Demo"_s);
}

void TestProfiles::choosesWhatWasSaid()
{
    QFETCH(const api::ConnectionChoice, choice);
    QFETCH(const QStringList, variables);
    QFETCH(const QString, lastUsed);
    QFETCH(const QString, expected);
    QMap<QString, QString> environment;
    for (qsizetype i = 0; i + 1 < variables.size(); i += 2)
        environment.insert(variables[i], variables[i + 1]);
    {
        const auto before = open();
        QVERIFY(before->keep(profileNamed(u"First"_s)));
        QVERIFY(before->keep(profileNamed(u"Second"_s)));
        for (const Profile &profile : before->all()) {
            if (profile.name == lastUsed)
                before->choose(profile.id);
        }
    }
    const auto profiles = open(choice, environment);
    QVERIFY(profiles->current());
    QCOMPARE(profiles->current()->name, expected);
    QVERIFY(!profiles->choiceProblem());
    QCOMPARE(profiles->connection().profile, *profiles->current());
    // What holds for one run is not remembered.
    const auto again = open();
    QCOMPARE(again->current()->name, lastUsed.isEmpty() ? u"First"_s : lastUsed);
}

void TestProfiles::namesTheProfilesThereAre()
{
    QVERIFY(open()->keep(profileNamed(u"First"_s)));
    const auto profiles = open({.profile = u"Fir\u202est"_s});
    QVERIFY(!profiles->current());
    QCOMPARE(profiles->choiceProblem()->kind, ErrorKind::InvalidInput);
    QCOMPARE(profiles->choiceProblem()->detail,
             u"there is no profile “Fir⟨U+202E⟩st”, but “First”, “Demo”"_s);
    QCOMPARE(profiles->connection().endpoint.error(), *profiles->choiceProblem());
}

void TestProfiles::keepsWhatWasTyped()
{
    Profile typed = profileNamed(u"  Production "_s);
    typed.accountId = u" "_s + kAccount.toUpper() + u"\n"_s;
    typed.baseUrl = u" https://gateway.example.com/v4/ "_s;
    typed.email = u"left@over.example"_s;
    typed.zone = u"Europe/Lisbon"_s;
    const auto profiles = open();
    const auto kept = profiles->keep(typed);
    QVERIFY(kept);
    QVERIFY(!kept->id.isEmpty());
    QCOMPARE(kept->name, u"Production"_s);
    QCOMPARE(kept->accountId, kAccount);
    QCOMPARE(kept->baseUrl, u"https://gateway.example.com/v4"_s);
    QCOMPARE(kept->email, QString());
    QCOMPARE(open()->all().constFirst(), *kept);
}

void TestProfiles::asksWhomTheProfileNames()
{
    Profile typed = profileNamed(u"Production"_s);
    typed.scheme = CredentialScheme::KeyPair;
    typed.email = u"ana@example.com"_s;
    const auto profiles = open();
    const QString id = profiles->keep(typed)->id;
    m_keychain.secrets.insert(id, "k3y");
    profiles->choose(id);
    const session::Connection connection = profiles->connection();
    QCOMPARE(connection.endpoint->baseUrl.toString(), u"https://api.cloudflare.com/client/v4"_s);
    QCOMPARE(connection.endpoint->accountId, kAccount);
    for (int reads = m_keychain.reads + 1; reads < 4; ++reads) {
        const auto credential = credentialOf(connection);
        QVERIFY(credential && *credential);
        QCOMPARE((*credential)->kind, api::Credential::Kind::KeyPair);
        QCOMPARE((*credential)->email, "ana@example.com"_ba);
        QCOMPARE((*credential)->secret, core::Secret("k3y"));
        QCOMPARE(m_keychain.reads, reads); // anew for each
    }
}

void TestProfiles::refusesWhatIsWrong()
{
    const auto profiles = open();
    QVERIFY(profiles->keep(profileNamed(u"First"_s)));
    QCOMPARE(profiles->keep(profileNamed(u"fIRST"_s)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(profiles->problemsOf(profileNamed(u"demo"_s)).size(), 1);
    QCOMPARE(profiles->all().size(), 2);
}

void TestProfiles::tellsOfChanges()
{
    const auto profiles = open();
    const QSignalSpy changed(profiles.get(), &Profiles::changed);
    const QSignalSpy currentChanged(profiles.get(), &Profiles::currentChanged);
    Profile profile = *profiles->keep(profileNamed(u"First"_s));
    QCOMPARE(changed.count(), 1);
    profiles->choose(profile.id);
    profiles->choose(profile.id);
    profiles->choose(u"nobody's"_s);
    QCOMPARE(currentChanged.count(), 1);
    profile.name = u"Other"_s;
    QVERIFY(profiles->keep(profile));
    QCOMPARE(currentChanged.count(), 1); // asks the same
    QCOMPARE(profiles->current()->name, u"Other"_s);
    profile.accountId = kOther;
    QVERIFY(profiles->keep(profile));
    QCOMPARE(currentChanged.count(), 2);
    QCOMPARE(profiles->connection().endpoint->accountId, kOther);
    QCOMPARE(changed.count(), 3);
}

void TestProfiles::forgetsAProfileAndItsSecret()
{
    const auto profiles = open();
    const QString first = profiles->keep(profileNamed(u"First"_s))->id;
    const QString second = profiles->keep(profileNamed(u"Second"_s))->id;
    m_keychain.secrets.insert(second, "s3cret");
    profiles->choose(second);
    const QSignalSpy removed(profiles.get(), &Profiles::removed);
    const QSignalSpy failed(profiles.get(), &Profiles::removalFailed);
    m_keychain.problem = core::Error{.kind = ErrorKind::KeychainFailed, .detail = u"locked"_s};
    profiles->remove(second);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(profiles->current()->id, second); // it can still be tried again
    m_keychain.problem.reset();
    profiles->remove(second);
    QCOMPARE(profiles->all().size(), 3); // until its secret is gone
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(profiles->current()->id, first);
    QVERIFY(m_keychain.secrets.isEmpty());
    m_keychain.problem = core::Error{.kind = ErrorKind::NoKeychain};
    QVERIFY(profiles->removeAlone(first));
    QCOMPARE(removed.count(), 2);
    QVERIFY(!profiles->current());
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
