// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_level.h"
#include "app/core/timestamp.h"

#include <QByteArray>
#include <QStringList>

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core {

// A piece of the answer's bytes. Offset 0 is the answer's own opening brace, so it means "absent".
struct ByteSpan
{
    quint32 offset = 0;
    quint32 length = 0;

    [[nodiscard]] bool isAbsent() const { return offset == 0; }
};

// Where the parts of one event stand in the answer. Strings are what stands between their quotes.
struct EventSpans
{
    ByteSpan event;     // the whole object, braces included
    ByteSpan id;        // string
    ByteSpan name;      // string
    ByteSpan level;     // string
    ByteSpan timestamp; // string
    ByteSpan details;   // any JSON value
};

// Every event of one answer as columns over the answer's bytes, in the order sent. Immutable and cheap to
// copy. An event is named by its number, 0 to size() - 1.
class EventStore
{
public:
    // The value of micros() for an event without a readable time.
    static constexpr qint64 kNoTime = std::numeric_limits<qint64>::min();

    EventStore();

    [[nodiscard]] quint32 size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    [[nodiscard]] std::span<const qint64> micros() const;
    [[nodiscard]] std::span<const RiskLevel> levels() const;
    [[nodiscard]] std::span<const quint32> nameIds() const;
    [[nodiscard]] const QStringList &names() const; // by name id; every one occurs in an event

    [[nodiscard]] std::optional<Timestamp> time(quint32 event) const;
    [[nodiscard]] QString
    timeText(quint32 event) const; // as sent where the value says less, else RFC 3339 in UTC
    [[nodiscard]] RiskLevel level(quint32 event) const;
    [[nodiscard]] ReportedLevel reportedLevel(quint32 event) const;
    [[nodiscard]] QString name(quint32 event) const;
    [[nodiscard]] QString id(quint32 event) const;

    // Bytes as sent. They live as long as any copy of this store.
    [[nodiscard]] QByteArrayView idToken(quint32 event) const;
    [[nodiscard]] QByteArrayView details(quint32 event) const; // empty where absent
    [[nodiscard]] QByteArrayView eventJson(quint32 event) const;

    [[nodiscard]] qsizetype unreadableTimeCount() const;
    // Heap bytes of the columns, the answer itself not counted.
    [[nodiscard]] qsizetype columnBytes() const;

private:
    friend class EventStoreBuilder;
    struct Columns;
    explicit EventStore(std::shared_ptr<const Columns> columns);
    [[nodiscard]] QByteArrayView bytes(ByteSpan span) const;

    std::shared_ptr<const Columns> m_columns;
};

class NameTable;

// Fills a store in one pass over an answer.
class EventStoreBuilder
{
public:
    // `answer` is at most 4 GiB: offsets are 32 bits wide.
    explicit EventStoreBuilder(const QByteArray &answer);
    ~EventStoreBuilder();

    void append(const EventSpans &spans);
    [[nodiscard]] EventStore finish();

private:
    void makeRoom(ByteSpan next);
    void appendTime(ByteSpan span);
    void appendLevel(ByteSpan span);
    [[nodiscard]] QByteArrayView textOf(ByteSpan span) const;

    std::unique_ptr<EventStore::Columns> m_columns;
    std::unique_ptr<NameTable> m_names;
};

} // namespace core
