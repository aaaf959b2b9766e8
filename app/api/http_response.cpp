// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/http_response.h"

#include "app/api/envelope.h"
#include "app/api/error_rules.h"
#include "app/api/quota_header.h"
#include "app/api/retry_header.h"

namespace api {

namespace {

constexpr int kOk = 200;

// Host and port of the redirect's target; empty where it names none.
QString targetOf(const Response &response)
{
    const QByteArray location = response.header("location");
    if (response.status < 300 || response.status > 399 || location.isEmpty())
        return {};
    QUrl target = response.url.resolved(QUrl::fromEncoded(location));
    target.setUserInfo({});
    return target.authority(QUrl::FullyEncoded);
}

core::Error statusError(const Response &response)
{
    const QString target = targetOf(response);
    if (target.isEmpty())
        return refusal(response.status, providerErrors(response.body), response.body);
    return {.kind = core::ErrorKind::Redirected,
            .detail = target,
            .httpStatus = response.status,
            .answer = response.body};
}

} // namespace

QByteArray Response::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<core::Error> errorOf(const Response &response, const QDateTime &now)
{
    if (response.status == kOk)
        return std::nullopt;
    core::Error error = statusError(response);
    error.rayId = QString::fromLatin1(response.header("cf-ray"));
    error.retryAfter = retryAfterOf(response, now);
    return error;
}

std::optional<std::chrono::milliseconds> retryAfterOf(const Response &response, const QDateTime &now)
{
    return parseRetryAfter(response.header("retry-after-ms"), response.header("retry-after"), now);
}

core::Quota quotaOf(const Response &response)
{
    return parseQuota(response.header("ratelimit"), response.header("ratelimit-policy"));
}

} // namespace api
