// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_order.h"
#include "app/core/event_store.h"
#include "app/core/json_string.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace test_support {

// One event as the provider sends it, strings in UTF-8. An empty part is left out of the answer, but an empty
// `id` becomes "event-<number>".
struct EventSample
{
    QByteArray name;
    QByteArray level;
    QByteArray timestamp;
    QByteArray details = {}; // any JSON
    QByteArray id = {};
};

// Writes an answer and remembers where the parts of its events stand.
class AnswerWriter
{
public:
    void append(const EventSample &sample)
    {
        const QByteArray id =
            sample.id.isEmpty() ? QByteArray("event-") + QByteArray::number(m_spans.size()) : sample.id;
        if (!m_spans.empty())
            m_answer += ',';
        core::EventSpans spans;
        const qsizetype begin = m_answer.size();
        m_answer += "{\"id\":";
        spans.id = appendString(id);
        spans.name = appendMember("name", sample.name);
        spans.level = appendMember("risk_level", sample.level);
        spans.timestamp = appendMember("timestamp", sample.timestamp);
        if (!sample.details.isEmpty()) {
            m_answer += ",\"event_details\":";
            spans.details = spanFrom(m_answer.size(), sample.details.size());
            m_answer += sample.details;
        }
        m_answer += '}';
        spans.event = spanFrom(begin, m_answer.size() - begin);
        m_spans.push_back(spans);
    }

    // The whole body, as an HTTP server would send it.
    [[nodiscard]] QByteArray answer() const
    {
        return m_answer + QByteArray("],\"email\":\"ana@example.com\",\"name\":\"Ana\"}}");
    }

    [[nodiscard]] core::EventStore store() const
    {
        core::EventStoreBuilder builder(answer());
        for (const core::EventSpans &spans : m_spans)
            builder.append(spans);
        return builder.finish();
    }

private:
    [[nodiscard]] static core::ByteSpan spanFrom(qsizetype offset, qsizetype length)
    {
        return {static_cast<quint32>(offset), static_cast<quint32>(length)};
    }
    // The span of what stands between the quotes.
    core::ByteSpan appendString(const QByteArray &utf8)
    {
        const qsizetype begin = m_answer.size() + 1;
        core::appendJsonString(m_answer, QString::fromUtf8(utf8));
        return spanFrom(begin, m_answer.size() - 1 - begin);
    }
    core::ByteSpan appendMember(const char *key, const QByteArray &utf8)
    {
        if (utf8.isEmpty())
            return {};
        m_answer += QByteArray(",\"") + key + QByteArray("\":");
        return appendString(utf8);
    }

    QByteArray m_answer = "{\"success\":true,\"errors\":[],\"messages\":[],\"result\":{\"events\":[";
    std::vector<core::EventSpans> m_spans;
};

// A store of these events, in this order: `storeOf({{"Impossible travel", "high", "2026-11-21T09:12:44Z"}})`.
[[nodiscard]] inline core::EventStore storeOf(const std::vector<EventSample> &samples)
{
    AnswerWriter writer;
    for (const EventSample &sample : samples)
        writer.append(sample);
    return writer.store();
}

// The bytes of an answer that holds these events.
[[nodiscard]] inline QByteArray answerOf(const std::vector<EventSample> &samples)
{
    AnswerWriter writer;
    for (const EventSample &sample : samples)
        writer.append(sample);
    return writer.answer();
}

// All events, newest first.
[[nodiscard]] inline core::EventOrder orderOf(const core::EventStore &store)
{
    return core::selectEvents(store, core::EventFilter(), core::EventSort());
}

// µs of an RFC 3339 time.
[[nodiscard]] inline qint64 microsOf(QByteArrayView rfc3339)
{
    const auto parsed = core::parseTimestamp(rfc3339);
    return parsed ? parsed->time.micros : core::EventStore::kNoTime;
}

} // namespace test_support
