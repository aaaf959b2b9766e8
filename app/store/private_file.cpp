// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/private_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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

// In a folder that is there.
core::Result<void> makePrivateFileOnly(const QString &path)
{
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

} // namespace

core::Result<void> makePrivateFile(const QString &path)
{
    if (const auto folder = makePrivateFolder(QFileInfo(path).absolutePath()); !folder)
        return folder;
    return makePrivateFileOnly(path);
}

core::Result<std::unique_ptr<QFile>> openForAppending(const QString &path)
{
    if (const auto made = makePrivateFileOnly(path); !made)
        return std::unexpected(made.error());
    auto file = std::make_unique<QFile>(path);
    if (file->open(QIODevice::Append))
        return file;
    return core::failure(core::ErrorKind::FileFailed,
                         QCoreApplication::translate("PrivateFile", "The file %1 can't be written: %2")
                             .arg(path, file->errorString()));
}

} // namespace store
