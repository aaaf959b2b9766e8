// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/input_bytes.h"

#include "app/cli/report_options.h"
#include "app/core/answer_source.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace cli {

namespace {

constexpr qint64 kPiece = qint64(1) << 20;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SavedAnswer)

public:
    [[nodiscard]] static std::unexpected<core::Error> failed(const QString &name, const QString &reason)
    {
        return core::failure(core::ErrorKind::FileFailed,
                             tr("“%1” could not be read: %2.").arg(name, reason));
    }
    [[nodiscard]] static QString isFolder() { return tr("it is a folder"); }
};

// A file of known size is read at once; what comes from a pipe doubles its room as it grows.
core::Result<QByteArray> readAll(QIODevice &device, const QString &name, qint64 maxBytes)
{
    QByteArray bytes;
    // The last piece is the room into which nothing more is read.
    bytes.reserve(std::min(device.isSequential() ? 0 : device.size(), maxBytes) + kPiece);
    for (;;) {
        const qsizetype before = bytes.size();
        if (bytes.capacity() - before < kPiece / 2)
            bytes.reserve(2 * before + kPiece);
        const qint64 room = std::min(bytes.capacity(), maxBytes + 1) - before;
        bytes.resize(before + room);
        const qint64 count = device.read(bytes.data() + before, room);
        bytes.resize(before + std::max<qint64>(count, 0));
        if (count < 0)
            return Words::failed(name, device.errorString());
        if (count == 0)
            return bytes;
        if (bytes.size() > maxBytes)
            return core::failure(core::ErrorKind::TooLarge, QLocale::c().formattedDataSize(maxBytes, 0));
    }
}

core::Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    if (QFileInfo(path).isDir())
        return Words::failed(path, Words::isFolder());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Words::failed(path, file.errorString());
    return readAll(file, path, maxBytes);
}

} // namespace

core::Result<QByteArray> readInput(const QString &from, QIODevice &standardInput, qint64 maxBytes)
{
    return from == QLatin1StringView(kStandardStream) ? readAll(standardInput, inputName(from), maxBytes)
                                                      : readFile(from, maxBytes);
}

QString inputSource(const QString &from)
{
    return from == QLatin1StringView(kStandardStream) ? QString(core::kStandardInput) : from;
}

QString inputName(const QString &from)
{
    return from == QLatin1StringView(kStandardStream) ? core::sourceText(core::kStandardInput) : from;
}

} // namespace cli
