// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/assessment.h"
#include "app/core/error.h"
#include "app/core/event_store.h"
#include "app/core/risk_level.h"
#include "app/core/timestamp.h"

#include <QDateTime>

#include <optional>

namespace core {

// The envelope's paging block: every field is optional.
struct ResultInfo
{
    std::optional<qint64> count;
    std::optional<qint64> page;
    std::optional<qint64> perPage;
    std::optional<qint64> totalCount;
    std::optional<qint64> totalPages;

    friend bool operator==(const ResultInfo &, const ResultInfo &) = default;
};

// How many answers a record was put together from.
struct Paging
{
    qint64 pages = 1;
    qint64 repeatedEvents = 0; // events of later pages that were there already, and were left out
    bool isExhausted = false;  // the last page asked for brought nothing new

    friend bool operator==(const Paging &, const Paging &) = default;
};

// One decoded answer. The bytes are shared with the store and never change.
struct RiskRecord
{
    QByteArray answer;      // the whole body as received; of several pages: the first with the others' events
    bool hasResult = false; // false where `result` was absent or null
    QString name;           // empty where absent or null
    QString email;          // empty where absent or null
    ReportedLevel level;    // Unscored where absent or null
    std::optional<Timestamp> lastReset;
    QString lastResetText; // as sent; kept where it can't be read as a time
    EventStore events;
    ResultInfo resultInfo;
    QList<ProviderMessage> messages; // messages[]: notes, never errors
    Paging paging;

    // Decoding is a pure function of the answer, so equal answers are equal records.
    friend bool operator==(const RiskRecord &a, const RiskRecord &b)
    {
        return a.answer == b.answer && a.paging == b.paging;
    }
};

// What is left of the provider's request quota, from the Ratelimit headers.
struct Quota
{
    std::optional<qint64> remaining;
    std::optional<qint64> limit;
    std::optional<std::chrono::seconds> resetsIn;
    std::optional<std::chrono::seconds> window;

    friend bool operator==(const Quota &, const Quota &) = default;
};

enum class Origin : quint8 { Network, Demo, File };

// Where and when a record came from.
struct Provenance
{
    Origin origin = Origin::Network;
    QString userId;      // as looked up; empty for a saved answer
    QString accountId;   // empty for a saved answer
    QString source;      // the request's URL without query, the file's name, or one of answer_source.h
    QDateTime fetchedAt; // UTC; for a saved answer the time it was opened
    QString rayId;       // cf-ray, empty where the answer had none
    Quota quota;

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

// One looked-up user: the record, where it came from and what it says, as assess() derives it.
struct UserRisk
{
    RiskRecord record;
    Provenance provenance;
    Assessment assessment;

    // Assessing is a pure function of the record.
    friend bool operator==(const UserRisk &a, const UserRisk &b)
    {
        return a.record == b.record && a.provenance == b.provenance;
    }
};

} // namespace core
