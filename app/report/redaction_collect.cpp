// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/redaction_collect.h"

#include "app/report/sensitive_answer.h"
#include "app/report/sensitive_codes.h"
#include "app/report/sensitive_levels.h"
#include "app/report/sensitive_shapes.h"
#include "app/report/sensitive_values.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace report {

namespace {

constexpr quint32 kTokensBetweenStops = 4096;

// What stands in a field that has no value.
bool isPlaceholder(QByteArrayView folded)
{
    static constexpr std::string_view kWords[] = {
        "unknown", "none",      "null",          "n/a",       "na",       "-",
        "default", "true",      "false",         "undefined", "nil",      "any",
        "all",     "high",      "medium",        "low",       "unscored", "other",
        "*",       "(unknown)", "not available", "empty",     "localhost"};
    const std::string_view word(folded.data(), static_cast<std::size_t>(folded.size()));
    return folded.isEmpty() || std::ranges::count(kWords, word) > 0;
}

bool isWithout(QByteArrayView folded)
{
    return std::ranges::none_of(folded, [](char c) { return isAsciiWord(c) || (c & 0x80) != 0; });
}

bool isCoordinate(QByteArrayView folded)
{
    if (folded.size() > 64 || std::ranges::none_of(folded, isAsciiDigit))
        return false;
    const bool isGeohash = folded.size() >= 5 && std::ranges::all_of(folded, isAsciiWord);
    return isGeohash || std::ranges::all_of(folded, [](char c) {
               return isAsciiDigit(c) || (c & 0x80) != 0 || std::ranges::count(" .,;+-'nsewo:/()", c) > 0;
           });
}

// The local part of an address, where it isn't a job's.
QByteArrayView loginOf(QByteArrayView email)
{
    static constexpr std::string_view kJobs[] = {"info", "admin",  "security", "support", "root",
                                                 "test", "user",   "office",   "it",      "help",
                                                 "mail", "events", "events"};
    const QByteArrayView local = email.first(std::max<qsizetype>(0, email.indexOf('@')));
    const std::string_view word(local.data(), static_cast<std::size_t>(local.size()));
    return std::ranges::count(kJobs, word) > 0 ? QByteArrayView() : local;
}

TextContext contextOf(FieldRule rule)
{
    return {.isVersion = rule == FieldRule::Version, .isHash = rule == FieldRule::Hash};
}

} // namespace

bool RedactionCollect::collect(const Report &report)
{
    const core::RiskRecord &record = report.user.record;
    const core::Provenance &provenance = report.user.provenance;
    collectText(provenance.userId, FieldRule::Id);
    collectText(provenance.accountId, FieldRule::Id);
    collectText(record.email, FieldRule::Email);
    collectText(record.name, FieldRule::Name);
    if (const QByteArray email = folded(asJsonToken(record.email)); !loginOf(email).isEmpty())
        m_values.addName(loginOf(email), loginOf(email));
    collectText(provenance.source);
    collectText(report.filterText);
    for (const core::ProviderMessage &message : record.messages)
        collectText(message.message);
    return collectAnswer(record, report.watch.stop);
}

bool RedactionCollect::collectAnswer(const core::RiskRecord &record, const core::StopCheck &stop)
{
    const QByteArrayView answer = record.answer;
    AnswerReader reader(answer, record.events);
    AnswerToken token;
    for (quint32 count = 1; reader.next(token); ++count) {
        if (count % kTokensBetweenStops == 0 && core::shouldStop(stop))
            return false;
        const QByteArrayView text = answer.sliced(token.begin, token.end - token.begin);
        if (token.isKept)
            continue;
        if (token.kind == AnswerToken::Kind::Scalar)
            collectNumber(text, token.rule);
        else if (token.kind == AnswerToken::Kind::String || token.kind == AnswerToken::Kind::Key)
            collectString(text.sliced(1, std::max<qsizetype>(0, text.size() - 2)), token.rule,
                          token.kind == AnswerToken::Kind::Key);
    }
    return !core::shouldStop(stop);
}

void RedactionCollect::collectText(const QString &text, FieldRule rule)
{
    if (!text.isEmpty())
        collectString(asJsonToken(text), rule);
}

void RedactionCollect::collectString(QByteArrayView token, FieldRule rule, bool isKey)
{
    StringLevels levels(token);
    levels.goToBottom();
    const QByteArrayView text = levels.text();
    m_folded.fold(text);
    m_values.noteMarkers(m_folded.bytes());
    bool hasAddress = false;
    bool hasHost = false;
    const FoundValue found = [&](RedactedKind kind, qsizetype begin, qsizetype end) {
        // "user.email" is a field's path.
        const QByteArrayView value = m_folded.bytes().sliced(begin, end - begin);
        if (isKey && kind == RedactedKind::Host && value.count('.') < 2)
            return;
        const json::ByteSpan source = m_folded.sourceOf(begin, end);
        m_values.add(kind, value, text.sliced(source.offset, source.length));
        hasAddress = hasAddress || kind == RedactedKind::Ip;
        hasHost = hasHost || kind == RedactedKind::Host;
    };
    findSensitiveValues(m_folded.bytes(), contextOf(rule), found);
    eachEmbeddedField(text, [this](const EmbeddedField &field) { collectField(field.value, field.rule); });
    const bool isPart = (rule == FieldRule::Ip && hasAddress) ||
                        ((rule == FieldRule::Host || rule == FieldRule::Device) && (hasHost || hasAddress));
    if (isPart || rule == FieldRule::None)
        return;
    m_folded.fold(token);
    addField(rule, m_folded, token);
}

// A field of JSON within a string: what it looks like was told already.
void RedactionCollect::collectField(QByteArrayView token, FieldRule rule)
{
    FoldedText text;
    text.fold(token);
    bool isWhole = false;
    findSensitiveValues(text.bytes(), contextOf(rule), [&isWhole](RedactedKind kind, qsizetype, qsizetype) {
        isWhole = isWhole || kind == RedactedKind::Ip || kind == RedactedKind::Host;
    });
    if (!isWhole || (rule != FieldRule::Ip && rule != FieldRule::Host && rule != FieldRule::Device))
        addField(rule, text, token);
}

// Where a backslash may belong to a letter both readings are the one value.
void RedactionCollect::addField(FieldRule rule, const FoldedText &text, QByteArrayView token)
{
    const QByteArrayView value = text.bytes().trimmed();
    FoldedText other;
    if (text.isAmbiguous()) {
        other.fold(token, LetterEscapes::Letters);
        m_values.link(value, other.bytes().trimmed());
    }
    addField(rule, value, token);
    if (text.isAmbiguous())
        m_values.link(value, other.bytes().trimmed());
}

// Two that are too short to be searched for are searched for side by side.
void RedactionCollect::addCoordinate(QByteArrayView folded, QByteArrayView token)
{
    constexpr qsizetype kLongest = 16;
    m_values.add(RedactedKind::Coordinate, folded, token);
    const QByteArray last = std::exchange(m_lastCoordinate, folded.size() <= kLongest && folded.contains('.')
                                                                ? folded.toByteArray()
                                                                : QByteArray());
    if (last.isEmpty() || m_lastCoordinate.isEmpty() ||
        (isSearchable(last, RedactedKind::Coordinate) && isSearchable(folded, RedactedKind::Coordinate)))
        return;
    for (const auto &[first, second] :
         {std::pair(last, m_lastCoordinate), std::pair(m_lastCoordinate, last)}) {
        for (const char *between : {",", ", "}) {
            const QByteArray pair = first + between + second;
            m_values.add(RedactedKind::Coordinate, pair, pair);
        }
    }
}

void RedactionCollect::collectNumber(QByteArrayView number, FieldRule rule)
{
    const QByteArray text = folded(number);
    if (rule == FieldRule::Coordinate)
        addCoordinate(text, number);
    else if (rule == FieldRule::Token || rule == FieldRule::UserAgent)
        m_values.add(RedactedKind::Token, text, number);
    else if (rule != FieldRule::None && rule != FieldRule::Version && rule != FieldRule::Hash)
        m_values.add(RedactedKind::Id, text, number);
}

void RedactionCollect::addField(FieldRule rule, QByteArrayView folded, QByteArrayView token)
{
    if (isPlaceholder(folded) || isWithout(folded))
        return;
    switch (rule) {
    case FieldRule::Email:
        m_values.add(RedactedKind::Email, folded, token);
        break;
    case FieldRule::Name:
    case FieldRule::Person:
        m_values.addName(folded, token);
        break;
    case FieldRule::Id:
        m_values.add(RedactedKind::Id, folded, token);
        break;
    case FieldRule::Ip:
        m_values.add(RedactedKind::Ip, folded, token);
        break;
    case FieldRule::Host:
    case FieldRule::Device:
        m_values.add(RedactedKind::Host, folded, token);
        break;
    case FieldRule::Coordinate:
        if (isCoordinate(folded))
            addCoordinate(folded, token);
        break;
    case FieldRule::UserAgent:
        m_values.add(RedactedKind::UserAgent, folded, token);
        break;
    case FieldRule::Token:
        m_values.add(RedactedKind::Token, folded, token);
        break;
    case FieldRule::None:
    case FieldRule::Version:
    case FieldRule::Hash:
        break;
    }
}

} // namespace report
