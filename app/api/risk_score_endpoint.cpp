// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/risk_score_endpoint.h"

#include "app/api/envelope.h"
#include "app/api/error_rules.h"
#include "app/api/get_request.h"

#include <QCoreApplication>

namespace api {

using namespace Qt::StringLiterals;

namespace {

Read<core::EventSpans> readEvent(ondemand::value &value, const char *base)
{
    core::EventSpans spans;
    const std::string_view token = tokenOf(value);
    if (!token.starts_with('{'))
        return wrongType(QCoreApplication::translate("Answer", "an object"), token);
    Read<std::optional<ondemand::object>> object = readObject(value);
    if (!object)
        return std::unexpected(std::move(object.error()));
    Read<void> read =
        forEachField(**object, [&spans, base](QByteArrayView key, ondemand::value &field) -> Read<void> {
            if (key == "event_details")
                return assign(spans.details, readValueSpan(field, base));
            if (key == "id")
                return assign(spans.id, readStringSpan(field, base));
            if (key == "name")
                return assign(spans.name, readStringSpan(field, base));
            if (key == "risk_level")
                return assign(spans.level, readStringSpan(field, base));
            if (key == "timestamp")
                return assign(spans.timestamp, readStringSpan(field, base));
            return {};
        });
    if (!read)
        return std::unexpected(std::move(read.error()));
    const char *end = nullptr; // what follows the object, blanks between
    if (value.current_location().get(end))
        return malformed();
    while (end > token.data() && end[-1] != '}')
        --end;
    spans.event = {static_cast<quint32>(token.data() - base), static_cast<quint32>(end - token.data())};
    return spans;
}

Read<core::EventStore> readEvents(ondemand::value &value, const QByteArray &answer, const char *base)
{
    core::EventStoreBuilder builder(answer);
    Read<std::optional<ondemand::array>> array = readArray(value);
    if (!array)
        return std::unexpected(std::move(array.error()));
    if (!*array)
        return builder.finish();
    Read<void> read = forEachElement(**array, [&builder, base](ondemand::value &element) -> Read<void> {
        Read<core::EventSpans> spans = readEvent(element, base);
        if (!spans)
            return std::unexpected(std::move(spans.error()));
        builder.append(*spans);
        return {};
    });
    if (!read)
        return std::unexpected(std::move(read.error()));
    return builder.finish();
}

Read<void> readLastReset(ondemand::value &value, core::RiskRecord &record)
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

Read<void> readLevel(ondemand::value &value, core::ReportedLevel &level)
{
    Read<QString> word = readText(value);
    if (!word)
        return std::unexpected(std::move(word.error()));
    level = core::reportedLevelFromWord(*word);
    return {};
}

Read<void> readUser(ondemand::value &value, core::RiskRecord &record, const char *base)
{
    const QByteArray answer = record.answer;
    record = {};
    record.answer = answer;
    Read<std::optional<ondemand::object>> object = readObject(value);
    if (!object)
        return std::unexpected(std::move(object.error()));
    record.hasResult = object->has_value();
    if (!*object)
        return {};
    return forEachField(**object, [&record, base](QByteArrayView key, ondemand::value &field) -> Read<void> {
        if (key == "events")
            return assign(record.events, readEvents(field, record.answer, base));
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

core::Result<core::RiskRecord> decodeRiskScore(const QByteArray &answer)
{
    core::RiskRecord record;
    record.answer = answer;
    const core::Result<Envelope> envelope =
        readEnvelope(answer, [&record](ondemand::value &value, const char *base) {
            return readUser(value, record, base);
        });
    if (!envelope)
        return std::unexpected(envelope.error());
    if (!envelope->success)
        return std::unexpected(refusal(200, envelope->errors, answer));
    record.messages = envelope->messages;
    record.resultInfo = envelope->resultInfo;
    return record;
}

} // namespace api
