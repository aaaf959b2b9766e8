// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/lookup_job.h"

#include "app/api/get_request.h"
#include "app/api/page_merge.h"
#include "app/api/retried_get.h"
#include "app/api/risk_score_endpoint.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

namespace api {

namespace {

std::optional<NextPage> pageBehind(const std::shared_ptr<const core::UserRisk> &continued)
{
    return continued ? std::optional(nextPageOf(continued->record)) : std::nullopt;
}

// The provenance stays empty.
core::Result<core::UserRisk> decodePage(const QByteArray &answer,
                                        const std::shared_ptr<const core::UserRisk> &continued,
                                        const DecodeWatch &watch)
{
    core::Result<core::RiskRecord> record = decodeRiskScore(answer, watch);
    if (record && continued)
        record = putTogether(continued->record, *record, watch.stop);
    if (!record)
        return std::unexpected(std::move(record.error()));
    core::Assessment assessment = core::assess(*record);
    return core::UserRisk{std::move(*record), {}, std::move(assessment)};
}

// A promise counts progress in int, which bytes may be beyond.
constexpr int kProgressUnit = 1024;

constexpr int progressOf(qint64 bytes)
{
    return static_cast<int>((bytes + kProgressUnit - 1) / kProgressUnit);
}

void decodeWatched(QPromise<core::Result<core::UserRisk>> &promise, const QByteArray &answer,
                   const std::shared_ptr<const core::UserRisk> &continued)
{
    const DecodeWatch watch{
        .progressed = [&promise](qint64 bytes) { promise.setProgressValue(progressOf(bytes)); },
        .stop = [&promise] { return promise.isCanceled(); }};
    promise.setProgressRange(0, progressOf(answer.size()));
    promise.addResult(decodePage(answer, continued, watch));
    promise.setProgressValue(progressOf(answer.size()));
}

} // namespace

// Whoever is told of anything may destroy the job on the spot: every signal is the last thing that a function
// does.
class LookupJob::Private
{
public:
    using Decoded = core::Result<core::UserRisk>;

    Private(LookupJob &job, HttpClient &client, LookupRequest requestToSend);

    void decode(const Response &response);
    void tellDecoded(int progress);
    void finishDecoded();
    void finish(const core::Result<core::UserRisk> &result);

    LookupJob &q;
    LookupRequest request;
    RetriedGet get;
    QFutureWatcher<Decoded> decoder;
    qint64 answerSize = 0;
    core::Provenance provenance;
    bool isStarted = false;
    bool isFinished = false;
};

LookupJob::Private::Private(LookupJob &job, HttpClient &client, LookupRequest requestToSend)
    : q(job)
    , request(std::move(requestToSend))
    , get(client, {request.endpoint, request.credential, request.limits},
          riskScoreRequest(request.endpoint, request.userId, request.credential,
                           pageBehind(request.continued)))
{
    connect(&get, &RetriedGet::progressed, &q, &LookupJob::progressed);
    connect(&get, &RetriedGet::waiting, &q, &LookupJob::waiting);
    connect(&get, &RetriedGet::answered, &q, [this](const Response &response) { decode(response); });
    connect(&get, &RetriedGet::failed, &q,
            [this](const core::Error &error) { finish(std::unexpected(error)); });
    connect(&decoder, &QFutureWatcherBase::progressValueChanged, &q,
            [this](int progress) { tellDecoded(progress); });
    connect(&decoder, &QFutureWatcherBase::finished, &q, [this] { finishDecoded(); });
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
    answerSize = response.body.size();
    decoder.setFuture(QtConcurrent::run(&decodeWatched, response.body, request.continued));
}

void LookupJob::Private::tellDecoded(int progress)
{
    if (!isFinished)
        Q_EMIT q.decoding(std::min(qint64(progress) * kProgressUnit, answerSize), answerSize);
}

void LookupJob::Private::finishDecoded()
{
    if (isFinished)
        return;
    Decoded decoded = decoder.result();
    if (!decoded) { // a rate limit can be said in the body of a good answer; the policy decides as ever
        get.reject(std::move(decoded.error()));
        return;
    }
    for (core::ProviderMessage &message : decoded->record.messages)
        message.message = get.withoutSecrets(message.message);
    decoded->provenance = provenance;
    finish(decoded);
}

void LookupJob::Private::finish(const core::Result<core::UserRisk> &result)
{
    if (isFinished)
        return;
    isFinished = true;
    get.stop();
    Q_EMIT q.finished(result);
}

LookupJob::LookupJob(HttpClient &client, LookupRequest request, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, std::move(request)))
{}

LookupJob::~LookupJob()
{
    d->decoder.cancel(); // nobody waits for it
}

void LookupJob::start()
{
    if (d->isStarted || d->isFinished)
        return;
    d->isStarted = true;
    d->get.start();
}

void LookupJob::cancel()
{
    d->decoder.cancel();
    d->finish(std::unexpected(core::Error{.kind = core::ErrorKind::Cancelled}));
}

void LookupJob::retryNow()
{
    d->get.retryNow();
}

} // namespace api
