// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/details_samples.h"

#include <array>

namespace bench {

QByteArray detailsOf(qint64 records)
{
    static constexpr std::array kCities = {"Lisbon", "Osaka", "Quito", "Bergen", "Accra"};
    constexpr qint64 kRare = 50'000;
    QByteArray json = R"({"reason":"impossible_travel","places":[)";
    json.reserve(records * 115);
    for (qint64 i = 0; i < records; ++i) {
        const char *city = i % kRare == 7 ? "Needle Point" : kCities.at(static_cast<std::size_t>(i % 5));
        json += i == 0 ? "{\"ip\":\"203.0.113." : ",{\"ip\":\"203.0.113.";
        json += QByteArray::number(i % 256) + "\",\"asn\":" + QByteArray::number(64512 + i % 1000) +
                ",\"distance_km\":" + QByteArray::number(i % 20'000) +
                ".250,\"known\":" + (i % 3 == 0 ? "true" : "false") +
                ",\"country\":\"PT\",\"score\":" + QByteArray::number(i % 100) + ",\"city\":\"" + city +
                "\"}";
    }
    return json + "]}";
}

core::EventStore storeOf(const QByteArray &details)
{
    const QByteArray lead = R"({"event_details":)";
    const QByteArray answer = lead + details + '}';
    core::EventStoreBuilder builder(answer);
    core::EventSpans spans;
    spans.event = {0, static_cast<quint32>(answer.size())};
    spans.details = {static_cast<quint32>(lead.size()), static_cast<quint32>(details.size())};
    builder.append(spans);
    return builder.finish();
}

} // namespace bench
