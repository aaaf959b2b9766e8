// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
// The input is one header's value a line: ratelimit, ratelimit-policy, retry-after-ms, retry-after,
// x-should-retry, location. Then "status attempt code", then the body.
#include "app/api/error_rules.h"
#include "app/api/http_response.h"
#include "app/api/quota_header.h"
#include "app/api/retry_header.h"
#include "app/api/retry_policy.h"
#include "tests/fuzz/expect.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace {

using fuzz::expect;
using namespace std::chrono_literals;

constexpr std::array kNames = {"ratelimit",   "ratelimit-policy", "retry-after-ms",
                               "retry-after", "x-should-retry",   "location"};

QByteArray takeLine(QByteArrayView &text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArray line = text.first(end < 0 ? text.size() : end).toByteArray();
    text = text.sliced(end < 0 ? text.size() : end + 1);
    return line;
}

bool isNatural(const std::optional<qint64> &number)
{
    return !number || *number >= 0;
}

bool isNoLessThanZero(const std::optional<std::chrono::seconds> &time)
{
    return !time || *time >= 0s;
}

void expectSoundQuota(const core::Quota &quota)
{
    expect(isNatural(quota.remaining) && isNatural(quota.limit));
    expect(isNoLessThanZero(quota.resetsIn) && isNoLessThanZero(quota.window));
    expect(quota.remaining || !quota.resetsIn);
    expect(quota.limit || !quota.window);
}

void expectSoundWait(const api::AttemptEnd &end)
{
    for (const double random : {0.0, 0.5, 1.0}) {
        const auto wait = api::nextAttemptWait(end, api::kDefaultMaxRetries, random);
        expect(!wait || (*wait >= 0ms && *wait <= api::kLongestRetryAfter));
        expect(!wait || end.attempt < api::kDefaultMaxRetries);
        expect(!wait || !end.retryAfter || *wait >= *end.retryAfter);
        expect(!wait || end.httpStatus == 0 || end.shouldRetry.value_or(true));
    }
}

void expectSoundError(const api::Response &response, const QDateTime &now)
{
    const std::optional<core::Error> error = api::errorOf(response, now);
    expect(error.has_value() == (response.status != 200));
    if (!error)
        return;
    expect(error->httpStatus == response.status && error->answer == response.body);
    const bool hasTarget = response.status >= 300 && response.status <= 399 && !error->detail.isEmpty();
    expect(error->kind != core::ErrorKind::Redirected || hasTarget);
    expect(!error->detail.contains(QLatin1Char('@')) || error->kind != core::ErrorKind::Redirected);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QDateTime now(QDate(2026, 11, 21), QTime(9, 12, 44), QTimeZone::utc());
    const QByteArray input = fuzz::borrow(data, size);
    QByteArrayView rest = input;
    api::Response response;
    response.url = QUrl(QStringLiteral("https://api.example.com/client/v4/user"));
    for (const char *name : kNames)
        response.headers.append({name, takeLine(rest)});
    const QList<QByteArray> numbers = takeLine(rest).split(' ');
    response.status = numbers.value(0).toInt();
    response.body = rest.toByteArray();

    expectSoundQuota(api::quotaOf(response));
    const auto retryAfter = api::retryAfterOf(response, now);
    expect(!retryAfter || *retryAfter >= 0ms);
    const api::Meaning meaning = api::meaningOf(response.status, {{numbers.value(2).toInt(), {}}});
    expectSoundWait({.attempt = numbers.value(1).toInt(),
                     .kind = meaning.kind,
                     .httpStatus = response.status,
                     .shouldRetry = api::parseShouldRetry(response.header("x-should-retry")),
                     .retryAfter = retryAfter});
    expectSoundError(response, now);
    return 0;
}
