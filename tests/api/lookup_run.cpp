// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/api/lookup_run.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

api::LookupRequest requestTo(const QString &baseUrl, api::RequestLimits limits)
{
    return {.endpoint = {.baseUrl = QUrl(baseUrl), .accountId = kAccountId},
            .userId = kUserId,
            .credential =
                api::Credential{
                    api::Credential::Kind::BearerToken, core::Secret(kToken), {}, u"CLOUDFLARE_API_TOKEN"_s},
            .limits = limits};
}

LookupRun::LookupRun(const QString &baseUrl, api::RequestLimits limits)
{
    job = std::make_unique<api::LookupJob>(client, requestTo(baseUrl, limits));
    QObject::connect(job.get(), &api::LookupJob::finished, &network,
                     [this](const Result &result) { results.append(result); });
    QObject::connect(job.get(), &api::LookupJob::waiting, &network,
                     [this](std::chrono::milliseconds wait, const core::Error &reason) {
                         waits.append(wait);
                         waitReasons.append(reason);
                     });
    QObject::connect(
        job.get(), &api::LookupJob::progressed, &network,
        [this](qint64 received, std::optional<qint64> total) { progress.append({received, total}); });
    job->start();
}

LookupRun::~LookupRun() = default;

LookupRun::Result LookupRun::wait()
{
    if (!QTest::qWaitFor([this] { return !results.isEmpty(); }, 20'000))
        return std::unexpected(core::Error{.kind = core::ErrorKind::Cancelled, .detail = u"no result"_s});
    return results.constFirst();
}

core::Error LookupRun::waitForError()
{
    const Result result = wait();
    return result ? core::Error{.kind = core::ErrorKind::Cancelled, .detail = u"it succeeded"_s}
                  : result.error();
}

api::RequestLimits withoutRetries()
{
    return {.attemptTimeout = std::chrono::seconds(10), .maxRetries = 0};
}

QByteArray exampleAnswer()
{
    QFile file(QStringLiteral(RISKSCOPE_TEST_DATA "/api/01_reference_example.in.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
