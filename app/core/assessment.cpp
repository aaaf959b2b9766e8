// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/assessment.h"

#include "app/core/risk_record.h"

#include <algorithm>

namespace core {

namespace {

// The events since the last reset; without one that is all of them. An event without a readable time counts
// as after the reset: what can't be dated must not be hidden.
class SinceReset
{
public:
    explicit SinceReset(const RiskRecord &record)
        : m_events(record.events)
        , m_micros(record.events.micros())
        , m_reset(record.lastReset)
    {}

    [[nodiscard]] bool contains(quint32 event) const
    {
        const qint64 micros = m_micros[event];
        if (!m_reset || micros > m_reset->micros || micros == EventStore::kNoTime)
            return true;
        return micros == m_reset->micros && m_events.time(event) >= m_reset;
    }

private:
    const EventStore &m_events;
    std::span<const qint64> m_micros;
    std::optional<Timestamp> m_reset;
};

// Unknown levels are the same only where their words are.
bool holds(const EventStore &events, quint32 event, const ReportedLevel &level)
{
    return level.word.isEmpty() ||
           events.reportedLevel(event).word.compare(level.word, Qt::CaseInsensitive) == 0;
}

// An unknown level without a word stands for every unknown one.
QList<Reason> reasonsFor(const RiskRecord &record, const ReportedLevel &level)
{
    const EventStore &events = record.events;
    if (level.level == RiskLevel::Unscored)
        return {};
    const SinceReset sinceReset(record);
    const std::span<const RiskLevel> levels = events.levels();
    std::vector<Reason> byName(static_cast<std::size_t>(events.names().size()));
    for (quint32 event = 0; event < levels.size(); ++event) {
        if (levels[event] != level.level || !sinceReset.contains(event) || !holds(events, event, level))
            continue;
        Reason &reason = byName[events.nameIds()[event]];
        const auto time = events.time(event);
        if (time && (!reason.latest || *time > *reason.latest))
            reason.latest = time;
        ++reason.count;
    }
    QList<Reason> reasons;
    for (qsizetype id = 0; id < events.names().size(); ++id) {
        Reason &reason = byName[static_cast<std::size_t>(id)];
        if (reason.count == 0)
            continue;
        reason.name = events.names().at(id);
        reasons.append(reason);
    }
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const Reason &a, const Reason &b) { return a.latest > b.latest; });
    return reasons;
}

std::optional<Partial> partialOf(const RiskRecord &record)
{
    const ResultInfo &info = record.resultInfo;
    const quint32 received = record.events.size();
    if (info.totalCount && *info.totalCount > received)
        return Partial{received, info.totalCount};
    if (info.totalPages && *info.totalPages > record.paging.pages)
        return Partial{received, std::nullopt};
    return std::nullopt;
}

void countLevels(const RiskRecord &record, Assessment &assessment)
{
    const SinceReset sinceReset(record);
    const std::span<const RiskLevel> levels = record.events.levels();
    LevelCounts since = {};
    for (quint32 event = 0; event < levels.size(); ++event) {
        const std::size_t index = levelIndex(levels[event]);
        ++assessment.counts[index];
        since[index] += sinceReset.contains(event) ? 1 : 0;
    }
    for (std::size_t index = 0; index < kRiskLevelCount; ++index) {
        assessment.eventsSinceReset += since[index];
        if (since[index] > 0)
            assessment.derived = static_cast<RiskLevel>(index);
    }
}

bool isKnown(RiskLevel level)
{
    return level != RiskLevel::Unknown;
}

} // namespace

Assessment assess(const RiskRecord &record)
{
    Assessment assessment;
    assessment.reported = record.level;
    countLevels(record, assessment);
    const RiskLevel reported = record.level.level;
    assessment.disagrees = reported != assessment.derived && isKnown(reported) && isKnown(assessment.derived);
    assessment.explained = reported;
    assessment.reasons = reasonsFor(record, record.level);
    // An unknown level is never explained by another one, however unknown that is.
    if (assessment.reasons.isEmpty() && assessment.derived != RiskLevel::Unscored &&
        (isKnown(reported) || isKnown(assessment.derived))) {
        assessment.explained = assessment.derived;
        assessment.reasons = reasonsFor(record, {assessment.derived, {}});
    }
    assessment.eventsWithoutTime = record.events.unreadableTimeCount();
    assessment.partial = partialOf(record);
    assessment.hasNextPage = assessment.partial && !record.paging.isExhausted;
    return assessment;
}

} // namespace core
