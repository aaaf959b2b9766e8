// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/system_failure.h"

#include "app/core/text_language.h"

#include <QCoreApplication>

#include <cerrno>
#include <system_error>

namespace report {

namespace {

using core::Error;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SystemFailure)

public:
    // No reason: the system's own words have to do, with what helps most often.
    [[nodiscard]] static Error known(int error)
    {
        switch (error) {
        case ENOSPC:
            return failed(tr("the disk is full"), tr("Make room on it or choose a folder on another disk."));
        case EDQUOT:
            return failed(tr("your share of the disk is used up"),
                          tr("Delete what you don't need or choose a folder on another disk."));
        case EFBIG:
            return failed(tr("it would be larger than a file may be there"),
                          tr("Choose a folder on another disk, or export less."));
        case EROFS:
            return failed(tr("the disk is read-only"), tr("Choose a folder on another disk."));
        case EACCES:
        case EPERM:
            return failed(tr("you may not write to its folder"),
                          tr("Choose another folder or ask for the permission."));
        case ENOENT:
        case ENOTDIR:
        case ESTALE:
            return failed(tr("its folder is gone"), tr("Choose another folder."));
        case EIO:
            return failed(tr("the disk reports an error"),
                          tr("Choose a folder on another disk, and check this one."));
        case ENAMETOOLONG:
            return failed(tr("its name is too long"), tr("Choose a shorter name."));
        case EEXIST:
            return failed(tr("it exists already"), tr("Choose another name."));
        default:
            return failed({}, tr("Try again, or choose another folder."));
        }
    }

    [[nodiscard]] static std::unexpected<core::Error> notWritten(const QString &path,
                                                                 const core::Error &reason)
    {
        core::Error error = reason;
        error.detail = tr("“%1” could not be written: %2.").arg(path, reason.detail);
        return std::unexpected(error);
    }

private:
    [[nodiscard]] static Error failed(const QString &reason, const QString &advice)
    {
        return {.kind = core::ErrorKind::FileFailed, .detail = reason, .advice = advice};
    }
};

} // namespace

std::unexpected<core::Error> systemFailure(int error)
{
    const core::TextLanguageScope language(core::TextLanguage::OfPerson); // also of a report's write
    core::Error failure = Words::known(error);
    if (failure.detail.isEmpty())
        failure.detail = systemReason(error);
    return std::unexpected(failure);
}

QString systemReason(int error)
{
    return QString::fromLocal8Bit(std::error_code(error, std::generic_category()).message());
}

std::unexpected<core::Error> notWritten(const QString &path, const core::Error &reason)
{
    return Words::notWritten(path, reason);
}

} // namespace report
