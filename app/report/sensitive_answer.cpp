// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/sensitive_answer.h"

#include "app/core/json_scan.h"
#include "app/core/json_string.h"
#include "app/core/timestamp.h"

#include <algorithm>

namespace report {

namespace {

constexpr QByteArrayView kProviderKeys[] = {
    "success",     "errors",        "messages", "code", "message",  "error_chain",     "documentation_url",
    "result",      "events",        "id",       "name", "email",    "risk_level",      "timestamp",
    "pointer",     "event_details", "count",    "page", "per_page", "last_reset_time", "result_info",
    "total_count", "total_pages",   "source"};

bool endsScalar(char c)
{
    return core::isJsonBlank(c) || c == ',' || c == ':' || c == '{' || c == '}' || c == '[' || c == ']' ||
           c == '"';
}

bool isTimestamp(QByteArrayView text)
{
    constexpr qsizetype kShortest = 20;
    if (text.size() < kShortest || text.size() > 256)
        return false;
    if (text.contains('\\'))
        return core::parseTimestamp(core::decodeJsonString(text).toUtf8()).has_value();
    return text[4] == '-' && text[7] == '-' && core::parseTimestamp(text).has_value();
}

bool isKnownLevel(QByteArrayView text)
{
    const core::RiskLevel level = text.contains('\\')
                                      ? core::riskLevelFromWord(core::decodeJsonString(text).toUtf8())
                                      : core::riskLevelFromWord(text);
    return level != core::RiskLevel::Unknown;
}

// Where the first event begins in the answer. The events may have a copy of it.
qsizetype offsetOfFirst(QByteArrayView answer, const core::EventStore &events)
{
    if (events.isEmpty())
        return 0;
    const QByteArrayView first = events.eventJson(0);
    const QByteArrayView last = events.eventJson(events.size() - 1);
    const std::less_equal<const char *> isInOrder;
    if (isInOrder(answer.begin(), first.begin()) && isInOrder(first.end(), answer.end()))
        return first.begin() - answer.begin();
    const qsizetype distance = last.begin() - first.begin();
    for (qsizetype at = answer.indexOf(first); at >= 0; at = answer.indexOf(first, at + 1)) {
        if (answer.sliced(std::min(answer.size(), at + distance)).startsWith(last))
            return at;
    }
    return -1;
}

bool isInherited(FieldRule rule, bool isArray)
{
    return isArray || rule == FieldRule::Coordinate || rule == FieldRule::Person || rule == FieldRule::Device;
}

} // namespace

AnswerReader::AnswerReader(QByteArrayView answer, const core::EventStore &events)
    : m_answer(answer)
    , m_events(events)
    , m_firstEvent(offsetOfFirst(answer, events))
{}

bool AnswerReader::next(AnswerToken &token)
{
    for (; m_at < m_answer.size(); ++m_at) {
        const char c = m_answer[m_at];
        if (core::isJsonBlank(c) || c == ':')
            continue;
        if (c == ',') {
            m_expectsKey = isInObject();
            continue;
        }
        token = {.begin = m_at, .end = m_at + 1};
        if (c == '{' || c == '[') {
            open(token);
        } else if (c == '}' || c == ']') {
            if (!close(token))
                continue;
        } else if (c == '"') {
            readString(token);
        } else {
            readScalar(token);
        }
        m_at = token.end;
        return true;
    }
    return false;
}

void AnswerReader::readString(AnswerToken &token)
{
    const char *const end = m_answer.end();
    const char *const closing = core::closingQuote(m_answer.data() + m_at, end);
    token.end = closing - m_answer.data() + (closing == end ? 0 : 1);
    if (m_expectsKey) {
        readKey(token);
        return;
    }
    token.kind = AnswerToken::Kind::String;
    token.rule = isInObject() ? m_rule : ruleAround();
    token.part = isInObject() ? m_part : EventPart::None;
    const QByteArrayView text = m_answer.sliced(m_at + 1, std::max<qsizetype>(0, token.end - m_at - 2));
    const bool isLevel = m_isLevelKey && m_detailsLevel == 0 && isInObject() && isKnownLevel(text);
    token.isKept = isLevel || isTimestamp(text);
}

void AnswerReader::readKey(AnswerToken &token)
{
    token.kind = AnswerToken::Kind::Key;
    const QByteArrayView key = m_answer.sliced(m_at + 1, std::max<qsizetype>(0, token.end - m_at - 2));
    const CachedRule &cached = ruleOf(key, ruleAround());
    // The events' names are rules', the one around them is the user's.
    const bool isOfUser = cached.isName && m_eventLevel == 0 && m_detailsLevel == 0;
    m_rule = isOfUser ? FieldRule::Name : cached.rule;
    m_isKnownKey = cached.isKnown;
    m_isLevelKey = cached.isLevel;
    m_part = m_eventLevel > 0 && m_open.size() == m_eventLevel ? partOfKey(key) : EventPart::None;
    m_expectsKey = false;
    token.isKept = cached.isKnown && m_detailsLevel == 0;
}

void AnswerReader::readScalar(AnswerToken &token) const
{
    while (token.end < m_answer.size() && !endsScalar(m_answer[token.end]))
        ++token.end;
    token.kind = AnswerToken::Kind::Scalar;
    token.rule = isInObject() ? m_rule : ruleAround();
    token.part = isInObject() ? m_part : EventPart::None;
    const QByteArrayView text = m_answer.sliced(token.begin, token.end - token.begin);
    token.isKept = (m_isKnownKey && m_detailsLevel == 0 && isInObject()) || text == "true" ||
                   text == "false" || text == "null";
}

void AnswerReader::open(AnswerToken &token)
{
    const bool isObject = m_answer[m_at] == '{';
    token.kind = AnswerToken::Kind::Open;
    token.part = isInObject() ? m_part : EventPart::None;
    const FieldRule rule = isInObject() ? m_rule : ruleAround();
    m_open.push_back(static_cast<quint8>((isObject ? kObject : 0) |
                                         (isInherited(rule, !isObject) ? static_cast<quint8>(rule) : 0)));
    if (token.part == EventPart::Details && m_detailsLevel == 0)
        m_detailsLevel = m_open.size();
    else
        token.part = EventPart::None;
    if (m_eventLevel == 0 && m_event < m_events.size() && m_at == offsetOf(m_event)) {
        m_eventLevel = m_open.size();
        token.part = EventPart::Event;
    }
    m_expectsKey = isObject;
    m_part = EventPart::None;
}

bool AnswerReader::close(AnswerToken &token)
{
    if (m_open.empty())
        return false;
    token.kind = AnswerToken::Kind::Close;
    if (m_detailsLevel == m_open.size()) {
        m_detailsLevel = 0;
        token.part = EventPart::Details;
    } else if (m_eventLevel == m_open.size()) {
        m_eventLevel = 0;
        ++m_event;
        token.part = EventPart::Event;
    }
    m_open.pop_back();
    m_expectsKey = false;
    m_part = EventPart::None;
    m_rule = FieldRule::None;
    m_isKnownKey = false;
    return true;
}

qsizetype AnswerReader::offsetOf(quint32 event) const
{
    if (m_firstEvent < 0)
        return -1;
    return m_firstEvent + (m_events.eventJson(event).data() - m_events.eventJson(0).data());
}

EventPart AnswerReader::partOfKey(QByteArrayView key) const
{
    if (key.contains('\\')) {
        const QByteArray plain = core::decodeJsonString(key).toUtf8();
        return plain.contains('\\') ? EventPart::None : partOfKey(plain);
    }
    return key == "event_details" ? EventPart::Details
           : key == "id"          ? EventPart::Id
           : key == "name"        ? EventPart::Name
           : key == "risk_level"  ? EventPart::Level
           : key == "timestamp"   ? EventPart::Time
                                  : EventPart::None;
}

const AnswerReader::CachedRule &AnswerReader::ruleOf(QByteArrayView key, FieldRule around)
{
    const auto sum =
        static_cast<std::size_t>(key.size()) * 31 +
        (key.isEmpty() ? 0 : static_cast<quint8>(key.front()) * 7 + static_cast<quint8>(key.back()));
    CachedRule &cached = m_rules[sum % m_rules.size()];
    if (cached.key.isNull() || cached.around != around || cached.key != key) {
        const QByteArrayView start = key.first(std::min<qsizetype>(key.size(), 256));
        const QByteArray decoded = key.contains('\\') ? core::decodeJsonString(start).toUtf8() : QByteArray();
        const QByteArrayView plain = decoded.isEmpty() ? key : QByteArrayView(decoded);
        cached = {.key = key,
                  .around = around,
                  .rule = ruleOfField(key, around),
                  .isKnown = std::ranges::count(kProviderKeys, plain) > 0,
                  .isLevel = plain == "risk_level",
                  .isName = plain == "name"};
    }
    return cached;
}

FieldRule AnswerReader::ruleAround() const
{
    return m_open.empty() ? FieldRule::None : static_cast<FieldRule>(m_open.back() & ~kObject);
}

std::span<const QByteArrayView> providerKeys()
{
    return kProviderKeys;
}

} // namespace report
