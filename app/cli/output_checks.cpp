// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/output_checks.h"

#include "app/report/manifest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

class OutputChecks
{
    Q_DECLARE_TR_FUNCTIONS(OutputChecks)

public:
    [[nodiscard]] static core::Result<void> exists(const QString &path, const Output &output)
    {
        const QString detail = output.folder.isEmpty()
                                   ? tr("“%1” exists already. Use --force to replace it.")
                                   : tr("“%1” exists already. Use --force to replace such files, or --resume "
                                        "to go on with the users that lack one.");
        return core::failure(core::ErrorKind::FileFailed, detail.arg(path));
    }

    [[nodiscard]] static core::Result<void> isNamedTwice(const QString &path)
    {
        return std::unexpected(
            core::Error{.kind = core::ErrorKind::FileFailed,
                        .detail = tr("“%1” is needed for something else on this command line, so it is not "
                                     "written over.")
                                      .arg(path),
                        .advice = tr("Name another file.")});
    }

    [[nodiscard]] static core::Result<void> checkFolder(const QString &folder)
    {
        if (QFileInfo(folder).isDir())
            return checkIsWritable(folder);
        const QString detail = QFileInfo::exists(folder) ? tr("“%1” is no folder.").arg(folder)
                                                         : tr("There is no folder “%1”.").arg(folder);
        return std::unexpected(core::Error{.kind = core::ErrorKind::FileFailed,
                                           .detail = detail,
                                           .advice = tr("Make it, or name another with --output-dir.")});
    }

    // Said of the folder itself, not of the first file that can't be made in it.
    [[nodiscard]] static core::Result<void> checkIsWritable(const QString &folder)
    {
        if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) == 0)
            return {};
        return std::unexpected(
            core::Error{.kind = core::ErrorKind::FileFailed,
                        .detail = tr("Nothing can be written into the folder “%1”: %2.", "folder, reason")
                                      .arg(folder, qt_error_string(errno)),
                        .advice = tr("Name another with --output-dir.")});
    }

    // What is there and is not ours stays.
    [[nodiscard]] static core::Result<void> checkManifest(const QString &path)
    {
        core::Result<void> possible = report::checkTarget(path, report::Overwrite::Replace);
        if (possible && QFileInfo::exists(path)) {
            if (const auto manifest = report::readManifest(path); !manifest)
                possible = std::unexpected(manifest.error());
        }
        if (!possible)
            possible.error().advice =
                tr("Move it away, write to another folder, or do without it: --no-manifest.");
        return possible;
    }
};

// By whatever names, where both are there.
bool isSameFile(const QString &path, const QString &other)
{
    std::error_code error;
    return std::filesystem::equivalent(QFile::encodeName(path).toStdString(),
                                       QFile::encodeName(other).toStdString(), error) &&
           !error;
}

} // namespace

core::Result<void> checkOutputFile(const QString &path, const Output &output)
{
    core::Result<void> possible = report::checkTarget(path, report::Overwrite::Replace);
    if (possible && std::ranges::any_of(output.otherFiles,
                                        [&path](const QString &other) { return isSameFile(path, other); }))
        return OutputChecks::isNamedTwice(path);
    if (possible && !output.force && !output.isResumed && QFileInfo::exists(path))
        return OutputChecks::exists(path, output);
    return possible;
}

core::Result<void> checkOutput(const Output &output)
{
    if (output.isStream())
        return {};
    const bool hasFolder = !output.folder.isEmpty();
    const core::Result<void> possible =
        hasFolder ? OutputChecks::checkFolder(output.folder) : checkOutputFile(output.file, output);
    if (!possible || !output.hasManifest)
        return possible;
    return OutputChecks::checkManifest(
        report::manifestPathFor(hasFolder ? output.folder + "/x"_L1 : output.file));
}

} // namespace cli
