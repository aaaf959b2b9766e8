// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/api/record_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue timeOrNull(const std::optional<core::Timestamp> &time)
{
    return time ? QJsonValue(QString::fromUtf8(core::toRfc3339(*time))) : QJsonValue();
}

QJsonArray messagesJson(const QList<core::ProviderMessage> &messages)
{
    QJsonArray array;
    for (const core::ProviderMessage &message : messages)
        array.append(QJsonObject{{u"code"_s, message.code}, {u"message"_s, message.message}});
    return array;
}

QJsonObject levelJson(const core::ReportedLevel &level)
{
    return {{u"level"_s, QString(core::levelKey(level.level))}, {u"word"_s, level.word}};
}

QJsonObject eventJson(const core::EventStore &events, quint32 event)
{
    return {{u"id"_s, events.id(event)},
            {u"name"_s, events.name(event)},
            {u"risk_level"_s, levelJson(events.reportedLevel(event))},
            {u"time"_s, timeOrNull(events.time(event))},
            {u"time_text"_s, events.timeText(event)},
            {u"details"_s, QString::fromUtf8(events.details(event))},
            {u"bytes"_s, QString::fromUtf8(events.eventJson(event))}};
}

QJsonObject recordJson(const core::RiskRecord &record)
{
    QJsonArray events;
    for (quint32 event = 0; event < record.events.size(); ++event)
        events.append(eventJson(record.events, event));
    const core::ResultInfo &info = record.resultInfo;
    return {{u"has_result"_s, record.hasResult},
            {u"name"_s, record.name},
            {u"email"_s, record.email},
            {u"risk_level"_s, levelJson(record.level)},
            {u"last_reset"_s, timeOrNull(record.lastReset)},
            {u"last_reset_text"_s, record.lastResetText},
            {u"events"_s, events},
            {u"result_info"_s,
             QJsonArray{numberOrNull(info.count), numberOrNull(info.page), numberOrNull(info.perPage),
                        numberOrNull(info.totalCount), numberOrNull(info.totalPages)}},
            {u"messages"_s, messagesJson(record.messages)}};
}

// Enough for what decoding can say.
QString kindName(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::NotUnderstood:
        return u"NotUnderstood"_s;
    case core::ErrorKind::PermissionMissing:
        return u"PermissionMissing"_s;
    case core::ErrorKind::TokenRejected:
        return u"TokenRejected"_s;
    case core::ErrorKind::FeatureUnavailable:
        return u"FeatureUnavailable"_s;
    case core::ErrorKind::RequestRefused:
        return u"RequestRefused"_s;
    default:
        return QString::number(int(kind));
    }
}

QJsonObject errorJson(const core::Error &error)
{
    return {{u"kind"_s, kindName(error.kind)},
            {u"detail"_s, error.detail},
            {u"answer_bytes"_s, error.answer.size()},
            {u"messages"_s, messagesJson(error.providerMessages)}};
}

} // namespace

QByteArray printDecoded(const core::Result<core::RiskRecord> &decoded)
{
    QJsonObject printed;
    if (decoded)
        printed.insert(u"record"_s, recordJson(*decoded));
    else
        printed.insert(u"error"_s, errorJson(decoded.error()));
    return QJsonDocument(printed).toJson();
}
