// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace store {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WholeFile)

public:
    [[nodiscard]] static std::unexpected<core::Error> notRead(const QString &path, const QString &why)
    {
        return core::failure(core::ErrorKind::FileFailed, tr("The file %1 can't be read: %2").arg(path, why));
    }
    [[nodiscard]] static std::unexpected<core::Error> notWritten(const QString &path, const QString &why)
    {
        return core::failure(core::ErrorKind::FileFailed,
                             tr("The file %1 can't be written: %2").arg(path, why));
    }
    [[nodiscard]] static QString reason(int error)
    {
        return error == ELOOP ? tr("it is a link") : qt_error_string(error);
    }
    [[nodiscard]] static QString noFile() { return tr("it is not a file"); }
    [[nodiscard]] static QString tooLarge() { return tr("it is too large"); }
};

class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~Descriptor() { (void)close(); }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int close()
    {
        const int descriptor = std::exchange(m_descriptor, -1);
        return descriptor < 0 ? 0 : ::close(descriptor);
    }

private:
    int m_descriptor;
};

// 0, or the errno of what failed.
int writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return written < 0 ? errno : ENOSPC;
        bytes = bytes.sliced(written);
    }
    return 0;
}

// 0 once the bytes are on the disk under a name that nobody else uses, for the owner only; else an errno.
int writeBeside(QByteArray &hidden, const QByteArray &bytes)
{
    Descriptor file(::mkostemp(hidden.data(), O_CLOEXEC)); // 0600
    if (!file.isOpen())
        return errno;
    int error = writeAll(file.get(), bytes);
    if (error == 0 && ::fsync(file.get()) != 0)
        error = errno;
    if (file.close() != 0 && error == 0)
        error = errno;
    if (error != 0)
        ::unlink(hidden.constData());
    return error;
}

// A name that survives a power cut; without it the old file may come back, which is whole as well.
void synchronizeFolder(const QString &folder)
{
    const Descriptor held(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (held.isOpen())
        (void)::fsync(held.get());
}

} // namespace

core::Result<QByteArray> readWhole(const QString &path, qint64 maxBytes)
{
    // Without waiting for the writer of a pipe.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return Words::notRead(path, Words::reason(errno));
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return Words::notRead(path, file.errorString());
    }
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return Words::notRead(path, Words::noFile());
    QByteArray bytes = file.read(maxBytes + 1); // it may grow meanwhile
    if (bytes.size() > maxBytes)
        return Words::notRead(path, Words::tooLarge());
    if (file.error() != QFileDevice::NoError)
        return Words::notRead(path, file.errorString());
    return bytes;
}

core::Result<void> replaceWhole(const QString &path, const QByteArray &bytes)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) == 0 && !S_ISREG(status.st_mode))
        return Words::notWritten(path, S_ISLNK(status.st_mode) ? Words::reason(ELOOP) : Words::noFile());
    const QFileInfo file(path);
    QByteArray hidden = QFile::encodeName(file.absolutePath() + QStringLiteral("/.") + file.fileName() +
                                          QStringLiteral("-XXXXXX"));
    if (const int error = writeBeside(hidden, bytes); error != 0)
        return Words::notWritten(path, Words::reason(error));
    if (std::rename(hidden.constData(), name.constData()) != 0) {
        const int error = errno;
        ::unlink(hidden.constData());
        return Words::notWritten(path, Words::reason(error));
    }
    synchronizeFolder(file.absolutePath());
    return {};
}

FolderHold::FolderHold(const QString &folder)
    : m_descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    constexpr int kTries = 20;
    for (int i = 0; i < kTries && m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0; ++i)
        QThread::msleep(10); // there is no waiting for it with a deadline
}

FolderHold::~FolderHold()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace store
