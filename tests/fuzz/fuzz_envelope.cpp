// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
// The input is the body of an answer.
#include "app/api/access_users_endpoint.h"
#include "app/api/behaviors_endpoint.h"
#include "app/api/envelope.h"
#include "app/api/page_merge.h"
#include "app/api/risk_score_endpoint.h"
#include "app/api/scored_users_endpoint.h"
#include "app/api/token_endpoint.h"
#include "app/core/assessment.h"
#include "app/core/details_preview.h"
#include "app/json/json_document.h"
#include "tests/api/record_json.h"
#include "tests/fuzz/expect.h"

#include <numeric>

namespace {

using fuzz::expect;

bool isJson(QByteArrayView text)
{
    return !json::parse(text, nullptr).error;
}

QByteArrayView withoutMark(QByteArrayView text)
{
    return text.sliced(text.startsWith("\xEF\xBB\xBF") ? 3 : 0);
}

void expectSoundEvents(const core::RiskRecord &record)
{
    const bool sentAsJson = isJson(withoutMark(record.answer));
    const core::EventStore &events = record.events;
    for (quint32 event = 0; event < events.size(); ++event) {
        const QByteArrayView bytes = events.eventJson(event);
        const QByteArrayView details = events.details(event);
        expect(bytes.startsWith('{') && bytes.endsWith('}'));
        expect(!sentAsJson || isJson(bytes));
        expect(!sentAsJson || details.isEmpty() || isJson(details));
        expect(details.isEmpty() || !core::previewJson(details).isEmpty());
        expect(core::reportedLevelFromWord(events.reportedLevel(event).word).level == events.level(event) ||
               events.reportedLevel(event).word.isEmpty());
    }
}

void expectSoundAssessment(const core::RiskRecord &record)
{
    const core::Assessment assessment = core::assess(record);
    const quint32 total = record.events.size();
    expect(std::accumulate(assessment.counts.begin(), assessment.counts.end(), 0u) == total);
    expect(assessment.eventsSinceReset <= total);
    expect(assessment.eventsWithoutTime >= 0 && assessment.eventsWithoutTime <= qsizetype(total));
    for (const core::Reason &reason : assessment.reasons)
        expect(reason.count > 0 && reason.count <= total);
}

// Behind a page that brings nothing new, and behind one that brings one event.
void expectSoundPages(const core::RiskRecord &record)
{
    static const core::RiskRecord kOne =
        api::decodeRiskScore(R"({"success":true,"result":{"events":[{"id":"one more"}]}})").value();
    const auto same = api::putTogether(record, record);
    expect(same && same->answer == record.answer && same->paging.isExhausted);
    expect(same->paging.repeatedEvents == record.events.size());
    const auto whole = api::putTogether(record, kOne);
    if (!whole || whole->paging.isExhausted)
        return;
    expect(whole->events.size() == record.events.size() + 1);
    for (quint32 event = 0; event < record.events.size(); ++event)
        expect(whole->events.eventJson(event) == record.events.eventJson(event));
    expect(whole->events.eventJson(record.events.size()) == kOne.events.eventJson(0));
}

void expectSoundError(const core::Error &error, const QByteArray &answer)
{
    expect(error.answer == answer && error.httpStatus == 0);
    if (error.kind != core::ErrorKind::NotUnderstood)
        return;
    expect(!error.detail.isEmpty());
    // Of JSON that is no answer of the provider the text says where, not that it is no JSON.
    expect(!isJson(withoutMark(answer)) || error.detail.contains(QStringLiteral("expected ")) ||
           error.detail.endsWith(QStringLiteral(" is missing")));
}

// Nobody is listed with an id that could ask for another path.
bool isUuidOrNothing(const QString &id)
{
    return id.isEmpty() || core::uuidOf(id) == id;
}

void expectSoundLists(const QByteArray &answer)
{
    if (const auto users = api::decodeScoredUsers(answer)) {
        expect(api::checkScoredUsers(answer).has_value());
        expect(!users->total || *users->total > std::ssize(users->users));
        for (const core::ScoredUser &user : users->users)
            expect(isUuidOrNothing(user.userId) && user.eventCount.value_or(0) >= 0);
    } else {
        expectSoundError(users.error(), answer);
    }
    if (const auto found = api::decodeAccessUsers(answer, 1, 100)) {
        for (const core::Person &person : found->people)
            expect(core::uuidOf(person.userId) == person.userId && isUuidOrNothing(person.otherUserId) &&
                   person.otherUserId != person.userId);
    } else {
        expectSoundError(found.error(), answer);
    }
    if (const auto behaviors = api::decodeBehaviors(answer); !behaviors)
        expectSoundError(behaviors.error(), answer);
}

// The same answer in a buffer that goes on behind it, as one that grew while it was received.
QByteArray followedByMore(const QByteArray &answer)
{
    static const QByteArray kMore = QByteArray(R"("]}],"result":null,"x":"}])").repeated(8);
    QByteArray bytes;
    bytes.reserve(answer.size() + kMore.size());
    bytes += answer;
    bytes += kMore;
    bytes.resize(answer.size());
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray answer = fuzz::borrow(data, size);
    const core::Result<core::RiskRecord> decoded = api::decodeRiskScore(answer);
    const QByteArray printed = printDecoded(decoded);
    expect(printed == printDecoded(api::decodeRiskScore(followedByMore(answer))));
    expect(api::providerErrors(answer) == api::providerErrors(followedByMore(answer)));
    if (const auto status = api::decodeTokenStatus(answer); !status)
        expectSoundError(status.error(), answer);
    if (const auto summary = api::checkScoredUsers(answer); !summary)
        expectSoundError(summary.error(), answer);
    expectSoundLists(answer);
    if (decoded) {
        expectSoundEvents(*decoded);
        expectSoundAssessment(*decoded);
        expectSoundPages(*decoded);
    } else {
        expectSoundError(decoded.error(), answer);
    }
    return 0;
}
