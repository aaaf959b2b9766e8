// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/recents.h"

#include "app/session/preferences.h"
#include "app/session/profiles.h"
#include "app/store/profile_store.h"
#include "app/store/settings.h"
#include "tests/support/scripted_keychain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using session::Recents;
using store::RecentUser;

namespace {

const RecentUser kAna{u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s, u"Ana"_s, u"ana@example.com"_s};
const RecentUser kBo{u"282bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s, u"Bo"_s, u"bo@example.com"_s};

RecentUser idOf(const RecentUser &user)
{
    return {user.userId, {}, {}};
}

} // namespace

class TestRecents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsIdsAlone();
    void keepsNamesWhereWanted();
    void belongToTheProfile();
    void keepsNothingOfTheDemo();
    void keepsNothingBeforeAProfileIsThere();
    void turningOffClearsTheDisk();
    void turningNamesOffForgetsThemOnTheDisk();
    void goWithTheirProfile();
    void clearsAtOnce();
    void saysWhatCouldNotBeForgotten();

private:
    [[nodiscard]] QString keep(const QString &name);
    [[nodiscard]] QString path() const { return m_folder->filePath(u"recents.ini"_s); }
    [[nodiscard]] bool isOnDisk(const QString &text) const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8());
    }
    void want(const core::PrivacyChoices &choices) { m_preferences->setPrivacy(choices); }

    std::optional<QTemporaryDir> m_folder;
    std::optional<store::Settings> m_settings;
    std::optional<session::Preferences> m_preferences;
    std::optional<store::ProfileStore> m_kept;
    test_support::ScriptedKeychain m_keychain;
    std::optional<session::Profiles> m_profiles;
    std::optional<store::RecentStore> m_store;
    std::optional<Recents> m_recents;
};

void TestRecents::init()
{
    QVERIFY(m_folder.emplace().isValid());
    m_preferences.emplace(m_settings.emplace(m_folder->filePath(u"settings.ini"_s)));
    m_kept.emplace(m_folder->filePath(u"profiles.ini"_s));
    m_profiles.emplace(*m_kept, m_keychain, *m_preferences, api::ConnectionChoice(), QProcessEnvironment());
    m_recents.emplace(m_store.emplace(path()), *m_profiles, *m_preferences);
}

void TestRecents::cleanup()
{
    m_recents.reset();
    m_store.reset();
    m_profiles.reset();
    m_kept.reset();
    m_preferences.reset();
    m_settings.reset();
    m_folder.reset();
}

QString TestRecents::keep(const QString &name)
{
    const auto kept = m_profiles->keep({.id = {},
                                        .name = name,
                                        .accountId = u"023e105f4ecef8ad9ca31a8372d0c353"_s,
                                        .email = {},
                                        .baseUrl = {},
                                        .caFile = {},
                                        .zone = {}});
    if (!kept)
        qFatal("no profile");
    m_profiles->choose(kept->id);
    return kept->id;
}

void TestRecents::keepsIdsAlone()
{
    (void)keep(u"One"_s);
    QSignalSpy changed(&*m_recents, &Recents::changed);
    m_recents->add(kAna);
    m_recents->add(kBo);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_recents->users(), QList({idOf(kBo), idOf(kAna)}));
    QVERIFY(isOnDisk(kAna.userId) && !isOnDisk(u"Ana"_s) && !isOnDisk(u"ana"_s));
}

void TestRecents::keepsNamesWhereWanted()
{
    (void)keep(u"One"_s);
    want({.keepsNames = true});
    m_recents->add(kAna);
    QCOMPARE(m_recents->users(), QList{kAna});
    QVERIFY(isOnDisk(u"Ana"_s));
}

void TestRecents::belongToTheProfile()
{
    const QString one = keep(u"One"_s);
    m_recents->add(kAna);
    (void)keep(u"Two"_s);
    QCOMPARE(m_recents->users(), QList<RecentUser>());
    m_recents->add(kBo);
    QSignalSpy changed(&*m_recents, &Recents::changed);
    m_profiles->choose(one);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_recents->users(), QList{idOf(kAna)});
}

void TestRecents::keepsNothingOfTheDemo()
{
    m_profiles->choose(u"demo"_s);
    m_recents->add(kAna);
    QCOMPARE(m_recents->users(), QList<RecentUser>());
    QVERIFY(!QFile::exists(path()));
}

void TestRecents::keepsNothingBeforeAProfileIsThere()
{
    m_recents->add(kAna);
    QCOMPARE(m_recents->users(), QList<RecentUser>());
    QVERIFY(!QFile::exists(path()));
}

void TestRecents::turningOffClearsTheDisk()
{
    (void)keep(u"One"_s);
    m_recents->add(kAna);
    want({.keepsRecents = false});
    QCOMPARE(m_recents->users(), QList<RecentUser>());
    QVERIFY(!QFile::exists(path()));
    m_recents->add(kBo);
    QVERIFY(!QFile::exists(path()));
    want({});
    QCOMPARE(m_recents->users(), QList<RecentUser>());
}

void TestRecents::turningNamesOffForgetsThemOnTheDisk()
{
    (void)keep(u"One"_s);
    want({.keepsNames = true});
    m_recents->add(kAna);
    want({.keepsNames = false});
    QCOMPARE(m_recents->users(), QList{idOf(kAna)});
    QVERIFY(isOnDisk(kAna.userId) && !isOnDisk(u"Ana"_s) && !isOnDisk(u"ana"_s));
}

void TestRecents::goWithTheirProfile()
{
    const QString one = keep(u"One"_s);
    m_recents->add(kAna);
    (void)keep(u"Two"_s);
    m_recents->add(kBo);
    QVERIFY(m_profiles->removeAlone(one).has_value());
    QVERIFY(!isOnDisk(kAna.userId) && isOnDisk(kBo.userId));
    QCOMPARE(m_recents->users(), QList{idOf(kBo)});
}

void TestRecents::clearsAtOnce()
{
    (void)keep(u"One"_s);
    m_recents->add(kAna);
    (void)keep(u"Two"_s);
    m_recents->add(kBo);
    QVERIFY(m_recents->clear().has_value());
    QVERIFY(m_recents->users().isEmpty() && !isOnDisk(kBo.userId) && isOnDisk(kAna.userId));
    QVERIFY(m_recents->clearAll().has_value());
    QVERIFY(!QFile::exists(path()));
}

void TestRecents::saysWhatCouldNotBeForgotten()
{
    (void)keep(u"One"_s);
    QVERIFY(QDir().mkpath(path() + u"/inside"_s)); // what can't be removed
    QSignalSpy failed(&*m_recents, &Recents::forgettingFailed);
    want({.keepsRecents = false});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<core::Error>().kind, core::ErrorKind::FileFailed);
}

QTEST_GUILESS_MAIN(TestRecents)
#include "tst_recents.moc"
