// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/assessment.h"

#include <algorithm>

namespace core {

namespace {

// An event without a readable time counts as after the reset: what can't be dated must not be hidden.
bool isSinceReset(const EventStore &events, quint32 event, const std::optional<Timestamp> &reset)
{
    const auto time = events.time(event);
    return !reset || !time || *time >= *reset;
}

// Unknown levels are the same only where their words are.
bool holds(const EventStore &events, quint32 event, const ReportedLevel &level)
{
    return events.level(event) == level.level &&
           (level.word.isEmpty() ||
            events.reportedLevel(event).word.compare(level.word, Qt::CaseInsensitive) == 0);
}

// An unknown level without a word stands for every unknown one.
QList<Reason> reasonsFor(const RiskRecord &record, const ReportedLevel &level)
{
    const EventStore &events = record.events;
    if (level.level == RiskLevel::Unscored)
        return {};
    std::vector<Reason> byName(static_cast<std::size_t>(events.names().size()));
    for (quint32 event = 0; event < events.size(); ++event) {
        if (!holds(events, event, level) || !isSinceReset(events, event, record.lastReset))
            continue;
        Reason &reason = byName[events.nameIds()[event]];
        const auto time = events.time(event);
        if (reason.count == 0 || (time && (!reason.latest || *time > *reason.latest))) {
            reason.latest = time;
        }
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

bool isKnown(RiskLevel level)
{
    return level != RiskLevel::Unknown;
}

} // namespace

Assessment assess(const RiskRecord &record)
{
    Assessment assessment;
    assessment.reported = record.level;
    const EventStore &events = record.events;
    for (quint32 event = 0; event < events.size(); ++event) {
        const RiskLevel level = events.level(event);
        ++assessment.counts[levelIndex(level)];
        if (!isSinceReset(events, event, record.lastReset))
            continue;
        ++assessment.eventsSinceReset;
        assessment.derived = std::max(assessment.derived, level);
    }
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
    assessment.eventsWithoutTime = events.unreadableTimeCount();
    assessment.partial = partialOf(record);
    return assessment;
}

} // namespace core
