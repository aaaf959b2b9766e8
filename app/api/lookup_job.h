// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/credential.h"
#include "app/api/endpoint.h"
#include "app/api/retry_policy.h"
#include "app/core/risk_record.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace api {

struct LookupLimits
{
    std::chrono::milliseconds attemptTimeout = std::chrono::seconds(60); // from request to last byte
    int maxRetries = kDefaultMaxRetries;
    qint64 maxBytes = qint64(512) * 1024 * 1024; // of the body, decompressed
};

struct LookupRequest
{
    Endpoint endpoint;
    QString userId;                       // a UUID, see parseUserId()
    std::optional<Credential> credential; // none for the demo
    LookupLimits limits = {};
};

// Fetches and decodes one user's risk. It owns its replies: destroying the job cancels it and nothing is
// emitted any more. Decoding runs off the main thread. One job, one lookup.
class LookupJob : public QObject
{
    Q_OBJECT

public:
    LookupJob(QNetworkAccessManager &network, LookupRequest request, QObject *parent = nullptr);
    ~LookupJob() override;

    void start();    // emits finished() later, never from within
    void cancel();   // finishes with ErrorKind::Cancelled
    void retryNow(); // ends a wait for the next attempt

Q_SIGNALS:
    void progressed(qint64 receivedBytes, std::optional<qint64> totalBytes);
    // The next attempt starts in `wait`; `reason` is what ended the last one.
    void waiting(std::chrono::milliseconds wait, const core::Error &reason);
    void finished(const core::Result<core::UserRisk> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace api
