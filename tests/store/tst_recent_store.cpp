// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/recent_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <sys/stat.h>

using store::RecentStore;
using store::RecentUser;
using namespace Qt::StringLiterals;

namespace {

const QString kProfile = u"0a4f6a52-9a52-4c44-8d2e-6dd6b1a2c1f0"_s;
const QString kOther = u"environment"_s;

RecentUser user(int number, const QString &name = {}, const QString &email = {})
{
    return {.userId = u"182bd5e5-6e1a-4fe4-a799-%1"_s.arg(number, 12, 10, QChar(u'0')),
            .name = name,
            .email = email};
}

} // namespace

class TestRecentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_home.emplace().isValid()); }
    void cleanup() { m_home.reset(); }
    void defaultPathIsInTheStateFolder_data();
    void defaultPathIsInTheStateFolder();
    void survivesARestart();
    void putsTheNewestFirstAndKeepsFifty();
    void takesNoOtherIds();
    void keepsNamesOfAnyLetters();
    void leavesOutWhatIsTooLong();
    void keepsWhatAnotherWindowWrote();
    void clearsOneProfile();
    void clearsEverythingFromTheDisk();
    void forgetsNamesOnTheDisk();
    void passesOverHostileLines_data();
    void passesOverHostileLines();
    void worksWithoutAPlaceToWrite();

private:
    [[nodiscard]] QString path() const { return m_home->filePath(u"state/recents.ini"_s); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    void write(const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    std::optional<QTemporaryDir> m_home;
};

void TestRecentStore::defaultPathIsInTheStateFolder_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("path");
    const QString usual = QDir::homePath() + u"/.local/state/riskscope/recents.ini"_s;
    QTest::newRow("named") << QByteArray("/srv/state/") << u"/srv/state/riskscope/recents.ini"_s;
    QTest::newRow("unnamed") << QByteArray() << usual;
    QTest::newRow("relative") << QByteArray("state") << usual;
}

void TestRecentStore::defaultPathIsInTheStateFolder()
{
    QFETCH(const QByteArray, state);
    const bool wasSet = qEnvironmentVariableIsSet("XDG_STATE_HOME");
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", state);
    const QString found = RecentStore::defaultPath();
    wasSet ? qputenv("XDG_STATE_HOME", before) : qunsetenv("XDG_STATE_HOME");
    QTEST(found, "path");
}

void TestRecentStore::survivesARestart()
{
    {
        RecentStore store(path());
        QVERIFY(!QFileInfo::exists(QFileInfo(path()).absolutePath()));
        QVERIFY(store.add(kProfile, user(1, u"Ana"_s, u"ana@example.com"_s)).has_value());
        QVERIFY(store.add(kOther, user(2)).has_value());
    }
    const RecentStore store(path());
    QCOMPARE(store.of(kProfile), QList{user(1, u"Ana"_s, u"ana@example.com"_s)});
    QCOMPARE(store.of(kOther), QList{user(2)});
    QVERIFY(store.of(u"demo"_s).isEmpty() && !store.openingProblem());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777u, 0600u);
}

void TestRecentStore::putsTheNewestFirstAndKeepsFifty()
{
    RecentStore store(path());
    for (int i = 0; i < 60; ++i)
        QVERIFY(store.add(kProfile, user(i)).has_value());
    QVERIFY(store.add(kProfile, user(30, u"Ana"_s)).has_value());
    for (const QList<RecentUser> &users : {store.of(kProfile), RecentStore(path()).of(kProfile)}) {
        QCOMPARE(users.size(), store::kMaxRecents);
        QCOMPARE(users.first(), user(30, u"Ana"_s));
        QCOMPARE(users.at(1), user(59));
        QCOMPARE(users.last(), user(10));
    }
}

void TestRecentStore::takesNoOtherIds()
{
    RecentStore store(path());
    QVERIFY(store.add(kProfile, {.userId = u"ana"_s, .name = {}, .email = {}}).has_value());
    QVERIFY(store.add(u"../x"_s, user(1)).has_value());
    QVERIFY(store.add({}, user(1)).has_value());
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY(store.add(kProfile, {.userId = user(1).userId.toUpper(), .name = {}, .email = {}}).has_value());
    QCOMPARE(store.of(kProfile), QList{user(1)});
}

void TestRecentStore::keepsNamesOfAnyLetters()
{
    const RecentUser odd = user(1, u"@Größe, \"x\"\\\n[a]=%41 \U0001F600"_s, u"ana+a=b@example.com"_s);
    QVERIFY(RecentStore(path()).add(kProfile, odd).has_value());
    QCOMPARE(RecentStore(path()).of(kProfile), QList{odd});
}

void TestRecentStore::leavesOutWhatIsTooLong()
{
    RecentStore store(path());
    QVERIFY(store.add(kProfile, user(1, QString(255, u'x'), QString(QChar(0xD800)))).has_value());
    QCOMPARE(store.of(kProfile), QList{user(1)});
    QCOMPARE(RecentStore(path()).of(kProfile), QList{user(1)});
}

void TestRecentStore::keepsWhatAnotherWindowWrote()
{
    RecentStore first(path());
    RecentStore second(path());
    QVERIFY(first.add(kProfile, user(1)).has_value());
    QVERIFY(second.add(kOther, user(2)).has_value());
    QVERIFY(first.add(kProfile, user(3)).has_value());
    const RecentStore store(path());
    QCOMPARE(store.of(kProfile), QList({user(3), user(1)}));
    QCOMPARE(store.of(kOther), QList{user(2)});
}

void TestRecentStore::clearsOneProfile()
{
    RecentStore store(path());
    QVERIFY(store.clear(kProfile).has_value());
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY(store.add(kProfile, user(1)) && store.add(kOther, user(2)));
    QVERIFY(store.clear(kProfile).has_value());
    QVERIFY(store.of(kProfile).isEmpty());
    QVERIFY(!bytes().contains(user(1).userId.toLatin1()) && bytes().contains(user(2).userId.toLatin1()));
}

void TestRecentStore::clearsEverythingFromTheDisk()
{
    write("damaged " + user(7).userId.toLatin1());
    RecentStore store(path());
    QVERIFY(store.openingProblem().has_value());
    QVERIFY(store.add(kProfile, user(1)).has_value());
    QVERIFY(store.clearAll().has_value());
    QVERIFY(store.of(kProfile).isEmpty());
    QVERIFY(QFileInfo(path()).dir().isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestRecentStore::forgetsNamesOnTheDisk()
{
    RecentStore store(path());
    QVERIFY(store.forgetNames().has_value());
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY(store.add(kProfile, user(1, u"Ana"_s, u"ana@example.com"_s)) &&
            store.add(kOther, user(2, u"Bo"_s)));
    QVERIFY(store.forgetNames().has_value());
    QCOMPARE(store.of(kProfile), QList{user(1)});
    QCOMPARE(store.of(kOther), QList{user(2)});
    QVERIFY(!bytes().contains("Ana") && !bytes().contains("ana") && !bytes().contains("Bo"));
}

void TestRecentStore::passesOverHostileLines_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray id = user(1).userId.toLatin1();
    QTest::newRow("no UUID") << QByteArray("00=ana");
    QTest::newRow("upper case") << "00=" + id.toUpper();
    QTest::newRow("no first") << "01=" + id;
    QTest::newRow("number") << "0=" + id;
    QTest::newRow("two parts") << "00=" + id + ",Ana";
    QTest::newRow("four parts") << "00=" + id + ",a,b,c";
    QTest::newRow("no names") << "00=" + id + ",,";
    QTest::newRow("not encoded") << "00=" + id + ",A a,";
    QTest::newRow("broken UTF-8") << "00=" + id + ",%FF,";
    QTest::newRow("long name") << "00=" + id + ',' + QByteArray(255, 'a') + ',';
}

void TestRecentStore::passesOverHostileLines()
{
    QFETCH(const QByteArray, line);
    write("[General]\nversion=1\n[demo]\n" + line + "\n[no-profile]\n00=" + user(1).userId.toLatin1() + '\n');
    const RecentStore store(path());
    QVERIFY(!store.openingProblem());
    QCOMPARE(store.of(u"demo"_s), QList<RecentUser>());
    QCOMPARE(store.of(u"no-profile"_s), QList<RecentUser>());
}

void TestRecentStore::worksWithoutAPlaceToWrite()
{
    QFile blocker(m_home->filePath(u"state"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    RecentStore store(path());
    QVERIFY(!store.add(kProfile, user(1)));
    QVERIFY(!store.add(kProfile, user(2)));
    QCOMPARE(store.of(kProfile), QList({user(2), user(1)}));
    QVERIFY(!store.clear(kProfile));
    QVERIFY(store.of(kProfile).isEmpty());
}

QTEST_GUILESS_MAIN(TestRecentStore)
#include "tst_recent_store.moc"
