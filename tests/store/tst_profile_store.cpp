// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/profile_store.h"
#include "app/store/profile_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using core::CredentialScheme;
using core::ErrorKind;
using core::Profile;
using store::ProfileStore;

namespace {

const QString kAccount = u"023e105f4ecef8ad9ca31a8372d0c353"_s;

Profile profileNamed(const QString &name)
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces), .name = name, .accountId = kAccount};
}

} // namespace

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithoutAFile();
    void keepsEveryField();
    void changesTheOneOfItsId();
    void forgets();
    void findsByNameInAnyCase();
    void refusesWhatHasNoShape();
    void refusesATakenName();
    void keepsNoMoreThanTheMost();
    void remembersWhatWasUsedLast();
    void seesWhatAnotherWindowWrote();
    void isForItsOwnerOnly();
    void saysWhenItCannotBeWritten();
    void setsADamagedFileAside();
    void keepsACopyOfWhatItCantRead();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"config/profiles.ini"_s); }
    void write(const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"config"_s)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProfileStore::startsWithoutAFile()
{
    const ProfileStore store(path());
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(!store.openingProblem());
    QCOMPARE(store.lastUsed(), QString());
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY(ProfileStore::defaultPath().endsWith("/riskscope/profiles.ini"_L1));
}

void TestProfileStore::keepsEveryField()
{
    Profile profile = profileNamed(u"Größe = 50 %; [x] \U0001F600"_s);
    profile.scheme = CredentialScheme::KeyPair;
    profile.email = u"Ana+x@example.com"_s;
    profile.baseUrl = u"https://gateway.example.com/v4"_s;
    profile.caFile = u"/etc/ssl/größe \\ @Variant(x).pem"_s;
    profile.zone = u"Europe/Lisbon"_s;
    ProfileStore store(path());
    QVERIFY(store.keep(profile));
    QCOMPARE(store.profiles(), QList{profile});
    QCOMPARE(ProfileStore(path()).profiles(), QList{profile});
}

void TestProfileStore::changesTheOneOfItsId()
{
    ProfileStore store(path());
    Profile first = profileNamed(u"First"_s);
    const Profile second = profileNamed(u"Second"_s);
    QVERIFY(store.keep(first));
    QVERIFY(store.keep(second));
    first.name = u"FIRST"_s; // its own name in another case
    first.zone = u"UTC"_s;
    QVERIFY(store.keep(first));
    QCOMPARE(ProfileStore(path()).profiles(), (QList{first, second}));
}

void TestProfileStore::forgets()
{
    ProfileStore store(path());
    const Profile first = profileNamed(u"First"_s);
    const Profile second = profileNamed(u"Second"_s);
    QVERIFY(store.keep(first));
    QVERIFY(store.keep(second));
    store.setLastUsed(first.id);
    QVERIFY(store.remove(first.id));
    QVERIFY(store.remove(first.id)); // is gone already
    QCOMPARE(store.lastUsed(), QString());
    QCOMPARE(ProfileStore(path()).profiles(), QList{second});
    QVERIFY(!bytes().contains("First"));
}

void TestProfileStore::findsByNameInAnyCase()
{
    ProfileStore store(path());
    const Profile profile = profileNamed(u"Größe é"_s);
    QVERIFY(store.keep(profile));
    for (const QString &name : {u"GRÖßE É"_s, u"größe e\u0301"_s}) {
        QVERIFY2(store.named(name), qPrintable(name));
        QCOMPARE(*store.named(name), profile);
    }
    QVERIFY(!store.named(u"Größe e"_s));
    QVERIFY(!store.named({}));
}

void TestProfileStore::refusesWhatHasNoShape()
{
    ProfileStore store(path());
    Profile profile = profileNamed(u"First"_s);
    profile.accountId = u"1"_s;
    QCOMPARE(store.keep(profile).error().kind, ErrorKind::InvalidInput);
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(!QFileInfo::exists(path()));
}

void TestProfileStore::refusesATakenName()
{
    ProfileStore store(path());
    const Profile first = profileNamed(u"First"_s);
    QVERIFY(store.keep(first));
    const auto kept = store.keep(profileNamed(u"fIRST"_s));
    QCOMPARE(kept.error().kind, ErrorKind::InvalidInput);
    QVERIFY(kept.error().detail.contains("fIRST"_L1));
    QCOMPARE(ProfileStore(path()).profiles(), QList{first});
}

void TestProfileStore::keepsNoMoreThanTheMost()
{
    ProfileStore store(path());
    for (int i = 0; i < store::kMaxProfiles; ++i)
        QVERIFY(store.keep(profileNamed(QString::number(i))));
    QCOMPARE(store.keep(profileNamed(u"one more"_s)).error().kind, ErrorKind::InvalidInput);
    Profile last = store.profiles().constLast();
    last.name = u"other"_s;
    QVERIFY(store.keep(last));
    const ProfileStore again(path());
    QCOMPARE(again.profiles().size(), store::kMaxProfiles);
    QCOMPARE(again.profiles().constLast().name, u"other"_s);
}

void TestProfileStore::remembersWhatWasUsedLast()
{
    ProfileStore store(path());
    const Profile profile = profileNamed(u"First"_s);
    QVERIFY(store.keep(profile));
    for (const QString &id : {profile.id, u"demo"_s, u"environment"_s}) {
        store.setLastUsed(id);
        QCOMPARE(ProfileStore(path()).lastUsed(), id);
    }
    QCOMPARE(ProfileStore(path()).profiles(), QList{profile});
}

void TestProfileStore::seesWhatAnotherWindowWrote()
{
    ProfileStore one(path());
    ProfileStore other(path());
    const Profile first = profileNamed(u"First"_s);
    const Profile second = profileNamed(u"Second"_s);
    QVERIFY(one.keep(first));
    QVERIFY(other.keep(second));
    QCOMPARE(other.profiles(), (QList{first, second}));
    QCOMPARE(one.keep(profileNamed(u"second"_s)).error().kind, ErrorKind::InvalidInput);
    one.setLastUsed(first.id);
    QCOMPARE(ProfileStore(path()).profiles(), (QList{first, second}));
    QVERIFY(other.remove(second.id));
    QCOMPARE(ProfileStore(path()).lastUsed(), first.id); // the latest choice, of whichever window
    QCOMPARE(other.lastUsed(), first.id);
}

void TestProfileStore::isForItsOwnerOnly()
{
    ProfileStore store(path());
    QVERIFY(store.keep(profileNamed(u"First"_s)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path()).permissions() & others));
}

void TestProfileStore::saysWhenItCannotBeWritten()
{
    QFile file(m_folder->filePath(u"config"_s)); // in the folder's place
    QVERIFY(file.open(QIODevice::WriteOnly));
    ProfileStore store(path());
    QCOMPARE(store.keep(profileNamed(u"First"_s)).error().kind, ErrorKind::FileFailed);
    QVERIFY(store.profiles().isEmpty());
    store.setLastUsed(u"demo"_s);
    QCOMPARE(store.lastUsed(), QString());
}

void TestProfileStore::setsADamagedFileAside()
{
    write("[profile-001\nname=x\n");
    ProfileStore store(path());
    QVERIFY(store.openingProblem());
    QCOMPARE(store.openingProblem()->kind, ErrorKind::FileFailed);
    QVERIFY(store.openingProblem()->detail.contains(path()));
    QVERIFY(QFileInfo::exists(path() + u".damaged"_s));
    QVERIFY(store.keep(profileNamed(u"First"_s)));
    QVERIFY(!ProfileStore(path()).openingProblem());
}

void TestProfileStore::keepsACopyOfWhatItCantRead()
{
    const QString aside = path() + u".damaged"_s;
    {
        ProfileStore store(path());
        QVERIFY(store.keep(profileNamed(u"First"_s)));
        QVERIFY(store.keep(profileNamed(u"Second"_s)));
    }
    const QByteArray damaged = bytes().replace("name=Second", "name=Second%FF");
    write(damaged);
    for (int i = 0; i < 2; ++i) { // once is enough
        const ProfileStore store(path());
        QCOMPARE(store.profiles().size(), 1);
        QCOMPARE(store.openingProblem().value().kind, ErrorKind::FileFailed);
        QVERIFY(store.openingProblem()->detail.contains(aside));
        QCOMPARE(bytes(), damaged);
    }
    QVERIFY(!QFileInfo::exists(aside + u"-2"_s));
    ProfileStore store(path());
    QVERIFY(store.keep(profileNamed(u"Third"_s)));
    QVERIFY(!ProfileStore(path()).openingProblem());
    QFile copy(aside);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), damaged);
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profile_store.moc"
