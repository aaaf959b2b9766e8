// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/http_response.h"

#include "app/api/envelope.h"
#include "app/api/error_rules.h"
#include "app/api/quota_header.h"
#include "app/api/retry_header.h"

namespace api {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOk = 200;

QString targetHost(const Response &response)
{
    const QUrl target = response.url.resolved(QUrl::fromEncoded(response.header("location")));
    const QString host = target.host(QUrl::FullyEncoded);
    return target.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(target.port());
}

core::Error statusError(const Response &response)
{
    if (response.status < 300 || response.status > 399)
        return refusal(response.status, providerErrors(response.body), response.body);
    return {.kind = core::ErrorKind::Redirected,
            .detail = targetHost(response),
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
    error.retryAfter =
        parseRetryAfter(response.header("retry-after-ms"), response.header("retry-after"), now);
    return error;
}

core::Quota quotaOf(const Response &response)
{
    return parseQuota(response.header("ratelimit"), response.header("ratelimit-policy"));
}

} // namespace api
