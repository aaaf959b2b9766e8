// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/saved_answer.h"

#include "app/api/risk_score_endpoint.h"
#include "app/cli/options.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace cli {

namespace {

constexpr qint64 kPiece = qint64(1) << 20;

class SavedAnswer
{
    Q_DECLARE_TR_FUNCTIONS(SavedAnswer)

public:
    [[nodiscard]] static std::unexpected<core::Error> failed(const QString &name, const QString &reason)
    {
        return core::failure(core::ErrorKind::FileFailed,
                             tr("“%1” could not be read: %2.").arg(name, reason));
    }
    [[nodiscard]] static QString isFolder() { return tr("it is a folder"); }
    [[nodiscard]] static QString standardInput() { return tr("standard input"); }
};

core::Result<QByteArray> readAll(QIODevice &device, const QString &name, qint64 maxBytes)
{
    QByteArray bytes;
    // The last piece stays behind the end as room that decoding needs.
    bytes.reserve(std::min(device.isSequential() ? 0 : device.size(), maxBytes) + kPiece);
    for (;;) {
        const qsizetype before = bytes.size();
        bytes.resize(before + kPiece);
        const qint64 count = device.read(bytes.data() + before, kPiece);
        bytes.resize(before + std::max<qint64>(count, 0));
        if (count < 0)
            return SavedAnswer::failed(name, device.errorString());
        if (count == 0)
            return bytes;
        if (bytes.size() > maxBytes)
            return core::failure(core::ErrorKind::TooLarge, QLocale::c().formattedDataSize(maxBytes, 0));
    }
}

core::Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    if (QFileInfo(path).isDir())
        return SavedAnswer::failed(path, SavedAnswer::isFolder());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return SavedAnswer::failed(path, file.errorString());
    return readAll(file, path, maxBytes);
}

} // namespace

core::Result<core::UserRisk> readSavedAnswer(const QString &from, QIODevice &standardInput, qint64 maxBytes)
{
    const bool isStandardInput = from == QLatin1StringView(kStandardStream);
    const QString name = isStandardInput ? SavedAnswer::standardInput() : from;
    const core::Result<QByteArray> answer =
        isStandardInput ? readAll(standardInput, name, maxBytes) : readFile(from, maxBytes);
    if (!answer)
        return std::unexpected(answer.error());
    core::Result<core::RiskRecord> record = api::decodeRiskScore(*answer);
    if (!record)
        return std::unexpected(record.error());
    core::Assessment assessment = core::assess(*record);
    return core::UserRisk{.record = std::move(*record),
                          .provenance = {.origin = core::Origin::File,
                                         .userId = {},
                                         .accountId = {},
                                         .source = name,
                                         .fetchedAt = QDateTime::currentDateTimeUtc(),
                                         .rayId = {},
                                         .quota = {}},
                          .assessment = std::move(assessment)};
}

} // namespace cli
