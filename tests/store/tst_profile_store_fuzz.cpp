// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/profile_store.h"
#include "app/store/profile_text.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using core::CredentialScheme;
using core::Profile;
using store::ProfileStore;

namespace {

const QString kAccount = u"023e105f4ecef8ad9ca31a8372d0c353"_s;

Profile profileNamed(const QString &name)
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces), .name = name, .accountId = kAccount};
}

// Any characters that a name or a path may hold.
QString randomText(QRandomGenerator &random, int most)
{
    static const QString kSigns = u"aZ09 %=;#[]/@\\\"'é日\U0001F600-_.,&|<>"_s;
    QString text = u"x"_s;
    for (int i = int(random.bounded(most)); i > 0; --i)
        text += kSigns.at(random.bounded(kSigns.size()));
    return QString::fromUtf8(text.toUtf8()).remove(QChar::ReplacementCharacter) + u'x';
}

Profile randomProfile(QRandomGenerator &random)
{
    Profile profile = profileNamed(randomText(random, 50));
    profile.scheme = random.bounded(2) == 0 ? CredentialScheme::Token : CredentialScheme::KeyPair;
    if (profile.scheme == CredentialScheme::KeyPair)
        profile.email = u"a%1@example.com"_s.arg(random.bounded(1000));
    if (random.bounded(2) == 0)
        profile.baseUrl = u"https://gateway.example.com/a%2F[b]=;c/%1"_s.arg(random.bounded(1000));
    if (random.bounded(2) == 0)
        profile.caFile = u"/tmp/"_s + randomText(random, 80);
    profile.zone = QStringList{u""_s, u"UTC"_s, u"local"_s, u"Europe/Lisbon"_s}.at(random.bounded(4));
    return profile;
}

} // namespace

// Whatever the file holds, and whatever a profile is called.
class TestProfileStoreFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsAnyProfile();
    void leavesOutWhatItCouldNotHaveWritten_data();
    void leavesOutWhatItCouldNotHaveWritten();
    void survivesAnyBytes();

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

void TestProfileStoreFuzz::keepsAnyProfile()
{
    QRandomGenerator random(8);
    QList<Profile> expected;
    ProfileStore store(path());
    for (int i = 0; i < 60; ++i) {
        const Profile profile = randomProfile(random);
        if (store.named(profile.name))
            continue;
        const auto kept = store.keep(profile);
        QVERIFY2(kept, qPrintable(profile.name));
        expected += profile;
        if (i % 7 == 3) {
            QVERIFY(store.remove(expected.takeFirst().id));
        }
    }
    QCOMPARE(store.profiles(), expected);
    const ProfileStore again(path());
    QVERIFY(!again.openingProblem());
    QCOMPARE(again.profiles(), expected);
}

void TestProfileStoreFuzz::leavesOutWhatItCouldNotHaveWritten_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("no id", "\nid=", "\nno-id=");
    row("another id", "\nid=", "\nid=x");
    row("a built-in name", "name=Second", "name=Demo");
    row("a taken name", "name=Second", "name=first");
    row("a hidden character", "name=Second", "name=Sec%E2%80%AEond");
    row("broken UTF-8", "name=Second", "name=Second%FF");
    row("encoded in vain", "name=Second", "name=%53econd");
    row("no kind of credential", "credential=token", "credential=password");
    row("an e-mail without a key", "email=", "email=ana%40example.com");
    row("a path from here", "ca-file=", "ca-file=ca.pem");
    row("no web address", "base-url=", "base-url=file%3A%2F%2F%2Fetc%2Fpasswd");
}

void TestProfileStoreFuzz::leavesOutWhatItCouldNotHaveWritten()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    ProfileStore store(path());
    const Profile first = profileNamed(u"First"_s);
    QVERIFY(store.keep(first));
    QVERIFY(store.keep(profileNamed(u"Second"_s)));
    QByteArray text = bytes();
    const qsizetype place = text.lastIndexOf(from);
    QVERIFY2(place > 0, text.constData());
    text.replace(place, from.size(), to);
    write(text);
    const ProfileStore again(path());
    QVERIFY(again.openingProblem());
    QCOMPARE(again.profiles(), QList{first});
}

void TestProfileStoreFuzz::survivesAnyBytes()
{
    QRandomGenerator random(88);
    ProfileStore store(path());
    for (int i = 0; i < 3; ++i)
        QVERIFY(store.keep(randomProfile(random)));
    const QByteArray good = bytes();
    for (int round = 0; round < 500; ++round) {
        QByteArray text = good;
        for (int i = int(random.bounded(1, 8)); i > 0; --i)
            text[random.bounded(text.size())] = char(random.bounded(256));
        write(text);
        const ProfileStore hostile(path());
        QVERIFY(hostile.profiles().size() <= 3);
        QStringList names;
        for (const Profile &profile : hostile.profiles()) {
            QVERIFY(store::checkShape(profile));
            QVERIFY(!names.contains(profile.name.toCaseFolded()));
            names += profile.name.toCaseFolded();
        }
    }
}

QTEST_GUILESS_MAIN(TestProfileStoreFuzz)
#include "tst_profile_store_fuzz.moc"
