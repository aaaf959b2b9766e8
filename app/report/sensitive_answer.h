// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_store.h"
#include "app/report/sensitive_fields.h"

#include <array>
#include <span>
#include <vector>

namespace report {

// Which part of an event a value is.
enum class EventPart : quint8 { None, Event, Id, Name, Level, Time, Details };

struct AnswerToken
{
    enum class Kind : quint8 { Key, String, Scalar, Open, Close };

    Kind kind = Kind::Scalar;
    EventPart part = EventPart::None; // of values, and of the brackets of objects and arrays
    FieldRule rule = FieldRule::None; // of values, from the field that they stand in
    bool isKept = false;              // the provider's own word, a level or a time
    qsizetype begin = 0;
    qsizetype end = 0; // quotes included
};

// The tokens of an answer that was decoded, from front to back. Never fails: what is no JSON comes as
// scalars.
class AnswerReader
{
public:
    // `events` are the answer's. Both outlive this.
    AnswerReader(QByteArrayView answer, const core::EventStore &events);

    // False behind the last one.
    [[nodiscard]] bool next(AnswerToken &token);
    // How many of the events were passed.
    [[nodiscard]] quint32 eventsRead() const { return m_event; }

private:
    struct CachedRule
    {
        QByteArrayView key;
        FieldRule around = FieldRule::None;
        FieldRule rule = FieldRule::None;
        bool isKnown = false; // of the provider
        bool isLevel = false;
        bool isName = false;
    };

    void readKey(AnswerToken &token);
    void readString(AnswerToken &token);
    void readScalar(AnswerToken &token) const;
    void open(AnswerToken &token);
    bool close(AnswerToken &token);
    [[nodiscard]] qsizetype offsetOf(quint32 event) const;
    [[nodiscard]] EventPart partOfKey(QByteArrayView key) const;
    [[nodiscard]] const CachedRule &ruleOf(QByteArrayView key, FieldRule around);
    [[nodiscard]] bool isInObject() const { return !m_open.empty() && (m_open.back() & kObject) != 0; }
    [[nodiscard]] FieldRule ruleAround() const;

    static constexpr quint8 kObject = 0x80;

    QByteArrayView m_answer;
    const core::EventStore &m_events;
    qsizetype m_firstEvent; // -1: not in the answer
    qsizetype m_at = 0;
    std::vector<quint8> m_open; // by level: kObject or not, and the rule for what is in it
    std::array<CachedRule, 256> m_rules = {};
    FieldRule m_rule = FieldRule::None; // of the next value
    EventPart m_part = EventPart::None;
    bool m_isKnownKey = false;
    bool m_isLevelKey = false;
    bool m_expectsKey = false;
    quint32 m_event = 0; // the next one, or the one that is open
    std::size_t m_eventLevel = 0;
    std::size_t m_detailsLevel = 0;
};

// The keys that the provider documents, in the order of an answer.
[[nodiscard]] std::span<const QByteArrayView> providerKeys();

} // namespace report
