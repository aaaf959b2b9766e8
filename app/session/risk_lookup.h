// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/person.h"
#include "app/session/access_reading.h"
#include "app/session/lookup_state.h"

#include <QObject>

#include <chrono>

namespace api {
class HttpClient;
class LookupJob;
} // namespace api

namespace session {

// Whose risk to ask for.
struct RiskQuestion
{
    QString userId; // a UUID
    std::optional<core::Person> person = {};
    // To be tried where the provider knows no user of the first; empty: none.
    QString otherUserId = {};
    ShownUser continued = {}; // the pages so far, where the one behind them is meant
};

// Asks for one user's risk. Destroying it is giving up.
class RiskLookup : public QObject
{
    Q_OBJECT

public:
    RiskLookup(api::HttpClient &client, Connection connection, RiskQuestion question,
               QObject *parent = nullptr);
    ~RiskLookup() override;

    void start(); // may finish from within
    void stop();  // finishes nothing any more
    void retryNow();

Q_SIGNALS:
    void progressed(qint64 receivedBytes, std::optional<qint64> totalBytes);
    void decoding(qint64 bytes, qint64 total);
    void waiting(std::chrono::milliseconds wait, const core::Error &reason);
    // UserNotScored instead of UserNotFound where a person was found by other means.
    void finished(const core::Result<core::UserRisk> &result);

private:
    void ask(api::Access access);
    void readResult(const core::Result<core::UserRisk> &result);

    api::HttpClient &m_client;
    Connection m_connection;
    RiskQuestion m_question;
    AccessReading m_access;
    api::LookupJob *m_job = nullptr; // a child
};

// "Ana Sousa, ana@example.com"; the id of somebody who has neither.
[[nodiscard]] QString textOf(const core::Person &person);

} // namespace session
