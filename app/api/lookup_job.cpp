// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/lookup_job.h"

#include "app/api/get_request.h"
#include "app/api/http_reply.h"
#include "app/api/retry_header.h"
#include "app/api/risk_score_endpoint.h"

#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QtConcurrentRun>
#include <QTimer>

namespace api {

// Whoever is told of anything may destroy the job on the spot: every signal is the last thing that a function
// does.
class LookupJob::Private
{
public:
    using Decoded = core::Result<core::RiskRecord>;

    Private(LookupJob &job, QNetworkAccessManager &networkToUse, LookupRequest requestToSend);

    void sendAttempt();
    void endAttempt(const core::Result<Response> &response);
    void retryOrFail(core::Error error, std::optional<bool> shouldRetry);
    void decode(const Response &response);
    void finishDecoded();
    void finish(const core::Result<core::UserRisk> &result);
    void stopAll();

    LookupJob &q;
    QNetworkAccessManager &network;
    LookupRequest request;
    QNetworkRequest httpRequest;
    HttpReply *reply = nullptr; // a child of the job
    QTimer nextAttempt;
    QFutureWatcher<Decoded> decoding;
    core::Provenance provenance;
    std::optional<bool> answerWantsRetry; // of the answer being decoded
    std::optional<std::chrono::milliseconds> answerRetryAfter;
    int attempt = 0;
    bool isStarted = false;
    bool isFinished = false;
};

LookupJob::Private::Private(LookupJob &job, QNetworkAccessManager &networkToUse, LookupRequest requestToSend)
    : q(job)
    , network(networkToUse)
    , request(std::move(requestToSend))
{
    nextAttempt.setSingleShot(true);
    connect(&nextAttempt, &QTimer::timeout, &q, [this] { sendAttempt(); });
    connect(&decoding, &QFutureWatcherBase::finished, &q, [this] { finishDecoded(); });
}

void LookupJob::Private::sendAttempt()
{
    const core::Result<QNetworkRequest> made =
        riskScoreRequest(request.endpoint, request.userId, request.credential);
    if (!made) {
        finish(std::unexpected(made.error()));
        return;
    }
    httpRequest = *made;
    reply = new HttpReply(network, httpRequest, {request.limits.attemptTimeout, request.limits.maxBytes}, &q);
    connect(reply, &HttpReply::received, &q, &LookupJob::progressed);
    connect(reply, &HttpReply::finished, &q,
            [this](const core::Result<Response> &response) { endAttempt(response); });
}

void LookupJob::Private::endAttempt(const core::Result<Response> &response)
{
    reply->deleteLater();
    reply = nullptr;
    if (!response) {
        retryOrFail(response.error(), std::nullopt);
        return;
    }
    if (const auto error = errorOf(*response, QDateTime::currentDateTimeUtc())) {
        retryOrFail(*error, parseShouldRetry(response->header("x-should-retry")));
        return;
    }
    decode(*response);
}

void LookupJob::Private::retryOrFail(core::Error error, std::optional<bool> shouldRetry)
{
    if (request.credential &&
        (error.kind == core::ErrorKind::TokenRejected || error.kind == core::ErrorKind::PermissionMissing))
        error.credentialSource = request.credential->source;
    error.path = httpRequest.url().path().sliced(request.endpoint.baseUrl.path().size());
    const AttemptEnd end{.attempt = attempt,
                         .kind = error.kind,
                         .httpStatus = error.httpStatus,
                         .shouldRetry = shouldRetry,
                         .retryAfter = error.retryAfter};
    const auto wait =
        nextAttemptWait(end, request.limits.maxRetries, QRandomGenerator::global()->generateDouble());
    if (!wait) {
        finish(std::unexpected(std::move(error)));
        return;
    }
    ++attempt;
    nextAttempt.start(*wait);
    Q_EMIT q.waiting(*wait, error);
}

void LookupJob::Private::decode(const Response &response)
{
    provenance = {.origin = isDemo(response.url) ? core::Origin::Demo : core::Origin::Network,
                  .userId = request.userId,
                  .accountId = request.endpoint.accountId,
                  .source = response.url.toString(QUrl::RemoveQuery | QUrl::FullyEncoded),
                  .fetchedAt = QDateTime::currentDateTimeUtc(),
                  .rayId = QString::fromLatin1(response.header("cf-ray")),
                  .quota = quotaOf(response)};
    answerWantsRetry = parseShouldRetry(response.header("x-should-retry"));
    answerRetryAfter = retryAfterOf(response, provenance.fetchedAt);
    decoding.setFuture(QtConcurrent::run([body = response.body] { return decodeRiskScore(body); }));
}

void LookupJob::Private::finishDecoded()
{
    if (isFinished)
        return;
    Decoded decoded = decoding.result();
    if (decoded) {
        finish(core::UserRisk{std::move(*decoded), provenance});
        return;
    }
    core::Error error = std::move(decoded.error());
    error.httpStatus = provenance.origin == core::Origin::Demo ? 0 : 200;
    error.rayId = provenance.rayId;
    error.retryAfter = answerRetryAfter;
    // A rate limit can be said in the body of a good answer; the policy decides as for any other.
    retryOrFail(std::move(error), answerWantsRetry);
}

void LookupJob::Private::finish(const core::Result<core::UserRisk> &result)
{
    if (isFinished)
        return;
    isFinished = true;
    stopAll();
    Q_EMIT q.finished(result);
}

void LookupJob::Private::stopAll()
{
    nextAttempt.stop();
    if (reply) {
        reply->disconnect(&q);
        delete reply;
        reply = nullptr;
    }
}

LookupJob::LookupJob(QNetworkAccessManager &network, LookupRequest request, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, network, std::move(request)))
{}

LookupJob::~LookupJob() = default;

void LookupJob::start()
{
    if (d->isStarted || d->isFinished)
        return;
    d->isStarted = true;
    d->nextAttempt.start(0);
}

void LookupJob::cancel()
{
    d->finish(std::unexpected(core::Error{.kind = core::ErrorKind::Cancelled}));
}

void LookupJob::retryNow()
{
    if (d->nextAttempt.isActive())
        d->nextAttempt.start(0);
}

} // namespace api
