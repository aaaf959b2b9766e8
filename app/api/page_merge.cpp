// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/page_merge.h"

#include "app/api/risk_score_endpoint.h"

#include <QSet>

#include <algorithm>

namespace api {

namespace {

// What makes an event the same in two pages. The views point into the stores, which outlive the set.
QByteArrayView identityOf(const core::EventStore &events, quint32 event)
{
    const QByteArrayView id = events.idToken(event);
    return id.isEmpty() ? events.eventJson(event) : id;
}

// The events of `next` that are not known, as sent, separated by commas.
QList<QByteArrayView> newEvents(const core::EventStore &known, const core::EventStore &next)
{
    QSet<QByteArrayView> seen;
    seen.reserve(qsizetype(known.size()) + next.size());
    for (quint32 event = 0; event < known.size(); ++event)
        seen.insert(identityOf(known, event));
    QList<QByteArrayView> added;
    for (quint32 event = 0; event < next.size(); ++event) {
        const QByteArrayView identity = identityOf(next, event);
        if (seen.contains(identity))
            continue;
        seen.insert(identity);
        added.append(next.eventJson(event));
    }
    return added;
}

constexpr qint64 kMostPages = 1'000'000; // beyond it a number is junk

// There is no event in `pages` to put others behind, so the answer is that of `next`.
core::RiskRecord withPersonOf(const core::RiskRecord &pages, core::RiskRecord next)
{
    next.name = pages.name;
    next.email = pages.email;
    next.level = pages.level;
    next.lastReset = pages.lastReset;
    next.lastResetText = pages.lastResetText;
    next.resultInfo = pages.resultInfo;
    next.messages = pages.messages;
    return next;
}

// `answer` with the events behind its last one, which ends at `end`.
QByteArray spliced(const QByteArray &answer, qsizetype end, const QList<QByteArrayView> &events)
{
    qsizetype size = answer.size();
    for (const QByteArrayView event : events)
        size += event.size() + 1;
    QByteArray whole;
    whole.reserve(size);
    whole += QByteArrayView(answer).first(end);
    for (const QByteArrayView event : events) {
        whole += ',';
        whole += event;
    }
    whole += QByteArrayView(answer).sliced(end);
    return whole;
}

} // namespace

NextPage nextPageOf(const core::RiskRecord &record)
{
    const core::ResultInfo &info = record.resultInfo;
    const auto isSane = [](std::optional<qint64> number) {
        return number && *number > 0 && *number <= kMostPages;
    };
    NextPage next{.number = (isSane(info.page) ? *info.page : 1) + record.paging.pages};
    if (isSane(info.perPage))
        next.size = info.perPage;
    return next;
}

core::Result<core::RiskRecord> putTogether(const core::RiskRecord &pages, const core::RiskRecord &next,
                                           const core::StopCheck &stop)
{
    const QList<QByteArrayView> added = newEvents(pages.events, next.events);
    core::Result<core::RiskRecord> whole = pages;
    if (!added.isEmpty() && pages.events.isEmpty()) {
        whole = withPersonOf(pages, next);
    } else if (!added.isEmpty()) {
        const QByteArrayView last = pages.events.eventJson(pages.events.size() - 1);
        const qsizetype end = last.data() + last.size() - pages.answer.constData();
        whole = decodeRiskScore(spliced(pages.answer, end, added), {.stop = stop});
    }
    if (!whole)
        return whole;
    whole->paging = {.pages = pages.paging.pages + 1,
                     .repeatedEvents = pages.paging.repeatedEvents + next.events.size() - added.size(),
                     .isExhausted = added.isEmpty()};
    return whole;
}

} // namespace api
