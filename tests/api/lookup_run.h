// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/http_client.h"
#include "app/api/lookup_job.h"
#include "tests/support/http_server.h"

#include <QNetworkAccessManager>

#include <optional>

// One lookup against a scripted server, and everything that it told.
struct LookupRun
{
    using Result = core::Result<core::UserRisk>;

    explicit LookupRun(const QString &baseUrl, api::RequestLimits limits = {});
    LookupRun(const LookupRun &) = delete;
    LookupRun &operator=(const LookupRun &) = delete;
    ~LookupRun();

    // The result once there is one; Cancelled where none came within seconds.
    [[nodiscard]] Result wait();
    [[nodiscard]] core::Error waitForError();

    QNetworkAccessManager network;
    api::HttpClient client{network};
    std::unique_ptr<api::LookupJob> job; // started
    QList<Result> results;
    QList<std::chrono::milliseconds> waits;
    QList<core::Error> waitReasons;
    QList<std::pair<qint64, std::optional<qint64>>> progress;
};

inline const QString kUserId = QStringLiteral("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e");
inline const QString kAccountId = QStringLiteral("023e105f4ecef8ad9ca31a8372d0c353");
inline const QByteArray kToken = "cfut_not-a-secret";

// For kUserId of kAccountId, with kToken.
[[nodiscard]] api::LookupRequest requestTo(const QString &baseUrl, api::RequestLimits limits);
// Limits that let a failing lookup end soon.
[[nodiscard]] api::RequestLimits withoutRetries();
// The reference page's example.
[[nodiscard]] QByteArray exampleAnswer();
