// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/private_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

// The permission bits, as `stat` prints them in octal.
QByteArray modeOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return "none";
    return QByteArray::number(status.st_mode & 07777u, 8);
}

} // namespace

class TestPrivateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_home.emplace().isValid()); }
    void cleanup() { m_home.reset(); }
    void makesFoldersAndFile();
    void tightensWhatIsThere();
    void keepsContent();
    void refusesWhatIsNoFile();
    void refusesAFileInPlaceOfAFolder();
    void appendsAndLeavesTheFolder();
    void appendsToNoPipe();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_home->filePath(name); }
    std::optional<QTemporaryDir> m_home;
};

void TestPrivateFile::makesFoldersAndFile()
{
    QVERIFY(store::makePrivateFile(path(u"a/b/c.ini"_s)).has_value());
    QCOMPARE(modeOf(path(u"a/b"_s)), QByteArray("700"));
    QCOMPARE(modeOf(path(u"a/b/c.ini"_s)), QByteArray("600"));
    QCOMPARE(QFileInfo(path(u"a/b/c.ini"_s)).size(), 0);
}

void TestPrivateFile::tightensWhatIsThere()
{
    QVERIFY(store::makePrivateFile(path(u"b/c.ini"_s)).has_value());
    QCOMPARE(::chmod(QFile::encodeName(path(u"b"_s)).constData(), 0777), 0);
    QCOMPARE(::chmod(QFile::encodeName(path(u"b/c.ini"_s)).constData(), 0664), 0);
    QVERIFY(store::makePrivateFile(path(u"b/c.ini"_s)).has_value());
    QCOMPARE(modeOf(path(u"b"_s)), QByteArray("700"));
    QCOMPARE(modeOf(path(u"b/c.ini"_s)), QByteArray("600"));
}

void TestPrivateFile::keepsContent()
{
    QFile file(path(u"c.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("text"), 4);
    file.close();
    QVERIFY(store::makePrivateFile(file.fileName()).has_value());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("text"));
}

void TestPrivateFile::refusesWhatIsNoFile()
{
    QVERIFY(QDir(m_home->path()).mkpath(u"c.ini"_s));
    const auto made = store::makePrivateFile(path(u"c.ini"_s));
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().kind, core::ErrorKind::FileFailed);
    QVERIFY(made.error().detail.contains(path(u"c.ini"_s)));
}

void TestPrivateFile::refusesAFileInPlaceOfAFolder()
{
    QVERIFY(store::makePrivateFile(path(u"b"_s)).has_value());
    const auto made = store::makePrivateFile(path(u"b/c.ini"_s));
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().kind, core::ErrorKind::FileFailed);
    QCOMPARE(modeOf(path(u"b"_s)), QByteArray("600"));
}

void TestPrivateFile::appendsAndLeavesTheFolder()
{
    QCOMPARE(::chmod(QFile::encodeName(m_home->path()).constData(), 0755), 0);
    for (const char *line : {"one\n", "two\n"}) {
        const auto file = store::openForAppending(path(u"log"_s));
        QVERIFY(file.has_value());
        QCOMPARE((*file)->write(line), 4);
    }
    QFile file(path(u"log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("one\ntwo\n"));
    QCOMPARE(modeOf(path(u"log"_s)), QByteArray("600"));
    QCOMPARE(modeOf(m_home->path()), QByteArray("755"));
    QVERIFY(!store::openForAppending(path(u"no/folder"_s)).has_value());
}

// Opening one would wait for a reader.
void TestPrivateFile::appendsToNoPipe()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    const auto file = store::openForAppending(path(u"pipe"_s));
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().kind, core::ErrorKind::FileFailed);
}

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_private_file.moc"
