// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/risk_score_endpoint.h"

#include "app/api/envelope.h"
#include "app/api/error_rules.h"
#include "app/api/get_request.h"

#include <QCoreApplication>

#include <cstring>

namespace api {

using namespace Qt::StringLiterals;

namespace {

// The comparison of QByteArrayView is a call, and costs as much as finding the key.
template<std::size_t size>
bool is(QByteArrayView key, const char (&word)[size])
{
    return key.size() == qsizetype(size) - 1 && std::memcmp(key.data(), word, size - 1) == 0;
}

Read<core::EventSpans> readEvent(json::Cursor &value)
{
    if (!value.token().startsWith('{'))
        return wrongType(QCoreApplication::translate("Answer", "an object"), value.token());
    core::EventSpans spans;
    const qsizetype start = value.offset();
    value.enter();
    Read<void> read = forEachField(value, [&spans](QByteArrayView key, json::Cursor &field) -> Read<void> {
        if (is(key, "event_details"))
            return assign(spans.details, readValueSpan(field));
        if (is(key, "id"))
            return assign(spans.id, readStringSpan(field));
        if (is(key, "name"))
            return assign(spans.name, readStringSpan(field));
        if (is(key, "risk_level"))
            return assign(spans.level, readStringSpan(field));
        if (is(key, "timestamp"))
            return assign(spans.timestamp, readStringSpan(field));
        return {};
    });
    if (!read)
        return std::unexpected(std::move(read.error()));
    spans.event = {static_cast<quint32>(start), static_cast<quint32>(value.offset() - start)};
    return spans;
}

Read<core::EventStore> readEvents(json::Cursor &value, const QByteArray &answer)
{
    Read<bool> array = enterArray(value);
    if (!array)
        return std::unexpected(std::move(array.error()));
    if (!*array)
        return core::EventStore();
    core::EventStoreBuilder builder(answer);
    Read<void> read = forEachElement(value, [&builder](json::Cursor &element) -> Read<void> {
        Read<core::EventSpans> spans = readEvent(element);
        if (!spans)
            return std::unexpected(std::move(spans.error()));
        builder.append(*spans);
        return {};
    });
    if (!read)
        return std::unexpected(std::move(read.error()));
    return builder.finish();
}

Read<void> readLastReset(json::Cursor &value, core::RiskRecord &record)
{
    Read<QString> text = readText(value);
    if (!text)
        return std::unexpected(std::move(text.error()));
    record.lastResetText = *text;
    record.lastReset.reset();
    if (const auto parsed = core::parseTimestamp(text->toUtf8()))
        record.lastReset = parsed->time;
    return {};
}

Read<void> readLevel(json::Cursor &value, core::ReportedLevel &level)
{
    Read<QString> word = readText(value);
    if (!word)
        return std::unexpected(std::move(word.error()));
    level = core::reportedLevelFromWord(*word);
    return {};
}

Read<void> readUser(json::Cursor &value, core::RiskRecord &record)
{
    const QByteArray answer = record.answer;
    record = {};
    record.answer = answer;
    Read<bool> object = enterObject(value);
    if (!object)
        return std::unexpected(std::move(object.error()));
    record.hasResult = *object;
    if (!*object)
        return {};
    return forEachField(value, [&record](QByteArrayView key, json::Cursor &field) -> Read<void> {
        if (key == "events")
            return assign(record.events, readEvents(field, record.answer));
        if (key == "name")
            return assign(record.name, readText(field));
        if (key == "email")
            return assign(record.email, readText(field));
        if (key == "risk_level")
            return readLevel(field, record.level);
        if (key == "last_reset_time")
            return readLastReset(field, record);
        return {};
    });
}

} // namespace

core::Result<QNetworkRequest> riskScoreRequest(const Endpoint &endpoint, const QString &userId,
                                               const std::optional<Credential> &credential,
                                               const std::optional<NextPage> &page)
{
    // Checked again where the path is made: an id such as ".." would ask for the parent path.
    const core::Result<QString> account = parseAccountId(endpoint.accountId);
    if (!account)
        return std::unexpected(account.error());
    const core::Result<QString> user = parseUserId(userId);
    if (!user)
        return std::unexpected(user.error());
    QString path = u"/accounts/%1/zt_risk_scoring/%2"_s.arg(*account, *user);
    if (page)
        path += u"?page=%1"_s.arg(page->number);
    if (page && page->size)
        path += u"&per_page=%1"_s.arg(*page->size);
    return getRequest(endpoint, path, credential);
}

core::Result<core::RiskRecord> decodeRiskScore(const QByteArray &answer, const DecodeWatch &watch)
{
    core::RiskRecord record;
    record.answer = answer;
    const core::Result<Envelope> envelope =
        readEnvelope(answer, [&record](json::Cursor &value) { return readUser(value, record); }, watch);
    if (!envelope)
        return std::unexpected(envelope.error());
    if (!envelope->success)
        return std::unexpected(refusal(200, envelope->errors, answer));
    record.messages = envelope->messages;
    record.resultInfo = envelope->resultInfo;
    return record;
}

} // namespace api
