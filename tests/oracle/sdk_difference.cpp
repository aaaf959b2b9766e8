// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/oracle/sdk_difference.h"

#include "tests/oracle/same_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

bool isSameLevel(const core::ReportedLevel &ours, const QString &sdk)
{
    switch (ours.level) {
    case core::RiskLevel::Unscored:
        return sdk.isEmpty();
    case core::RiskLevel::Unknown:
        return sdk == ours.word;
    default:
        return sdk.compare(core::levelKey(ours.level), Qt::CaseInsensitive) == 0;
    }
}

// A time that its value tells whole is kept as that value, every other one as the text that was sent.
bool isSameTime(const QString &ours, const QString &sdk)
{
    const auto parsed = core::parseTimestamp(sdk.toUtf8());
    return ours == (parsed && parsed->exact ? QString::fromLatin1(core::toRfc3339(parsed->time)) : sdk);
}

bool isSameDetails(QByteArrayView ours, const QJsonValue &sdk)
{
    if (ours.isEmpty() || sdk.isUndefined())
        return ours.isEmpty() && sdk.isUndefined();
    return isSameJson(ours.toByteArray(), sdk.toString().toUtf8());
}

QStringList eventDifferences(const core::EventStore &ours, quint32 event, const QJsonObject &sdk)
{
    QStringList fields;
    if (ours.id(event) != sdk["id"_L1].toString())
        fields += u"id"_s;
    if (ours.name(event) != sdk["name"_L1].toString())
        fields += u"name"_s;
    if (!isSameLevel(ours.reportedLevel(event), sdk["risk_level"_L1].toString()))
        fields += u"risk_level"_s;
    if (!isSameTime(ours.timeText(event), sdk["timestamp"_L1].toString()))
        fields += u"timestamp"_s;
    if (!isSameDetails(ours.details(event), sdk["event_details"_L1]))
        fields += u"event_details"_s;
    return fields;
}

} // namespace

QStringList differencesFromSdk(const core::RiskRecord &ours, const QJsonObject &sdk)
{
    if (!sdk.contains("has_result"_L1))
        return {sdk["error"_L1]["class"_L1].toString(u"no answer"_s)};
    QStringList places;
    if (ours.hasResult != sdk["has_result"_L1].toBool())
        places += u"result"_s;
    if (ours.email != sdk["email"_L1].toString())
        places += u"email"_s;
    if (ours.name != sdk["name"_L1].toString())
        places += u"name"_s;
    if (!isSameLevel(ours.level, sdk["risk_level"_L1].toString()))
        places += u"risk_level"_s;
    if (ours.lastResetText != sdk["last_reset_time"_L1].toString())
        places += u"last_reset_time"_s;
    const QJsonArray events = sdk["events"_L1].toArray();
    if (ours.events.size() != events.size())
        return places += u"events"_s;
    for (quint32 event = 0; event < ours.events.size(); ++event) {
        const QStringList fields = eventDifferences(ours.events, event, events[event].toObject());
        for (const QString &field : fields)
            places += u"events[%1].%2"_s.arg(QString::number(event), field);
    }
    return places;
}
