// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/scored_users_endpoint.h"

#include "app/api/envelope.h"
#include "app/api/error_rules.h"
#include "app/api/get_request.h"
#include "app/api/lenient_reader.h"

namespace api {

using namespace Qt::StringLiterals;

namespace {

Read<void> readCount(json::Cursor &value, std::optional<qint64> &count)
{
    Read<void> read = assignIfRightType(count, readWholeNumber(value));
    if (count && *count < 0)
        count.reset();
    return read;
}

Read<void> readTime(json::Cursor &value, std::optional<core::Timestamp> &time)
{
    QString text;
    Read<void> read = assignIfRightType(text, readText(value));
    const auto parsed = core::parseTimestamp(text.toUtf8());
    time = parsed ? std::optional(parsed->time) : std::nullopt;
    return read;
}

Read<core::ScoredUser> readUser(json::Cursor &value)
{
    core::ScoredUser user;
    value.enter();
    Read<void> read = forEachField(value, [&user](QByteArrayView key, json::Cursor &field) -> Read<void> {
        if (key == "user_id")
            return readUuidIfAny(field, user.userId);
        if (key == "name")
            return assignIfRightType(user.name, readText(field));
        if (key == "email")
            return assignIfRightType(user.email, readText(field));
        if (key == "event_count")
            return readCount(field, user.eventCount);
        if (key == "last_event")
            return readTime(field, user.lastEvent);
        if (key == "max_risk_level")
            return readLevelIfAny(field, user.level);
        return {};
    });
    if (!read)
        return std::unexpected(std::move(read.error()));
    return user;
}

Read<void> readUsers(json::Cursor &value, std::vector<core::ScoredUser> &users)
{
    users.clear();
    return forEachObject(value, [&users](json::Cursor &element) -> Read<void> {
        Read<core::ScoredUser> user = readUser(element);
        if (!user)
            return std::unexpected(std::move(user.error()));
        users.push_back(*std::move(user));
        return {};
    });
}

Read<void> readResult(json::Cursor &value, std::vector<core::ScoredUser> &users)
{
    users.clear();
    Read<bool> object = enterObject(value);
    if (!object)
        return std::unexpected(std::move(object.error()));
    if (!*object)
        return {};
    return forEachField(value, [&users](QByteArrayView key, json::Cursor &field) -> Read<void> {
        return key == "users" ? readUsers(field, users) : Read<void>();
    });
}

} // namespace

core::Result<QNetworkRequest> scoredUsersRequest(const Endpoint &endpoint,
                                                 const std::optional<Credential> &credential)
{
    const core::Result<QString> account = parseAccountId(endpoint.accountId);
    if (!account)
        return std::unexpected(account.error());
    return getRequest(endpoint, u"/accounts/%1/zt_risk_scoring/summary"_s.arg(*account), credential);
}

core::Result<void> checkScoredUsers(const QByteArray &answer)
{
    const core::Result<Envelope> envelope =
        readGoodEnvelope(answer, [](json::Cursor &) -> Read<void> { return {}; });
    if (!envelope)
        return std::unexpected(envelope.error());
    return {};
}

core::Result<core::ScoredUsers> decodeScoredUsers(const QByteArray &answer, const DecodeWatch &watch)
{
    core::ScoredUsers users;
    const core::Result<Envelope> envelope = readGoodEnvelope(
        answer, [&users](json::Cursor &value) { return readResult(value, users.users); }, watch);
    if (!envelope)
        return std::unexpected(envelope.error());
    const std::optional<qint64> total = envelope->resultInfo.totalCount;
    if (total && *total > std::ssize(users.users))
        users.total = total;
    users.isPartial = users.total || envelope->resultInfo.totalPages.value_or(1) > 1;
    return users;
}

} // namespace api
