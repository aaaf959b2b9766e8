// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "app/store/profile_store.h"
#include "app/store/settings.h"
#include "tests/support/scripted_keychain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(core::Result<void>)
Q_DECLARE_METATYPE(core::Result<session::Profiles::Kept>)

using namespace Qt::StringLiterals;
using core::ErrorKind;
using session::Profiles;
using test_support::ScriptedKeychain;
using Kept = Profiles::Kept;

namespace {

const core::Secret kSecret("p1anted-s3cret");

} // namespace

// Where secrets of profiles go, and what is told of it.
class TestProfileSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsThemInTheKeychain();
    void holdsThemWithoutAKeychain();
    void saysWhenTheKeychainRefuses();
    void movesThemToTheKeychainOnceItIsThere();
    void keepsTheProfileBehindItsSecret();
    void keepsWhatWouldBeSent_data();
    void keepsWhatWouldBeSent();
    void leavesNoneWithoutAProfile();
    void removesThem();
    void seeksThemWithoutTellingThem();
    void writesThemNowhere();
    void triesWhatIsTyped();
    void survivesItsOwnEnd();

private:
    [[nodiscard]] QByteArray tokenOf(const session::Connection &connection)
    {
        std::optional<core::Result<std::optional<api::Credential>>> got;
        const auto task = connection.credential->read([&got](const auto &credential) { got = credential; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, kLongWait) || !*got || !**got)
            return "none";
        return (**got)->secret.bytes().toByteArray();
    }
    [[nodiscard]] core::Profile profile() const { return m_profiles->all().constFirst(); }
    [[nodiscard]] QByteArray file() const
    {
        QFile file(m_folder->filePath(u"profiles.ini"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // What came of the last attempt to keep or to find one.
    [[nodiscard]] static core::Result<Kept> resultOf(const QSignalSpy &spy)
    {
        return spy.constLast().at(1).value<core::Result<Kept>>();
    }
    core::Result<Kept> keep()
    {
        QSignalSpy kept(m_profiles.get(), &Profiles::secretKept);
        m_profiles->keepSecret(profile(), kSecret);
        return kept.wait(kLongWait) ? resultOf(kept) : core::failure(ErrorKind::TimedOut, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Settings> m_settings;
    std::unique_ptr<session::Preferences> m_preferences;
    std::unique_ptr<store::ProfileStore> m_store;
    ScriptedKeychain m_keychain;
    std::unique_ptr<Profiles> m_profiles;
    QString m_id;
};

void TestProfileSecrets::init()
{
    m_profiles.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<store::Settings>(m_folder->filePath(u"settings.ini"_s));
    m_preferences = std::make_unique<session::Preferences>(*m_settings);
    m_store = std::make_unique<store::ProfileStore>(m_folder->filePath(u"profiles.ini"_s));
    m_keychain.secrets.clear();
    m_keychain.problem.reset();
    m_profiles = std::make_unique<Profiles>(*m_store, m_keychain, *m_preferences, api::ConnectionChoice(),
                                            QProcessEnvironment());
    m_id = m_profiles->keep({.name = u"First"_s, .accountId = QString(32, u'a')})->id;
    m_profiles->choose(m_id);
}

void TestProfileSecrets::keepsThemInTheKeychain()
{
    QCOMPARE(tokenOf(m_profiles->connection()), "none"_ba);
    QCOMPARE(keep(), Kept::InKeychain);
    QCOMPARE(m_keychain.secrets.value(m_id), kSecret.bytes());
    QVERIFY(!m_profiles->isSessionOnly(m_id));
    QCOMPARE(tokenOf(m_profiles->connection()), kSecret.bytes());
}

void TestProfileSecrets::holdsThemWithoutAKeychain()
{
    m_keychain.problem = core::Error{.kind = ErrorKind::NoKeychain};
    const session::Connection before = m_profiles->connection();
    QCOMPARE(keep(), Kept::ForThisSession);
    QVERIFY(m_profiles->isSessionOnly(m_id));
    QCOMPARE(tokenOf(before), kSecret.bytes()); // also who was connected before
    QVERIFY(m_keychain.secrets.isEmpty());
}

void TestProfileSecrets::saysWhenTheKeychainRefuses()
{
    m_keychain.problem = core::Error{.kind = ErrorKind::KeychainFailed, .detail = u"locked"_s};
    QCOMPARE(keep().error(), *m_keychain.problem);
    QVERIFY(!m_profiles->isSessionOnly(m_id));
    QSignalSpy kept(m_profiles.get(), &Profiles::secretKept);
    m_profiles->holdSecret(profile(), kSecret);
    QVERIFY(kept.wait(kLongWait));
    QCOMPARE(resultOf(kept), Kept::ForThisSession);
    QCOMPARE(tokenOf(m_profiles->connection()), kSecret.bytes());
}

void TestProfileSecrets::movesThemToTheKeychainOnceItIsThere()
{
    m_keychain.problem = core::Error{.kind = ErrorKind::NoKeychain};
    QCOMPARE(keep(), Kept::ForThisSession);
    m_keychain.problem.reset();
    QCOMPARE(keep(), Kept::InKeychain);
    QVERIFY(!m_profiles->isSessionOnly(m_id));
    QCOMPARE(tokenOf(m_profiles->connection()), kSecret.bytes());
}

void TestProfileSecrets::keepsTheProfileBehindItsSecret()
{
    QCOMPARE(keep(), Kept::InKeychain);
    const QSignalSpy currentChanged(m_profiles.get(), &Profiles::currentChanged);
    const QByteArray before = file();
    core::Profile changed = profile();
    changed.baseUrl = u"https://gateway.example.com"_s;
    QSignalSpy kept(m_profiles.get(), &Profiles::secretKept);
    m_keychain.problem = core::Error{.kind = ErrorKind::KeychainFailed, .detail = u"locked"_s};
    m_profiles->keepSecret(changed, core::Secret("n3w"));
    QVERIFY(kept.wait(kLongWait));
    QVERIFY(!resultOf(kept));
    QCOMPARE(file(), before);
    QCOMPARE(m_profiles->current()->baseUrl, QString());
    QCOMPARE(currentChanged.count(), 0);
    m_keychain.problem.reset();
    m_profiles->keepSecret(changed, core::Secret("n3w"));
    QCOMPARE(file(), before); // until the secret is there
    QVERIFY(kept.wait(kLongWait));
    QCOMPARE(m_profiles->current()->baseUrl, changed.baseUrl);
    QCOMPARE(currentChanged.count(), 1);
    QVERIFY(keep()); // another secret alone: whoever asked with the other one asks anew
    QCOMPARE(currentChanged.count(), 2);
}

void TestProfileSecrets::keepsWhatWouldBeSent_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("blanks") << u" p1anted-s3cret\n"_s;
    QTest::newRow("Bearer") << u"Bearer p1anted-s3cret"_s;
    QTest::newRow("a whole header") << u"Authorization: Bearer p1anted-s3cret"_s;
    QTest::newRow("curly quotes") << u"\u201cp1anted-s3cret\u201d"_s;
}

void TestProfileSecrets::keepsWhatWouldBeSent()
{
    QFETCH(const QString, pasted);
    const core::Secret typed(pasted.toUtf8());
    QCOMPARE(session::problemOfSecret(profile(), typed), QString());
    QSignalSpy kept(m_profiles.get(), &Profiles::secretKept);
    m_profiles->keepSecret(profile(), typed);
    QVERIFY(kept.wait(kLongWait));
    QCOMPARE(resultOf(kept), Kept::InKeychain);
    QCOMPARE(m_keychain.secrets.value(m_id), kSecret.bytes());
    m_profiles->holdSecret(profile(), typed);
    QVERIFY(kept.wait(kLongWait));
    QCOMPARE(tokenOf(m_profiles->connection()), kSecret.bytes());
}

void TestProfileSecrets::leavesNoneWithoutAProfile()
{
    core::Profile other = m_profiles->prepared({.name = u"Other"_s, .accountId = QString(32, u'b')}).value();
    other.name = profile().name; // taken in the meantime
    QSignalSpy kept(m_profiles.get(), &Profiles::secretKept);
    m_profiles->keepSecret(other, kSecret);
    QVERIFY(kept.wait(kLongWait));
    QCOMPARE(resultOf(kept).error().kind, ErrorKind::InvalidInput);
    QTRY_VERIFY(m_keychain.secrets.isEmpty());
    QCOMPARE(m_profiles->all().size(), 2);
}

void TestProfileSecrets::removesThem()
{
    QSignalSpy removed(m_profiles.get(), &Profiles::secretRemoved);
    QCOMPARE(keep(), Kept::InKeychain);
    m_profiles->removeSecret(m_id);
    QVERIFY(removed.wait(kLongWait));
    QVERIFY(m_keychain.secrets.isEmpty());
    m_keychain.problem = core::Error{.kind = ErrorKind::NoKeychain};
    QCOMPARE(keep(), Kept::ForThisSession);
    m_profiles->removeSecret(m_id);
    QVERIFY(removed.wait(kLongWait));
    QVERIFY(removed.constLast().at(1).value<core::Result<void>>());
    QVERIFY(!m_profiles->isSessionOnly(m_id));
    QCOMPARE(tokenOf(m_profiles->connection()), "none"_ba);
    m_profiles->removeSecret(m_id); // the keychain may hold one: nobody can tell
    QVERIFY(removed.wait(kLongWait));
    QCOMPARE(removed.constLast().at(1).value<core::Result<void>>().error().kind, ErrorKind::NoKeychain);
}

void TestProfileSecrets::seeksThemWithoutTellingThem()
{
    QSignalSpy sought(m_profiles.get(), &Profiles::secretSought);
    m_profiles->seekSecret(m_id);
    QVERIFY(sought.wait(kLongWait));
    QCOMPARE(resultOf(sought).error().kind, ErrorKind::NoCredential);
    QCOMPARE(keep(), Kept::InKeychain);
    m_profiles->seekSecret(m_id);
    QVERIFY(sought.wait(kLongWait));
    QCOMPARE(resultOf(sought), Kept::InKeychain);
    m_keychain.problem = core::Error{.kind = ErrorKind::KeychainFailed, .detail = u"locked"_s};
    m_profiles->seekSecret(m_id);
    QVERIFY(sought.wait(kLongWait));
    QCOMPARE(resultOf(sought).error(), *m_keychain.problem);
}

void TestProfileSecrets::writesThemNowhere()
{
    QCOMPARE(keep(), Kept::InKeychain);
    m_settings.reset();
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(kSecret.bytes()));
    }
    m_profiles.reset();
}

void TestProfileSecrets::triesWhatIsTyped()
{
    core::Profile typed{.name = u"x"_s, .accountId = QString(32, u'B')};
    const session::Connection connection = m_profiles->connectionFor(typed, kSecret);
    QCOMPARE(connection.endpoint->accountId, QString(32, u'b'));
    QCOMPARE(tokenOf(connection), kSecret.bytes());
    QCOMPARE(tokenOf(m_profiles->connectionFor(typed, {})), "none"_ba);
    QCOMPARE(keep(), Kept::InKeychain);
    typed.id = m_id;
    QCOMPARE(tokenOf(m_profiles->connectionFor(typed, {})), kSecret.bytes());
    QCOMPARE(m_profiles->all().size(), 2);
}

void TestProfileSecrets::survivesItsOwnEnd()
{
    m_profiles->keepSecret(profile(), kSecret);
    m_profiles->seekSecret(m_id);
    m_profiles.reset();
    bool isOver = false;
    QMetaObject::invokeMethod(this, [&isOver] { isOver = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(isOver);
    QVERIFY(m_keychain.secrets.isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileSecrets)
#include "tst_profile_secrets.moc"
