// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/behaviors_endpoint.h"

#include "app/api/get_request.h"
#include "app/api/lenient_reader.h"

namespace api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBehaviors = 1000;

Read<void> readBehavior(QByteArrayView key, json::Cursor &value, core::Behaviors &behaviors)
{
    if (!value.token().startsWith('{') || behaviors.size() >= kMostBehaviors) {
        Read<core::ByteSpan> skipped = readValueSpan(value);
        return skipped ? Read<void>() : std::unexpected(std::move(skipped.error()));
    }
    core::Behavior behavior;
    behavior.key = QString::fromUtf8(key);
    value.enter();
    Read<void> read =
        forEachField(value, [&behavior](QByteArrayView name, json::Cursor &field) -> Read<void> {
            if (name == "name")
                return assignIfRightType(behavior.name, readText(field));
            if (name == "description")
                return assignIfRightType(behavior.description, readText(field));
            if (name == "enabled")
                return assignIfRightType(behavior.isEnabled, readBool(field));
            if (name == "risk_level")
                return readLevelIfAny(field, behavior.level);
            return {};
        });
    if (!read)
        return read;
    behaviors.append(behavior);
    return {};
}

Read<void> readBehaviors(json::Cursor &value, core::Behaviors &behaviors)
{
    behaviors.clear();
    Read<bool> object = enterObject(value);
    if (!object)
        return std::unexpected(std::move(object.error()));
    if (!*object)
        return {};
    return forEachField(value, [&behaviors](QByteArrayView key, json::Cursor &field) {
        return readBehavior(key, field, behaviors);
    });
}

Read<void> readResult(json::Cursor &value, core::Behaviors &behaviors)
{
    behaviors.clear();
    Read<bool> object = enterObject(value);
    if (!object)
        return std::unexpected(std::move(object.error()));
    if (!*object)
        return {};
    return forEachField(value, [&behaviors](QByteArrayView key, json::Cursor &field) -> Read<void> {
        return key == "behaviors" ? readBehaviors(field, behaviors) : Read<void>();
    });
}

} // namespace

core::Result<QNetworkRequest> behaviorsRequest(const Endpoint &endpoint,
                                               const std::optional<Credential> &credential)
{
    const core::Result<QString> account = parseAccountId(endpoint.accountId);
    if (!account)
        return std::unexpected(account.error());
    return getRequest(endpoint, u"/accounts/%1/zt_risk_scoring/behaviors"_s.arg(*account), credential);
}

core::Result<core::Behaviors> decodeBehaviors(const QByteArray &answer, const DecodeWatch &watch)
{
    core::Behaviors behaviors;
    const core::Result<Envelope> envelope = readGoodEnvelope(
        answer, [&behaviors](json::Cursor &value) { return readResult(value, behaviors); }, watch);
    if (!envelope)
        return std::unexpected(envelope.error());
    return behaviors;
}

} // namespace api
