// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/qt_reader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bench {

using namespace Qt::StringLiterals;

ReadRecord readByQJsonDocument(const QByteArray &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    const QJsonObject result = document.object().value("result"_L1).toObject();
    ReadRecord record{result.value("name"_L1).toString(),
                      result.value("email"_L1).toString(),
                      result.value("risk_level"_L1).toString(),
                      result.value("last_reset_time"_L1).toString(),
                      {},
                      document};
    const QJsonArray events = result.value("events"_L1).toArray();
    record.events.reserve(events.size());
    for (const QJsonValue value : events) {
        const QJsonObject event = value.toObject();
        record.events.append({event.value("id"_L1).toString(), event.value("name"_L1).toString(),
                              event.value("risk_level"_L1).toString(), event.value("timestamp"_L1).toString(),
                              event.value("event_details"_L1)});
    }
    return record;
}

} // namespace bench
