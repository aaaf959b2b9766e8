// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/safe_file.h"

#include "app/report/system_failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <optional>

#include <sys/stat.h>
#include <unistd.h>

namespace report {

namespace {

using core::Error;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SafeFile)

public:
    [[nodiscard]] static Error emptyPath() { return failed(tr("no file is named"), otherName()); }
    [[nodiscard]] static Error badName()
    {
        return failed(tr("its name holds a character that no file's may"), otherName());
    }
    [[nodiscard]] static Error isLink()
    {
        return failed(tr("it is a link"), tr("Name the file itself that it leads to."));
    }
    [[nodiscard]] static Error isFolder() { return failed(tr("it is a folder"), otherName()); }
    [[nodiscard]] static Error isNoFile() { return failed(tr("it is not a regular file"), otherName()); }
    [[nodiscard]] static Error noFolder(const QString &folder)
    {
        return failed(tr("there is no folder “%1”").arg(folder),
                      tr("Make the folder or choose another one."));
    }

private:
    [[nodiscard]] static QString otherName() { return tr("Choose another name."); }
    [[nodiscard]] static Error failed(const QString &reason, const QString &advice)
    {
        return {.kind = core::ErrorKind::FileFailed, .detail = reason, .advice = advice};
    }
};

// What is there already and may not be replaced.
std::optional<core::Error> objectionTo(const struct stat &present, Overwrite overwrite)
{
    if (S_ISLNK(present.st_mode))
        return Words::isLink();
    if (S_ISDIR(present.st_mode))
        return Words::isFolder();
    if (!S_ISREG(present.st_mode))
        return Words::isNoFile();
    if (overwrite == Overwrite::Refuse)
        return systemFailure(EEXIST).error();
    return std::nullopt;
}

std::optional<core::Error> objectionTo(const QString &path, Overwrite overwrite)
{
    if (path.isEmpty())
        return Words::emptyPath();
    if (path.contains(QChar::Null))
        return Words::badName();
    if (path.endsWith(u'/'))
        return Words::isFolder();
    struct stat present = {};
    if (::lstat(QFile::encodeName(path).constData(), &present) == 0) {
        if (auto objection = objectionTo(present, overwrite))
            return objection;
    } else if (errno == ENAMETOOLONG) {
        return systemFailure(ENAMETOOLONG).error();
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return Words::noFolder(folder);
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0)
        return systemFailure(errno).error();
    return std::nullopt;
}

} // namespace

core::Result<void> checkTarget(const QString &path, Overwrite overwrite)
{
    if (const std::optional<core::Error> objection = objectionTo(path, overwrite))
        return notWritten(path, *objection);
    return {};
}

core::Result<void> writeSafely(const QString &path, Overwrite overwrite,
                               const std::function<core::Result<void>(QIODevice &)> &write)
{
    if (core::Result<void> possible = checkTarget(path, overwrite); !possible)
        return possible;
    const QFileInfo target(path);
    PendingFile file;
    if (const core::Result<void> created = file.create(target.absolutePath()); !created)
        return notWritten(path, created.error());
    core::Result<void> filled = write(file);
    // The system's reason is better than what `write` made of it.
    if (const core::Result<void> written = file.writes(); !written)
        return notWritten(path, written.error());
    if (!filled)
        return filled;
    if (const core::Result<void> safe = file.synchronize(); !safe)
        return notWritten(path, safe.error());
    if (const core::Result<void> named = file.takeName(target.fileName(), overwrite); !named)
        return notWritten(path, named.error());
    return {};
}

} // namespace report
