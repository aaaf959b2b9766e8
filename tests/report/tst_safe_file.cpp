// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/safe_file.h"

#include "app/report/system_failure.h"
#include "tests/report/file_size_limit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using report::Overwrite;
using report::writeSafely;
using test_support::FileSizeLimit;

namespace {

using Write = std::function<core::Result<void>(QIODevice &)>;

Write writing(const QByteArray &bytes)
{
    return [bytes](QIODevice &device) -> core::Result<void> {
        if (device.write(bytes) == bytes.size())
            return {};
        return core::failure(ErrorKind::FileFailed, device.errorString());
    };
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class SafeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesANewFile();
    void isReadableByItsOwnerOnly();
    void writesARelativePath();
    void refusesAnExistingFile();
    void refusesAFileThatAppearsMeanwhile();
    void replacesWhenAsked();
    void leavesNothingWhenTheWriterFails();
    void mayBeReadAndChangedBefore();
    void leavesNothingWhenAFileMayNotGrow();
    void noticesAWriteThatTheWriterIgnored();
    void everyReasonHasAdvice();
    void refusesOtherTargets_data();
    void refusesOtherTargets();
    void refusesALink();
    void failsWhenTheFolderVanishes();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SafeFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void SafeFileTest::writesANewFile()
{
    const QByteArray bytes(300'000, 'x');
    QVERIFY(writeSafely(path(u"ü b.csv"_s), Overwrite::Refuse, writing(bytes)).has_value());
    QCOMPARE(contentOf(path(u"ü b.csv"_s)), bytes);
    QCOMPARE(names(), QStringList{u"ü b.csv"_s});
}

void SafeFileTest::isReadableByItsOwnerOnly()
{
    const mode_t before = ::umask(0);
    const bool written = writeSafely(path(u"a"_s), Overwrite::Refuse, writing("x")).has_value();
    ::umask(before);
    QVERIFY(written);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path(u"a"_s)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777u, 0600u);
}

void SafeFileTest::writesARelativePath()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const bool written = writeSafely(u"relative.csv"_s, Overwrite::Refuse, writing("x")).has_value();
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(written);
    QCOMPARE(names(), QStringList{u"relative.csv"_s});
}

void SafeFileTest::refusesAnExistingFile()
{
    QVERIFY(writeSafely(path(u"a"_s), Overwrite::Refuse, writing("old")).has_value());
    bool wasAsked = false;
    const auto result = writeSafely(path(u"a"_s), Overwrite::Refuse, [&](QIODevice &) -> core::Result<void> {
        wasAsked = true;
        return {};
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileFailed);
    QVERIFY2(result.error().detail.contains(path(u"a"_s)), qPrintable(result.error().detail));
    QVERIFY(!wasAsked);
    QCOMPARE(contentOf(path(u"a"_s)), "old");
}

void SafeFileTest::refusesAFileThatAppearsMeanwhile()
{
    const auto result =
        writeSafely(path(u"a"_s), Overwrite::Refuse, [&](QIODevice &device) -> core::Result<void> {
            QFile other(path(u"a"_s));
            if (!other.open(QIODevice::WriteOnly) || other.write("theirs") != 6)
                return core::failure(ErrorKind::Cancelled, {});
            return writing("ours")(device);
        });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileFailed);
    QCOMPARE(contentOf(path(u"a"_s)), "theirs");
    QCOMPARE(names(), QStringList{u"a"_s});
}

void SafeFileTest::replacesWhenAsked()
{
    QVERIFY(writeSafely(path(u"a"_s), Overwrite::Refuse, writing("a long old text")).has_value());
    QVERIFY(writeSafely(path(u"a"_s), Overwrite::Replace, writing("new")).has_value());
    QCOMPARE(contentOf(path(u"a"_s)), "new");
    QVERIFY(writeSafely(path(u"b"_s), Overwrite::Replace, writing("")).has_value());
    QCOMPARE(names(), QStringList({u"a"_s, u"b"_s}));
}

void SafeFileTest::leavesNothingWhenTheWriterFails()
{
    QVERIFY(writeSafely(path(u"old"_s), Overwrite::Refuse, writing("old")).has_value());
    const Write cancelled = [](QIODevice &device) -> core::Result<void> {
        device.write("half");
        return core::failure(ErrorKind::Cancelled, u"by the person"_s);
    };
    for (const QString &name : {u"new"_s, u"old"_s}) {
        const auto result = writeSafely(path(name), Overwrite::Replace, cancelled);
        QVERIFY(!result);
        QCOMPARE(result.error(), core::failure(ErrorKind::Cancelled, u"by the person"_s).error());
    }
    QCOMPARE(contentOf(path(u"old"_s)), "old");
    QCOMPARE(names(), QStringList{u"old"_s});
}

void SafeFileTest::mayBeReadAndChangedBefore()
{
    const auto result =
        writeSafely(path(u"a"_s), Overwrite::Refuse, [](QIODevice &device) -> core::Result<void> {
            if (device.write("one two three") != 13 || !device.seek(4) || device.read(3) != "two" ||
                device.pos() != 7 || !device.seek(0) || device.write("ONE") != 3 || device.size() != 13)
                return core::failure(ErrorKind::Cancelled, {});
            return {};
        });
    QVERIFY(result.has_value());
    QCOMPARE(contentOf(path(u"a"_s)), "ONE two three");
}

void SafeFileTest::leavesNothingWhenAFileMayNotGrow()
{
    QVERIFY(writeSafely(path(u"a"_s), Overwrite::Refuse, writing("old")).has_value());
    core::Result<void> result;
    {
        const FileSizeLimit limit(1000);
        result = writeSafely(path(u"a"_s), Overwrite::Replace, writing(QByteArray(5000, 'x')));
    }
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileFailed);
    QCOMPARE(result.error().detail,
             u"“%1” could not be written: it would be larger than a file may be there."_s.arg(path(u"a"_s)));
    QCOMPARE(result.error().advice, u"Choose a folder on another disk, or export less."_s);
    QCOMPARE(contentOf(path(u"a"_s)), "old");
    QCOMPARE(names(), QStringList{u"a"_s});
}

void SafeFileTest::noticesAWriteThatTheWriterIgnored()
{
    core::Result<void> result;
    {
        const FileSizeLimit limit(1000);
        result = writeSafely(path(u"a"_s), Overwrite::Replace, [](QIODevice &device) -> core::Result<void> {
            device.write(QByteArray(5000, 'x'));
            device.write("y");
            return {};
        });
    }
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileFailed);
    QCOMPARE(names(), QStringList());
}

void SafeFileTest::everyReasonHasAdvice()
{
    for (const int error : {ENOSPC, EACCES, ETXTBSY, ENODEV, 12345}) {
        const core::Error failure = report::systemFailure(error).error();
        QVERIFY2(!failure.detail.isEmpty() && !failure.advice.isEmpty(), qPrintable(failure.detail));
    }
}

void SafeFileTest::refusesOtherTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QString() << u"no file is named"_s;
    QTest::newRow("a folder") << u"."_s << u"it is a folder"_s;
    QTest::newRow("a folder that is not there") << u"new/"_s << u"it is a folder"_s;
    QTest::newRow("in a folder that is not there") << u"missing/a.csv"_s << u"there is no folder “"_s;
    QTest::newRow("in a file") << u"file/a.csv"_s << u"there is no folder “"_s;
    QTest::newRow("a device") << u"/dev/null"_s << u"it is not a regular file"_s;
    QTest::newRow("in a folder that takes no files") << u"/proc/a.csv"_s << QString();
    QTest::newRow("a long name") << QString(256, u'a') << u"its name is too long"_s;
    QTest::newRow("a name that ends early") << u"a.csv\0.exe"_s << u"its name holds a character that"_s;
}

void SafeFileTest::refusesOtherTargets()
{
    QFETCH(QString, target);
    QFETCH(QString, reason);
    QVERIFY(writeSafely(path(u"file"_s), Overwrite::Refuse, writing("old")).has_value());
    const QString full = target.isEmpty() || target.startsWith(u'/') ? target : path(target);
    for (const Overwrite overwrite : {Overwrite::Refuse, Overwrite::Replace}) {
        const auto result = writeSafely(full, overwrite, writing("x"));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::FileFailed);
        QVERIFY2(result.error().detail.contains(u"could not be written: "_s + reason),
                 qPrintable(result.error().detail));
        QVERIFY(!result.error().advice.isEmpty());
    }
    QCOMPARE(names(), QStringList{u"file"_s});
}

void SafeFileTest::refusesALink()
{
    QVERIFY(writeSafely(path(u"real"_s), Overwrite::Refuse, writing("old")).has_value());
    QVERIFY(QFile::link(path(u"real"_s), path(u"link"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
    QVERIFY(!writeSafely(path(u"link"_s), Overwrite::Replace, writing("new")));
    QVERIFY(!writeSafely(path(u"dangling"_s), Overwrite::Refuse, writing("new")));
    QCOMPARE(contentOf(path(u"real"_s)), "old");
    QCOMPARE(names(), QStringList({u"dangling"_s, u"link"_s, u"real"_s}));
}

void SafeFileTest::failsWhenTheFolderVanishes()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"sub"_s));
    const auto result =
        writeSafely(path(u"sub/a"_s), Overwrite::Refuse, [&](QIODevice &device) -> core::Result<void> {
            QDir(path(u"sub"_s)).removeRecursively();
            return writing("x")(device);
        });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileFailed);
    QVERIFY2(result.error().detail.endsWith(u": its folder is gone."_s), qPrintable(result.error().detail));
    QCOMPARE(names(), QStringList());
}

QTEST_GUILESS_MAIN(SafeFileTest)
#include "tst_safe_file.moc"
