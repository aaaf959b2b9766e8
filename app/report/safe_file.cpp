// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/safe_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace report {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SafeFile)

public:
    [[nodiscard]] static std::unexpected<core::Error> notWritten(const QString &path, const QString &reason)
    {
        return core::failure(core::ErrorKind::FileFailed,
                             tr("“%1” could not be written: %2.").arg(path, reason));
    }
    [[nodiscard]] static QString emptyPath() { return tr("no file is named"); }
    [[nodiscard]] static QString isLink() { return tr("it is a link; name the file itself"); }
    [[nodiscard]] static QString isFolder() { return tr("it is a folder"); }
    [[nodiscard]] static QString isNoFile() { return tr("it is not a regular file"); }
    [[nodiscard]] static QString exists() { return tr("it exists already"); }
    [[nodiscard]] static QString noFolder(const QString &folder)
    {
        return tr("there is no folder “%1”").arg(folder);
    }
    [[nodiscard]] static QString cutShort() { return tr("the disk holds less than was written"); }
};

QString systemReason(int error)
{
    return QString::fromLocal8Bit(std::error_code(error, std::generic_category()).message());
}

class FileDescriptor
{
public:
    explicit FileDescriptor(int fd)
        : m_fd(fd)
    {}
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;
    ~FileDescriptor() { (void)close(); }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    // Network file systems report a failed write only here.
    [[nodiscard]] bool close() { return !isOpen() || ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

// Counts what went through, and lets nothing through after a write that failed.
class CountedFile : public QFile
{
public:
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 count = m_failed ? -1 : QFile::writeData(data, length);
        m_failed = count != length;
        m_written += std::max<qint64>(count, 0);
        return count;
    }

private:
    qint64 m_written = 0;
    bool m_failed = false;
};

// A name that is removed again unless it was moved to its target.
class TemporaryName
{
public:
    explicit TemporaryName(const QString &folder)
        : m_name(QFile::encodeName(folder + "/.riskscope-XXXXXX"_L1))
    {}
    TemporaryName(const TemporaryName &) = delete;
    TemporaryName &operator=(const TemporaryName &) = delete;
    ~TemporaryName()
    {
        if (m_exists)
            ::unlink(m_name.constData());
    }

    // A new file of mode 0600, or -1 with errno.
    [[nodiscard]] int create()
    {
        const int fd = ::mkostemp(m_name.data(), O_CLOEXEC);
        m_exists = fd >= 0;
        return fd;
    }

    [[nodiscard]] bool moveTo(const QString &path, Overwrite overwrite)
    {
        const QByteArray target = QFile::encodeName(path);
        const bool moved = overwrite == Overwrite::Replace
                               ? ::rename(m_name.constData(), target.constData()) == 0
                               : moveWithoutReplacing(target);
        if (moved)
            m_exists = false;
        return moved;
    }

private:
    // Also refuses a file that appeared since checkTarget() looked.
    [[nodiscard]] bool moveWithoutReplacing(const QByteArray &target) const
    {
#ifdef RENAME_NOREPLACE
        if (::renameat2(AT_FDCWD, m_name.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
            return true;
        if (errno != EINVAL && errno != ENOSYS)
            return false;
#endif
        if (::access(target.constData(), F_OK) == 0) {
            errno = EEXIST;
            return false;
        }
        return ::rename(m_name.constData(), target.constData()) == 0;
    }

    QByteArray m_name;
    bool m_exists = false;
};

// Nothing to say when every byte is on the disk.
std::optional<QString> whyNotOnDisk(FileDescriptor &file, qint64 size)
{
    struct stat status = {};
    if (::fsync(file.get()) != 0 || ::fstat(file.get(), &status) != 0)
        return systemReason(errno);
    if (status.st_size != size)
        return Words::cutShort();
    if (!file.close())
        return systemReason(errno);
    return std::nullopt;
}

core::Result<qint64> fill(const QString &path, int fd,
                          const std::function<core::Result<void>(QIODevice &)> &write)
{
    CountedFile file;
    if (!file.open(fd, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        return Words::notWritten(path, file.errorString());
    const core::Result<void> filled = write(file);
    if (file.hasFailed())
        return Words::notWritten(path, file.errorString());
    if (!filled)
        return std::unexpected(filled.error());
    return file.written();
}

} // namespace

core::Result<void> checkTarget(const QString &path, Overwrite overwrite)
{
    if (path.isEmpty())
        return Words::notWritten(path, Words::emptyPath());
    const QFileInfo target(path);
    if (target.isSymLink())
        return Words::notWritten(path, Words::isLink());
    if (target.isDir() || path.endsWith(u'/'))
        return Words::notWritten(path, Words::isFolder());
    if (target.exists() && !target.isFile())
        return Words::notWritten(path, Words::isNoFile());
    if (target.exists() && overwrite == Overwrite::Refuse)
        return Words::notWritten(path, Words::exists());
    if (!QFileInfo(target.absolutePath()).isDir())
        return Words::notWritten(path, Words::noFolder(target.absolutePath()));
    return {};
}

core::Result<void> writeSafely(const QString &path, Overwrite overwrite,
                               const std::function<core::Result<void>(QIODevice &)> &write)
{
    if (auto possible = checkTarget(path, overwrite); !possible)
        return possible;
    const QString folder = QFileInfo(path).absolutePath();
    FileDescriptor folderEntry(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    TemporaryName temporary(folder);
    FileDescriptor file(temporary.create());
    if (!file.isOpen())
        return Words::notWritten(path, systemReason(errno));

    const core::Result<qint64> size = fill(path, file.get(), write);
    if (!size)
        return std::unexpected(size.error());
    if (const auto reason = whyNotOnDisk(file, *size))
        return Words::notWritten(path, *reason);
    if (!temporary.moveTo(path, overwrite))
        return Words::notWritten(path, systemReason(errno));
    // The file is whole and in place. That a folder can't be read or synchronised must not call this a
    // failure.
    if (folderEntry.isOpen())
        ::fsync(folderEntry.get());
    return {};
}

} // namespace report
