// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/http_client.h"
#include "app/api/request_limits.h"
#include "tests/support/http_server.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <memory>

// A job that lists something, made for a server of its own, and all that it told.
template<class Job, class Value>
struct ListRun
{
    using Result = core::Result<Value>;

    template<class... Query>
    explicit ListRun(int maxRetries = 0, Query... query)
        : job(std::make_unique<Job>(client, access(maxRetries), query...))
    {
        QObject::connect(job.get(), &Job::finished, &network,
                         [this](const Result &result) { results.append(result); });
    }

    [[nodiscard]] api::Access access(int maxRetries) const
    {
        return {
            {QUrl(server.baseUrl()), QStringLiteral("023e105f4ecef8ad9ca31a8372d0c353")},
            api::Credential{
                api::Credential::Kind::BearerToken, core::Secret("cfut_hush"), {}, QStringLiteral("TOKEN")},
            {.attemptTimeout = std::chrono::seconds(20), .maxRetries = maxRetries}};
    }

    // The result once there is one; Cancelled where none came within seconds.
    [[nodiscard]] Result wait()
    {
        job->start();
        if (!QTest::qWaitFor([this] { return !results.isEmpty(); }, 20'000))
            return core::failure(core::ErrorKind::Cancelled, QStringLiteral("no result"));
        return results.constFirst();
    }

    test_support::HttpServer server;
    QNetworkAccessManager network;
    api::HttpClient client{network};
    QList<Result> results;
    std::unique_ptr<Job> job;
};
