// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/request_limits.h"
#include "app/core/scored_users.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace api {

class HttpClient;

// Fetches and decodes the account's scored users. Decoding runs off the main thread. Destroying it cancels it
// silently.
class ScoredUsersJob : public QObject
{
    Q_OBJECT

public:
    ScoredUsersJob(HttpClient &client, Access access, QObject *parent = nullptr);
    ~ScoredUsersJob() override;

    void start();    // emits nothing from within
    void cancel();   // finishes with ErrorKind::Cancelled
    void retryNow(); // ends a wait for the next attempt

Q_SIGNALS:
    void progressed(qint64 receivedBytes, std::optional<qint64> totalBytes);
    void waiting(std::chrono::milliseconds wait, const core::Error &reason);
    void finished(const core::Result<core::SharedScoredUsers> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace api
