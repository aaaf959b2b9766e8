// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_store.h"

#include "app/core/json_string.h"
#include "app/core/name_table.h"
#include "app/core/shared_large.h"

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

    // Those with a row for each event.
    template<class Visit>
    void forEach(Visit &&visit)
    {
        visit(micros);
        visit(nanos);
        visit(levels);
        visit(nameIds);
        visit(events);
        visit(ids);
        visit(details);
    }
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
    , m_names(std::make_unique<NameTable>())
{
    m_columns->answer = answer;
}

EventStoreBuilder::~EventStoreBuilder() = default;

void EventStoreBuilder::append(const EventSpans &spans)
{
    EventStore::Columns &c = *m_columns;
    if (c.micros.size() == c.micros.capacity())
        makeRoom(spans.event);
    appendTime(spans.timestamp);
    appendLevel(spans.level);
    c.nameIds.push_back(m_names->idOf(textOf(spans.name)));
    c.events.push_back(spans.event);
    c.ids.push_back(spans.id);
    c.details.push_back(spans.details);
}

// For as many events as there will be if they go on like those so far, so that nothing is moved in the end.
void EventStoreBuilder::makeRoom(ByteSpan next)
{
    constexpr std::size_t kFirstEvents = 1000;
    constexpr std::size_t kMostTimes = 64; // small events in front of a large one must not claim it all
    EventStore::Columns &c = *m_columns;
    const std::size_t count = c.micros.size();
    std::size_t room = kFirstEvents;
    if (count != 0) {
        const std::size_t passed = std::max(next.offset - c.events.front().offset, 1u);
        const std::size_t left = static_cast<std::size_t>(c.answer.size()) - next.offset;
        const std::size_t expected = count + left * count / passed;
        room = std::clamp(expected + expected / 100, count + count / 8 + kFirstEvents, count * kMostTimes);
    }
    c.forEach([room](auto &column) { column.reserve(room); });
}

void EventStoreBuilder::appendTime(ByteSpan span)
{
    EventStore::Columns &c = *m_columns;
    const QByteArrayView text = textOf(span);
    auto parsed = parseTimestamp(text);
    if (!parsed && text.contains('\\'))
        parsed = parseTimestamp(decodeJsonString(text).toUtf8());
    if ((!parsed || !parsed->exact) && !span.isAbsent())
        c.oddTimes.push_back({static_cast<quint32>(c.micros.size()), span});
    if (!parsed)
        ++c.unreadable;
    c.micros.push_back(parsed ? parsed->time.micros : EventStore::kNoTime);
    c.nanos.push_back(parsed ? parsed->time.nanos : 0);
}

void EventStoreBuilder::appendLevel(ByteSpan span)
{
    EventStore::Columns &c = *m_columns;
    const QByteArrayView text = textOf(span);
    RiskLevel level = riskLevelFromWord(text);
    if (level == RiskLevel::Unknown && text.contains('\\'))
        level = riskLevelFromWord(decodeJsonString(text).toUtf8());
    if (level == RiskLevel::Unknown)
        c.oddLevels.push_back({static_cast<quint32>(c.levels.size()), span});
    c.levels.push_back(level);
}

QByteArrayView EventStoreBuilder::textOf(ByteSpan span) const
{
    return span.isAbsent() ? QByteArrayView() : sliceOf(m_columns->answer, span);
}

EventStore EventStoreBuilder::finish()
{
    // What is left over was never written to, and costs nothing as long as it is little.
    const auto trim = [](auto &column) {
        if (column.capacity() - column.size() > column.size() / 50)
            column.shrink_to_fit();
    };
    EventStore::Columns &c = *m_columns;
    c.forEach(trim);
    trim(c.oddTimes);
    trim(c.oddLevels);
    c.names = m_names->takeNames();
    m_names.reset();
    const qsizetype bytes = c.micros.empty() ? 0 : c.answer.size();
    return EventStore(shareLarge(std::move(m_columns), bytes));
}

} // namespace core
