// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/token_endpoint.h"

#include "app/api/envelope.h"
#include "app/api/error_rules.h"
#include "app/api/get_request.h"

#include <QCoreApplication>

namespace api {

using namespace Qt::StringLiterals;

namespace {

Read<void> readTime(json::Cursor &value, std::optional<core::Timestamp> &time)
{
    Read<QString> text = readText(value);
    if (!text)
        return std::unexpected(std::move(text.error()));
    time.reset();
    if (const auto parsed = core::parseTimestamp(text->toUtf8()))
        time = parsed->time;
    return {};
}

Read<void> readToken(json::Cursor &value, core::TokenStatus &status)
{
    status = {};
    Read<bool> object = enterObject(value);
    if (!object)
        return std::unexpected(std::move(object.error()));
    if (!*object)
        return {};
    return forEachField(value, [&status](QByteArrayView key, json::Cursor &field) -> Read<void> {
        if (key == "status")
            return assign(status.word, readText(field));
        if (key == "not_before")
            return readTime(field, status.notBefore);
        if (key == "expires_on")
            return readTime(field, status.expiresOn);
        return {};
    });
}

} // namespace

core::Result<QNetworkRequest> tokenRequest(const Endpoint &endpoint, TokenOwner owner,
                                           const Credential &credential)
{
    if (owner == TokenOwner::User)
        return getRequest(endpoint, u"/user/tokens/verify"_s, credential);
    const core::Result<QString> account = parseAccountId(endpoint.accountId);
    if (!account)
        return std::unexpected(account.error());
    return getRequest(endpoint, u"/accounts/%1/tokens/verify"_s.arg(*account), credential);
}

core::Result<core::TokenStatus> decodeTokenStatus(const QByteArray &answer)
{
    core::TokenStatus status;
    const core::Result<Envelope> envelope =
        readEnvelope(answer, [&status](json::Cursor &value) { return readToken(value, status); });
    if (!envelope)
        return std::unexpected(envelope.error());
    if (!envelope->success)
        return std::unexpected(refusal(200, envelope->errors, answer));
    if (status.word.isEmpty()) {
        return std::unexpected(
            core::Error{.kind = core::ErrorKind::NotUnderstood,
                        .detail = QCoreApplication::translate("Answer", "result.status is missing"),
                        .answer = answer});
    }
    return status;
}

} // namespace api
