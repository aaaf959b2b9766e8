// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/ini_file.h"
#include "tests/report/file_size_limit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

const Values kSome = {{u"a/b-c"_s, u"one two"_s}, {u"a/d"_s, u"x=,;#%41+/=="_s}, {u"b/e"_s, QString()}};

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777u) : -1;
}

} // namespace

class TestIniFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_home.emplace().isValid()); }
    void cleanup() { m_home.reset(); }
    void roundTrips();
    void writesNothingThatItCouldNotRead();
    void hasNoValuesWithoutAFile();
    void isForItsOwnerAlone();
    void setsDamagedFilesAside();
    void keepsADamagedFileWhereANameIsTaken();
    void followsNoLink_data();
    void followsNoLink();
    void waitsForNoPipe();
    void leavesNewerFilesAlone();
    void updatesKeepWhatOthersWrote();
    void isAsBeforeOnAFullDisk();
    void isAsBeforeInAFolderThatCantBeWritten();
    void goesOnWhereAnotherHoldsTheFolder();

private:
    [[nodiscard]] QString path() const { return m_home->filePath(u"config/some.ini"_s); }
    [[nodiscard]] static QByteArray bytesOf(const QString &path);
    void write(const QByteArray &bytes) const;
    [[nodiscard]] core::Result<void> update(const Values &changed) const
    {
        return store::changeIni(path(), 1, [&changed](Values &values) -> core::Result<void> {
            values.insert(changed);
            return {};
        });
    }
    [[nodiscard]] QStringList names() const
    {
        return QFileInfo(path()).dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                 QDir::NoDotAndDotDot);
    }

    std::optional<QTemporaryDir> m_home;
};

QByteArray TestIniFile::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

void TestIniFile::write(const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestIniFile::roundTrips()
{
    QVERIFY(store::writeIni(path(), 3, kSome).has_value());
    const store::IniContent content = store::readIni(path(), 3);
    QVERIFY(!content.problem);
    QCOMPARE(content.values, kSome);
    QCOMPARE(bytesOf(path()),
             QByteArray("[General]\nversion=3\n\n[a]\nb-c=one two\nd=x=,;#%41+/==\n\n[b]\ne=\n"));
    QVERIFY(store::writeIni(path(), 3, {}).has_value());
    QCOMPARE(store::readIni(path(), 3).values, Values());
    QCOMPARE(names(), QStringList(u"some.ini"_s));
}

void TestIniFile::writesNothingThatItCouldNotRead()
{
    QVERIFY(store::writeIni(path(), 1, kSome).has_value());
    for (const Values &values : {Values{{u"a"_s, u"b"_s}}, Values{{u"a/b"_s, u"@Size(1 1)"_s}},
                                 Values{{u"a/b"_s, QString(store::kMaxIniBytes, u'x')}}}) {
        const auto written = update(values);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, core::ErrorKind::FileFailed);
        QCOMPARE(store::readIni(path(), 1).values, kSome);
    }
}

void TestIniFile::hasNoValuesWithoutAFile()
{
    const store::IniContent content = store::readIni(path(), 1);
    QVERIFY(content.values.isEmpty() && !content.problem);
    QVERIFY(!QFileInfo::exists(QFileInfo(path()).absolutePath()));
}

void TestIniFile::isForItsOwnerAlone()
{
    const mode_t before = ::umask(0);
    const bool isWritten = store::writeIni(path(), 1, kSome).has_value();
    QCOMPARE(modeOf(path()), 0600);
    const bool isOpened = QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadOther);
    const bool isUpdated = update(kSome).has_value();
    ::umask(before);
    QVERIFY(isWritten && isOpened && isUpdated);
    QCOMPARE(modeOf(path()), 0600);
    QCOMPARE(modeOf(QFileInfo(path()).absolutePath()), 0700);
}

void TestIniFile::setsDamagedFilesAside()
{
    for (const QByteArray &bytes : {QByteArray("first\n"), QByteArray("[General]\nversion=1\n[a]\nb=c\n")}) {
        write(bytes);
        const store::IniContent content = store::readIni(path(), 2); // the second is of an older version
        QVERIFY(content.values.isEmpty() && content.problem);
        QCOMPARE(content.problem->kind, core::ErrorKind::FileFailed);
        QVERIFY(content.problem->detail.contains(path() + u".damaged"_s));
        QCOMPARE(bytesOf(path() + u".damaged"_s), bytes);
        QVERIFY(!QFileInfo::exists(path()));
    }
}

void TestIniFile::keepsADamagedFileWhereANameIsTaken()
{
    QVERIFY(QDir().mkpath(path() + u".damaged/inside"_s));
    write("words\n");
    QVERIFY(store::readIni(path(), 1).problem->detail.contains(path() + u".damaged-2"_s));
    QCOMPARE(bytesOf(path() + u".damaged-2"_s), QByteArray("words\n"));
}

void TestIniFile::followsNoLink_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("to a file") << true;
    QTest::newRow("to nothing") << false;
}

void TestIniFile::followsNoLink()
{
    QFETCH(const bool, isThere);
    write("[General]\nversion=1\n[a]\nb=c\n");
    const QString target = m_home->filePath(u"target"_s);
    QVERIFY(QFile::rename(path(), target));
    QVERIFY(isThere || QFile::remove(target));
    QVERIFY(QFile::link(target, path()));
    QVERIFY(!store::writeIni(path(), 1, kSome));
    QVERIFY(QFileInfo(path()).isSymLink());
    const store::IniContent content = store::readIni(path(), 1);
    QVERIFY(content.values.isEmpty() && content.problem);
    QVERIFY(QFileInfo(path() + u".damaged"_s).isSymLink());
    QVERIFY(store::writeIni(path(), 1, kSome).has_value());
    QVERIFY(!QFileInfo(path()).isSymLink());
    QCOMPARE(bytesOf(target), isThere ? QByteArray("[General]\nversion=1\n[a]\nb=c\n") : "no file");
}

void TestIniFile::waitsForNoPipe()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    QVERIFY(!store::writeIni(path(), 1, kSome));
    QVERIFY(store::readIni(path(), 1).problem);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestIniFile::leavesNewerFilesAlone()
{
    for (const QByteArray &tail : {QByteArray("[a]\nb=c\n"), QByteArray("[a]\nb=@New(1)\n")}) {
        const QByteArray bytes = "[General]\nversion=2\n" + tail;
        write(bytes);
        const store::IniContent content = store::readIni(path(), 1);
        QVERIFY(content.problem && content.problem->detail.contains(path()));
        QCOMPARE(content.values.value(u"a/b"_s), tail.contains('@') ? QString() : u"c"_s);
        QVERIFY(!store::writeIni(path(), 1, kSome));
        QVERIFY(!update(kSome));
        QCOMPARE(bytesOf(path()), bytes);
    }
}

void TestIniFile::updatesKeepWhatOthersWrote()
{
    QVERIFY(store::writeIni(path(), 1, kSome).has_value());
    QVERIFY(update({{u"b/e"_s, u"new"_s}, {u"c/f"_s, u"more"_s}}).has_value());
    Values expected = kSome;
    expected.insert({{u"b/e"_s, u"new"_s}, {u"c/f"_s, u"more"_s}});
    QCOMPARE(store::readIni(path(), 1).values, expected);
}

void TestIniFile::isAsBeforeOnAFullDisk()
{
    QVERIFY(store::writeIni(path(), 1, kSome).has_value());
    const QByteArray before = bytesOf(path());
    {
        const test_support::FileSizeLimit limit(100);
        const auto written = update({{u"c/f"_s, QString(200, u'x')}});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, core::ErrorKind::FileFailed);
        QVERIFY(written.error().detail.contains(path()));
    }
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(names(), QStringList(u"some.ini"_s));
}

void TestIniFile::isAsBeforeInAFolderThatCantBeWritten()
{
    write("");
    const QString folder = QFileInfo(path()).absolutePath();
    QVERIFY(QFile::remove(path()) && QDir().rmdir(folder));
    QFile blocker(folder);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QVERIFY(!store::writeIni(path(), 1, kSome));
    QVERIFY(!update(kSome));
}

void TestIniFile::goesOnWhereAnotherHoldsTheFolder()
{
    QVERIFY(store::writeIni(path(), 1, {}).has_value());
    const int other = ::open(QFile::encodeName(QFileInfo(path()).absolutePath()).constData(), O_RDONLY);
    QCOMPARE(::flock(other, LOCK_EX), 0);
    QVERIFY(store::writeIni(path(), 1, kSome).has_value());
    ::close(other);
    QCOMPARE(store::readIni(path(), 1).values, kSome);
}

QTEST_GUILESS_MAIN(TestIniFile)
#include "tst_ini_file.moc"
