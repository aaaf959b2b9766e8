// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/manifest.h"
#include "app/report/system_failure.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace report {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ManifestCheck)

public:
    [[nodiscard]] static QString isLink() { return tr("it is a link"); }
    [[nodiscard]] static QString isNoFile() { return tr("it is not a regular file"); }
};

FileFinding unreadable(const QString &name, const QString &reason)
{
    return {name, FileState::Unreadable, reason};
}

// Of a manifest from outside: a link may lead anywhere, a pipe or device may never end.
FileFinding checkFile(const ManifestFile &expected, const QString &path, const core::StopCheck &stop)
{
    QFile file;
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0 && errno == ENOENT)
        return {expected.name, FileState::Missing};
    if (fd < 0)
        return unreadable(expected.name, errno == ELOOP ? Words::isLink() : systemReason(errno));
    struct stat status = {};
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(fd);
        return unreadable(expected.name, Words::isNoFile());
    }
    if (!file.open(fd, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return unreadable(expected.name, file.errorString());
    }
    if (status.st_size != expected.size)
        return {expected.name, FileState::Changed};
    const core::Result<WrittenFile> found = describe(file, stop);
    if (!found)
        return unreadable(expected.name, found.error().detail);
    const bool isSame = found->size == expected.size && found->sha256 == expected.sha256;
    return {expected.name, isSame ? FileState::Same : FileState::Changed};
}

} // namespace

core::Result<QList<FileFinding>> checkFiles(const Manifest &manifest, const QString &folder,
                                            const core::StopCheck &stop)
{
    QList<FileFinding> findings;
    for (const ManifestFile &file : manifest.files) {
        findings += checkFile(file, folder + u'/' + file.name, stop);
        if (core::shouldStop(stop))
            return core::failure(core::ErrorKind::Cancelled, {});
    }
    return findings;
}

} // namespace report
