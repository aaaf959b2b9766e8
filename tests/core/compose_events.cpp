// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/core/compose_events.h"

#include <array>

namespace core_test {

namespace {

class Composer
{
public:
    void add(const EventTokens &tokens)
    {
        if (!m_spans.isEmpty())
            m_answer += ',';
        core::EventSpans spans;
        const qsizetype start = m_answer.size();
        m_answer += "{\"_\":0";
        spans.id = field("id", tokens.id, "\"");
        spans.name = field("name", tokens.name, "\"");
        spans.level = field("risk_level", tokens.level, "\"");
        spans.timestamp = field("timestamp", tokens.timestamp, "\"");
        spans.details = field("event_details", tokens.details, "");
        m_answer += '}';
        spans.event = {quint32(start), quint32(m_answer.size() - start)};
        m_spans.append(spans);
    }

    [[nodiscard]] core::EventStore store()
    {
        m_answer += "]}}";
        core::EventStoreBuilder builder(m_answer);
        for (const core::EventSpans &spans : std::as_const(m_spans))
            builder.append(spans);
        return builder.finish();
    }

private:
    core::ByteSpan field(const char *key, const QByteArray &token, const char *quote)
    {
        if (token.isNull())
            return {};
        m_answer += ",\"";
        m_answer += key;
        m_answer += "\":";
        m_answer += quote;
        const core::ByteSpan span{quint32(m_answer.size()), quint32(token.size())};
        m_answer += token;
        m_answer += quote;
        return span;
    }

    QByteArray m_answer = "{\"result\":{\"events\":[";
    QList<core::EventSpans> m_spans;
};

} // namespace

core::EventStore composeStore(const QList<EventTokens> &events)
{
    Composer composer;
    for (const EventTokens &tokens : events)
        composer.add(tokens);
    return composer.store();
}

QList<EventTokens> plainEvents(int count)
{
    static const std::array<QByteArray, 3> kLevels = {"low", "medium", "high"};
    static const std::array<QByteArray, 4> kNames = {"Impossible travel", "High risk domain visited",
                                                     "Suspicious security domain visited",
                                                     "SentinelOne threat"};
    constexpr qint64 kFirst = 1'795'219'200; // 2026-11-21T00:00:00Z
    QList<EventTokens> events;
    events.reserve(count);
    for (int i = 0; i < count; ++i) {
        const auto n = static_cast<std::size_t>(i);
        events.append({QByteArray("event-") + QByteArray::number(i), kNames[n % kNames.size()],
                       kLevels[n % kLevels.size()],
                       core::toRfc3339({(kFirst + i) * core::kMicrosPerSecond, 0}),
                       "{\"n\":" + QByteArray::number(i) + "}"});
    }
    return events;
}

} // namespace core_test
