// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/private_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace store {

namespace {

constexpr QFile::Permissions kFileMode = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kFolderMode = kFileMode | QFile::ExeOwner;

// What Qt reports for the person who runs us, on top of the owner's.
constexpr QFile::Permissions kUserMode = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;

bool hasMode(const QString &path, QFile::Permissions mode)
{
    return (QFile::permissions(path) & ~kUserMode) == mode;
}

bool tighten(const QString &path, QFile::Permissions mode)
{
    return hasMode(path, mode) || (QFile::setPermissions(path, mode) && hasMode(path, mode));
}

} // namespace

core::Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    const QString parent = folder.absolutePath();
    const bool isThere =
        folder.isDir() || (QDir().mkpath(parent) && QDir(parent).mkdir(folder.fileName(), kFolderMode));
    if (isThere && tighten(path, kFolderMode))
        return {};
    return core::failure(
        core::ErrorKind::FileFailed,
        QCoreApplication::translate("PrivateFile", "The folder %1 can't be made for you alone.").arg(path));
}

core::Result<void> makePrivateFile(const QString &path)
{
    if (const auto folder = makePrivateFolder(QFileInfo(path).absolutePath()); !folder)
        return folder;
    // Another process may make it in between.
    if (QFile file(path); !QFileInfo::exists(path) &&
                          !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, kFileMode) &&
                          !QFileInfo::exists(path)) {
        return core::failure(core::ErrorKind::FileFailed,
                             QCoreApplication::translate("PrivateFile", "The file %1 can't be made: %2")
                                 .arg(path, file.errorString()));
    }
    if (QFileInfo(path).isFile() && tighten(path, kFileMode))
        return {};
    return core::failure(
        core::ErrorKind::FileFailed,
        QCoreApplication::translate("PrivateFile", "The file %1 can't be kept for you alone.").arg(path));
}

// By descriptor: what a name means may change between two look-ups.
core::Result<std::unique_ptr<QFile>> openForAppending(const QString &path)
{
    const auto failed = [&path](const QString &why) {
        return core::failure(
            core::ErrorKind::FileFailed,
            QCoreApplication::translate("PrivateFile", "The file %1 can't be written: %2").arg(path, why));
    };
    // Without waiting for the reader of a pipe.
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failed(errno == ELOOP ? QCoreApplication::translate("PrivateFile", "it is a link")
                                     : qt_error_string(errno));
    auto file = std::make_unique<QFile>();
    if (!file->open(descriptor, QIODevice::Append, QFileDevice::AutoCloseHandle))
        return failed(file->errorString());
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return failed(QCoreApplication::translate("PrivateFile", "it is not a file"));
    if (status.st_uid != ::geteuid())
        return failed(QCoreApplication::translate("PrivateFile", "it belongs to somebody else"));
    if (::fchmod(descriptor, 0600) != 0)
        return failed(qt_error_string(errno));
    return file;
}

} // namespace store
