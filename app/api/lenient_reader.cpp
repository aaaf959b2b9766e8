// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/lenient_reader.h"

#include "app/api/error_rules.h"
#include "app/core/user_id.h"

#include <QCoreApplication>

namespace api {

Read<void> readUuidIfAny(json::Cursor &value, QString &id)
{
    QString text;
    Read<void> read = assignIfRightType(text, readText(value));
    id = core::uuidOf(text).value_or(QString());
    return read;
}

Read<void> readLevelIfAny(json::Cursor &value, core::ReportedLevel &level)
{
    const bool isReadable = value.token().startsWith('"') || isNull(value.token());
    QString word;
    Read<void> read = assignIfRightType(word, readText(value));
    level = isReadable ? core::reportedLevelFromWord(word)
                       : core::ReportedLevel{core::RiskLevel::Unknown, {}}; // nobody said "unscored"
    return read;
}

std::unexpected<std::unique_ptr<Fault>> expectedObject(QByteArrayView token)
{
    return wrongType(QCoreApplication::translate("Answer", "an object"), token);
}

core::Result<Envelope> readGoodEnvelope(const QByteArray &answer, const ReadResult &readResult,
                                        const DecodeWatch &watch)
{
    core::Result<Envelope> envelope = readEnvelope(answer, readResult, watch);
    if (envelope && !envelope->success)
        return std::unexpected(refusal(200, envelope->errors, answer));
    return envelope;
}

} // namespace api
