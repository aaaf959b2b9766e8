// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/request_limits.h"
#include "app/core/risk_record.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace api {

class HttpClient;

struct LookupRequest
{
    Endpoint endpoint;
    QString userId;                       // a UUID, see parseUserId()
    std::optional<Credential> credential; // none for the demo
    RequestLimits limits = {};
    // The pages so far: the one behind them is asked for and put together with them. Null for the first.
    std::shared_ptr<const core::UserRisk> continued = {};
};

// Fetches and decodes one user's risk. It owns its replies: destroying the job cancels it and nothing is
// emitted any more. Decoding runs off the main thread, and ends soon with the job. One job, one lookup.
class LookupJob : public QObject
{
    Q_OBJECT

public:
    LookupJob(HttpClient &client, LookupRequest request, QObject *parent = nullptr);
    ~LookupJob() override;

    void start();    // emits finished() later, never from within
    void cancel();   // finishes with ErrorKind::Cancelled
    void retryNow(); // ends a wait for the next attempt

Q_SIGNALS:
    void progressed(qint64 receivedBytes, std::optional<qint64> totalBytes);
    // How much of a whole answer has been decoded; in the end all of it, unless that is cancelled.
    void decoding(qint64 bytes, qint64 total);
    // The next attempt starts in `wait`; `reason` is what ended the last one, or a quota that is used up.
    void waiting(std::chrono::milliseconds wait, const core::Error &reason);
    void finished(const core::Result<core::UserRisk> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace api
