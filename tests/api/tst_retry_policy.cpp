// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/retry_policy.h"

#include <QTest>

using namespace std::chrono_literals;
using api::AttemptEnd;
using core::ErrorKind;

Q_DECLARE_METATYPE(std::optional<std::chrono::milliseconds>)

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void spreadsTheWait();
};

void RetryPolicyTest::decides_data()
{
    using Wait = std::optional<std::chrono::milliseconds>;
    QTest::addColumn<AttemptEnd>("end");
    QTest::addColumn<Wait>("wait"); // without randomness, 2 retries allowed
    const auto row = [](const char *name, const AttemptEnd &end, const Wait &wait) {
        QTest::newRow(name) << end << wait;
    };
    const auto http = [](int status, ErrorKind kind) {
        return AttemptEnd{.kind = kind, .httpStatus = status};
    };
    row("offline", {.kind = ErrorKind::Offline}, 500ms);
    row("second attempt", {.attempt = 1, .kind = ErrorKind::Offline}, 1s);
    row("no third retry", {.attempt = 2, .kind = ErrorKind::Offline}, std::nullopt);
    row("timed out", {.kind = ErrorKind::TimedOut}, 500ms);
    row("tls", {.kind = ErrorKind::TlsFailed}, std::nullopt);
    row("too large", {.kind = ErrorKind::TooLarge}, std::nullopt);
    row("400", http(400, ErrorKind::RequestRefused), std::nullopt);
    row("401", http(401, ErrorKind::TokenRejected), std::nullopt);
    row("403", http(403, ErrorKind::PermissionMissing), std::nullopt);
    row("404", http(404, ErrorKind::UserNotFound), std::nullopt);
    row("408", http(408, ErrorKind::TimedOut), 500ms);
    row("409", http(409, ErrorKind::RequestRefused), 500ms);
    row("429", http(429, ErrorKind::RateLimited), 500ms);
    row("500", http(500, ErrorKind::ServiceUnavailable), 500ms);
    row("503", http(503, ErrorKind::ServiceUnavailable), 500ms);
    row("302", http(302, ErrorKind::Redirected), std::nullopt);
    row("200 not understood", http(200, ErrorKind::NotUnderstood), std::nullopt);
    row("200 rate limited", http(200, ErrorKind::RateLimited), 500ms);
    AttemptEnd end = http(500, ErrorKind::ServiceUnavailable);
    end.shouldRetry = false;
    row("server says no", end, std::nullopt);
    end = http(404, ErrorKind::UserNotFound);
    end.shouldRetry = true;
    row("server says yes", end, 500ms);
    end.attempt = 2;
    row("server says yes too often", end, std::nullopt);
    end = http(429, ErrorKind::RateLimited);
    end.retryAfter = 0ms;
    row("at once", end, 0ms);
    end.retryAfter = 300s;
    row("after a block", end, 300s);
    end.retryAfter = 601s;
    row("after too long", end, std::nullopt);
    end.retryAfter = -5s;
    row("in the past", end, 0ms);
}

void RetryPolicyTest::decides()
{
    using Wait = std::optional<std::chrono::milliseconds>;
    QFETCH(AttemptEnd, end);
    QFETCH(Wait, wait);
    QCOMPARE(api::nextAttemptWait(end, api::kDefaultMaxRetries, 0), wait);
    QCOMPARE(api::nextAttemptWait(end, 0, 0), std::nullopt);
}

void RetryPolicyTest::spreadsTheWait()
{
    const AttemptEnd late{.attempt = 9, .kind = ErrorKind::Offline};
    QCOMPARE(api::nextAttemptWait(late, 100, 0), 8000ms);
    QCOMPARE(api::nextAttemptWait(late, 100, 1), 6000ms);
    QCOMPARE(api::nextAttemptWait(late, 100, 0.5), 7000ms);
    const AttemptEnd absurd{.attempt = 99, .kind = ErrorKind::Offline};
    QCOMPARE(api::nextAttemptWait(absurd, 100, 0), 8000ms);
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retry_policy.moc"
