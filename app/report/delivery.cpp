// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/delivery.h"

#include "app/report/sha256.h"
#include "app/report/system_failure.h"

#include <QCoreApplication>
#include <QDir>

namespace report {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPiece = qint64(256) * 1024;

QString temporaryFolder()
{
    const QString folder = QDir::tempPath(); // empty where TMPDIR names none
    return folder.isEmpty() ? u"/tmp"_s : folder;
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Delivery)

public:
    [[nodiscard]] static std::unexpected<core::Error> temporaryFailed(const core::Error &reason)
    {
        core::Error error = reason;
        error.detail = tr("the temporary file in “%1” failed: %2").arg(temporaryFolder(), reason.detail);
        return std::unexpected(error);
    }
};

std::unexpected<core::Error> deviceFailed(const QIODevice &device)
{
    return core::failure(core::ErrorKind::FileFailed, device.errorString());
}

// Hands every piece of what stands in `file`, from its beginning, to `take`, which says whether to go on.
core::Result<void> readPieces(QIODevice &file, const std::function<bool(QByteArrayView)> &take)
{
    if (!file.seek(0))
        return deviceFailed(file);
    QByteArray piece(kPiece, Qt::Uninitialized);
    while (true) {
        const qint64 count = file.read(piece.data(), piece.size());
        if (count < 0)
            return deviceFailed(file);
        if (count == 0 || !take(QByteArrayView(piece.constData(), count)))
            return {};
    }
}

core::Result<void> passes(QIODevice &file, const WrittenCheck &check)
{
    if (!check)
        return {};
    if (!file.seek(0))
        return deviceFailed(file);
    return check(file);
}

core::Result<void> copy(QIODevice &file, QIODevice &stream)
{
    bool isTaken = true;
    const core::Result<void> read = readPieces(file, [&](QByteArrayView piece) {
        isTaken = stream.write(piece.data(), piece.size()) == piece.size();
        return isTaken;
    });
    if (!read)
        return Words::temporaryFailed(read.error());
    if (!isTaken)
        return deviceFailed(stream);
    return {};
}

} // namespace

// What stands in the file, not what was meant to be written: formats may go back and change what they wrote.
core::Result<WrittenFile> describe(QIODevice &file, const core::StopCheck &stop)
{
    WrittenFile written;
    Sha256 hash;
    bool isStopped = false;
    const core::Result<void> read = readPieces(file, [&](QByteArrayView piece) {
        written.size += piece.size();
        hash.add(piece);
        isStopped = core::shouldStop(stop);
        return !isStopped;
    });
    if (!read)
        return std::unexpected(read.error());
    if (isStopped)
        return core::failure(core::ErrorKind::Cancelled, {});
    written.sha256 = hash.finish();
    return written;
}

core::Result<WrittenFile> writeCheckedFile(const QString &path, Overwrite overwrite, const FillFile &fill,
                                           const WrittenCheck &check)
{
    WrittenFile written;
    const auto fillAndCheck = [&](QIODevice &file) -> core::Result<void> {
        if (core::Result<void> filled = fill(file); !filled)
            return filled;
        if (core::Result<void> passed = passes(file, check); !passed)
            return passed;
        core::Result<WrittenFile> description = describe(file);
        if (!description)
            return notWritten(path, description.error());
        written = *std::move(description);
        return {};
    };
    if (core::Result<void> result = writeSafely(path, overwrite, fillAndCheck); !result)
        return std::unexpected(result.error());
    return written;
}

core::Result<void> writeCheckedStream(QIODevice &stream, const FillFile &fill, const WrittenCheck &check)
{
    if (!check)
        return fill(stream);
    PendingFile file;
    if (const core::Result<void> created = file.create(temporaryFolder()); !created)
        return Words::temporaryFailed(created.error());
    core::Result<void> filled = fill(file);
    if (const core::Result<void> written = file.writes(); !written)
        return Words::temporaryFailed(written.error());
    if (!filled)
        return filled;
    if (core::Result<void> passed = passes(file, check); !passed)
        return passed;
    return copy(file, stream);
}

} // namespace report
