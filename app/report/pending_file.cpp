// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pending_file.h"

#include "app/report/system_failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio> // renameat2

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace report {

namespace {

constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;

// What a call returned, as an error number.
int errorOf(int result)
{
    return result == 0 ? 0 : errno;
}

core::Result<void> resultOf(int error)
{
    if (error != 0)
        return systemFailure(error);
    return {};
}

// Leads to an open file, also to one without a name.
QByteArray linkTo(int fd)
{
    return "/proc/self/fd/" + QByteArray::number(fd);
}

// Calls `make` with hidden names until one is free. `make` says the error number.
template<class Make>
int makeHidden(QByteArray &name, const Make &make)
{
    int error = EEXIST;
    for (int attempt = 0; attempt < 100 && error == EEXIST; ++attempt) {
        name = ".riskscope-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
        error = make(name.constData());
    }
    if (error != 0)
        name.clear();
    return error;
}

// The file system reports some failed writes only when a descriptor is closed.
int flushByClosing(int fd)
{
    const int another = ::fcntl(fd, F_DUPFD_CLOEXEC, 0);
    return another < 0 ? errno : errorOf(::close(another));
}

} // namespace

PendingFile::Descriptor::~Descriptor()
{
    if (isOpen())
        ::close(m_fd);
}

PendingFile::~PendingFile()
{
    if (!m_hiddenName.isEmpty())
        ::unlinkat(m_folder.get(), m_hiddenName.constData(), 0);
}

core::Result<void> PendingFile::create(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    m_folder.reset(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!m_folder.isOpen()) // files may be made in a folder that can't be read
        m_folder.reset(::open(path.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!m_folder.isOpen())
        return systemFailure(errno);
    m_file.reset(openWithoutName());
    const int error = m_file.isOpen() ? 0 : openHidden();
    if (error == 0)
        (void)open(ReadWrite | Unbuffered); // QIODevice's own never fails
    return resultOf(error);
}

int PendingFile::openWithoutName() const
{
    const int fd = ::openat(m_folder.get(), ".", O_TMPFILE | O_RDWR | O_CLOEXEC, kOwnerOnly);
    // It can be given a name through /proc alone, and that is not everywhere.
    if (fd < 0 || ::access(linkTo(fd).constData(), F_OK) == 0)
        return fd;
    ::close(fd);
    return -1;
}

int PendingFile::openHidden()
{
    return makeHidden(m_hiddenName, [this](const char *name) {
        m_file.reset(::openat(m_folder.get(), name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, kOwnerOnly));
        return m_file.isOpen() ? 0 : errno;
    });
}

core::Result<void> PendingFile::writes() const
{
    return resultOf(m_writeError);
}

core::Result<void> PendingFile::synchronize()
{
    if (m_writeError != 0)
        return systemFailure(m_writeError);
    if (::fsync(m_file.get()) != 0)
        return systemFailure(errno);
    if (size() != m_end) {
        return core::failure(
            core::ErrorKind::FileFailed,
            QCoreApplication::translate("PendingFile", "the disk holds less than was written"));
    }
    return resultOf(flushByClosing(m_file.get()));
}

core::Result<void> PendingFile::takeName(const QString &name, Overwrite overwrite)
{
    const QByteArray target = QFile::encodeName(name);
    int error = m_hiddenName.isEmpty() ? nameIt(target.constData()) : EEXIST;
    // Only what has a name can take the place of another file.
    if (error == EEXIST && m_hiddenName.isEmpty() && overwrite == Overwrite::Replace)
        (void)makeHidden(m_hiddenName, [this, &error](const char *hidden) { return error = nameIt(hidden); });
    if (!m_hiddenName.isEmpty())
        error = moveHiddenTo(target, overwrite);
    if (error != 0)
        return systemFailure(error);
    // The file is whole and in place. That a folder can't be read or synchronised must not call this a
    // failure.
    ::fsync(m_folder.get());
    return {};
}

int PendingFile::nameIt(const char *name) const
{
    const QByteArray self = linkTo(m_file.get());
    return errorOf(::linkat(AT_FDCWD, self.constData(), m_folder.get(), name, AT_SYMLINK_FOLLOW));
}

int PendingFile::moveHiddenTo(const QByteArray &name, Overwrite overwrite)
{
    const int folder = m_folder.get();
    int error = EINVAL;
    if (overwrite == Overwrite::Refuse) {
        error = errorOf(
            ::renameat2(folder, m_hiddenName.constData(), folder, name.constData(), RENAME_NOREPLACE));
        // Some file systems can't; the time between looking and moving is short.
        if (error == EINVAL && ::faccessat(folder, name.constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0)
            error = EEXIST;
    }
    if (error == EINVAL)
        error = errorOf(::renameat(folder, m_hiddenName.constData(), folder, name.constData()));
    if (error == 0)
        m_hiddenName.clear();
    return error;
}

qint64 PendingFile::size() const
{
    struct stat status = {};
    return ::fstat(m_file.get(), &status) == 0 ? status.st_size : 0;
}

qint64 PendingFile::readData(char *data, qint64 length)
{
    const ssize_t count = ::pread(m_file.get(), data, static_cast<std::size_t>(length), pos());
    if (count < 0)
        setErrorString(systemFailure(errno).error().detail);
    return count;
}

qint64 PendingFile::writeData(const char *data, qint64 length)
{
    for (qint64 done = 0; done < length && m_writeError == 0;) {
        const ssize_t count =
            ::pwrite(m_file.get(), data + done, static_cast<std::size_t>(length - done), pos() + done);
        if (count > 0)
            done += count;
        else if (count == 0 || errno != EINTR)
            m_writeError = count == 0 ? ENOSPC : errno;
        m_end = std::max(m_end, pos() + done);
    }
    if (m_writeError == 0)
        return length;
    setErrorString(systemFailure(m_writeError).error().detail);
    return -1;
}

} // namespace report
