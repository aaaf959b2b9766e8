// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/lookup_job.h"

#include "app/api/get_request.h"
#include "app/api/page_merge.h"
#include "app/api/retried_get.h"
#include "app/api/risk_score_endpoint.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace api {

namespace {

std::optional<NextPage> pageBehind(const std::shared_ptr<const core::UserRisk> &continued)
{
    return continued ? std::optional(nextPageOf(continued->record)) : std::nullopt;
}

// The provenance stays empty.
core::Result<core::UserRisk> decodePage(const QByteArray &answer,
                                        const std::shared_ptr<const core::UserRisk> &continued)
{
    core::Result<core::RiskRecord> record = decodeRiskScore(answer);
    if (record && continued)
        record = putTogether(continued->record, *record);
    if (!record)
        return std::unexpected(std::move(record.error()));
    core::Assessment assessment = core::assess(*record);
    return core::UserRisk{std::move(*record), {}, std::move(assessment)};
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
    void finishDecoded();
    void finish(const core::Result<core::UserRisk> &result);

    LookupJob &q;
    LookupRequest request;
    RetriedGet get;
    QFutureWatcher<Decoded> decoding;
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
    connect(&decoding, &QFutureWatcherBase::finished, &q, [this] { finishDecoded(); });
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
    decoding.setFuture(QtConcurrent::run(
        [body = response.body, continued = request.continued] { return decodePage(body, continued); }));
}

void LookupJob::Private::finishDecoded()
{
    if (isFinished)
        return;
    Decoded decoded = decoding.result();
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

LookupJob::~LookupJob() = default;

void LookupJob::start()
{
    if (d->isStarted || d->isFinished)
        return;
    d->isStarted = true;
    d->get.start();
}

void LookupJob::cancel()
{
    d->finish(std::unexpected(core::Error{.kind = core::ErrorKind::Cancelled}));
}

void LookupJob::retryNow()
{
    d->get.retryNow();
}

} // namespace api
