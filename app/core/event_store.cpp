// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_store.h"

#include "app/core/json_string.h"
#include "app/core/shared_large.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

// What the columns can't hold: the text of an unreadable or over-precise time, or of an unknown level.
struct OddText
{
    quint32 event;
    ByteSpan text;
};

QByteArrayView sliceOf(const QByteArray &answer, ByteSpan span)
{
    return QByteArrayView(answer).sliced(span.offset, span.length);
}

std::optional<ByteSpan> findOdd(const std::vector<OddText> &texts, quint32 event)
{
    const auto at = std::lower_bound(texts.begin(), texts.end(), event,
                                     [](const OddText &odd, quint32 number) { return odd.event < number; });
    if (at == texts.end() || at->event != event)
        return std::nullopt;
    return at->text;
}

} // namespace

// 39 bytes an event, and 12 more for each odd text.
struct EventStore::Columns
{
    QByteArray answer;
    std::vector<qint64> micros;
    std::vector<quint16> nanos;
    std::vector<RiskLevel> levels;
    std::vector<quint32> nameIds;
    std::vector<ByteSpan> events;
    std::vector<ByteSpan> ids;
    std::vector<ByteSpan> details;
    std::vector<OddText> oddTimes;
    std::vector<OddText> oddLevels;
    QStringList names;
    qsizetype unreadable = 0;
};

struct EventStoreBuilder::Interning
{
    QHash<QByteArrayView, quint32> byToken; // the token as sent, escapes and all
    QHash<QString, quint32> byText;
    QByteArrayView lastToken;
    quint32 lastId = 0;
};

EventStore::EventStore()
    : m_columns(std::make_shared<const Columns>())
{}

EventStore::EventStore(std::shared_ptr<const Columns> columns)
    : m_columns(std::move(columns))
{}

quint32 EventStore::size() const
{
    return static_cast<quint32>(m_columns->micros.size());
}

std::span<const qint64> EventStore::micros() const
{
    return m_columns->micros;
}

std::span<const RiskLevel> EventStore::levels() const
{
    return m_columns->levels;
}

std::span<const quint32> EventStore::nameIds() const
{
    return m_columns->nameIds;
}

const QStringList &EventStore::names() const
{
    return m_columns->names;
}

std::optional<Timestamp> EventStore::time(quint32 event) const
{
    const qint64 micros = m_columns->micros[event];
    if (micros == kNoTime)
        return std::nullopt;
    return Timestamp{micros, m_columns->nanos[event]};
}

QString EventStore::timeText(quint32 event) const
{
    if (const auto odd = findOdd(m_columns->oddTimes, event))
        return decodeJsonString(bytes(*odd));
    const auto readable = time(event);
    return readable ? QString::fromLatin1(toRfc3339(*readable)) : QString();
}

RiskLevel EventStore::level(quint32 event) const
{
    return m_columns->levels[event];
}

ReportedLevel EventStore::reportedLevel(quint32 event) const
{
    const auto odd = findOdd(m_columns->oddLevels, event);
    return {level(event), odd ? decodeJsonString(bytes(*odd)) : QString()};
}

QString EventStore::name(quint32 event) const
{
    return m_columns->names.at(m_columns->nameIds[event]);
}

QString EventStore::id(quint32 event) const
{
    return decodeJsonString(idToken(event));
}

QByteArrayView EventStore::idToken(quint32 event) const
{
    return bytes(m_columns->ids[event]);
}

QByteArrayView EventStore::details(quint32 event) const
{
    return bytes(m_columns->details[event]);
}

QByteArrayView EventStore::eventJson(quint32 event) const
{
    return bytes(m_columns->events[event]);
}

qsizetype EventStore::unreadableTimeCount() const
{
    return m_columns->unreadable;
}

qsizetype EventStore::columnBytes() const
{
    const auto heap = [](const auto &column) {
        return static_cast<qsizetype>(column.capacity() * sizeof(column[0]));
    };
    const Columns &c = *m_columns;
    qsizetype total = heap(c.micros) + heap(c.nanos) + heap(c.levels) + heap(c.nameIds) + heap(c.events) +
                      heap(c.ids) + heap(c.details) + heap(c.oddTimes) + heap(c.oddLevels);
    for (const QString &name : c.names)
        total += static_cast<qsizetype>(sizeof(QString)) + name.capacity() * qsizetype(sizeof(QChar));
    return total;
}

QByteArrayView EventStore::bytes(ByteSpan span) const
{
    return span.isAbsent() ? QByteArrayView() : sliceOf(m_columns->answer, span);
}

EventStoreBuilder::EventStoreBuilder(const QByteArray &answer)
    : m_columns(std::make_unique<EventStore::Columns>())
    , m_interning(std::make_unique<Interning>())
{
    m_columns->answer = answer;
}

EventStoreBuilder::~EventStoreBuilder() = default;

void EventStoreBuilder::append(const EventSpans &spans)
{
    EventStore::Columns &c = *m_columns;
    const auto event = static_cast<quint32>(c.micros.size());
    const auto textOf = [&c](ByteSpan span) {
        return span.isAbsent() ? QByteArrayView() : sliceOf(c.answer, span);
    };

    auto parsed = parseTimestamp(textOf(spans.timestamp));
    if (!parsed && textOf(spans.timestamp).contains('\\'))
        parsed = parseTimestamp(decodeJsonString(textOf(spans.timestamp)).toUtf8());
    c.micros.push_back(parsed ? parsed->time.micros : EventStore::kNoTime);
    c.nanos.push_back(parsed ? parsed->time.nanos : 0);
    if (!parsed)
        ++c.unreadable;
    if ((!parsed || !parsed->exact) && !spans.timestamp.isAbsent())
        c.oddTimes.push_back({event, spans.timestamp});

    RiskLevel level = riskLevelFromWord(textOf(spans.level));
    if (level == RiskLevel::Unknown && textOf(spans.level).contains('\\'))
        level = riskLevelFromWord(decodeJsonString(textOf(spans.level)).toUtf8());
    c.levels.push_back(level);
    if (level == RiskLevel::Unknown)
        c.oddLevels.push_back({event, spans.level});

    c.nameIds.push_back(internName(textOf(spans.name)));
    c.events.push_back(spans.event);
    c.ids.push_back(spans.id);
    c.details.push_back(spans.details);
}

quint32 EventStoreBuilder::internName(QByteArrayView token)
{
    Interning &interning = *m_interning;
    QStringList &names = m_columns->names;
    if (!names.isEmpty() && token == interning.lastToken)
        return interning.lastId;
    auto known = interning.byToken.constFind(token);
    if (known == interning.byToken.constEnd()) {
        // Differently escaped spellings of one name are one name.
        const QString text = decodeJsonString(token);
        auto same = interning.byText.constFind(text);
        if (same == interning.byText.constEnd()) {
            same = interning.byText.insert(text, static_cast<quint32>(names.size()));
            names.append(text);
        }
        known = interning.byToken.insert(token, *same);
    }
    interning.lastToken = token;
    interning.lastId = *known;
    return interning.lastId;
}

EventStore EventStoreBuilder::finish()
{
    EventStore::Columns &c = *m_columns;
    c.micros.shrink_to_fit();
    c.nanos.shrink_to_fit();
    c.levels.shrink_to_fit();
    c.nameIds.shrink_to_fit();
    c.events.shrink_to_fit();
    c.ids.shrink_to_fit();
    c.details.shrink_to_fit();
    c.oddTimes.shrink_to_fit();
    c.oddLevels.shrink_to_fit();
    m_interning.reset();
    const qsizetype bytes = c.answer.size();
    return EventStore(shareLarge(std::move(m_columns), bytes));
}

} // namespace core
