// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_level.h"
#include "app/core/timestamp.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace core {

// One of the account's users who have events now, as the provider lists them.
struct ScoredUser
{
    QString userId; // a UUID in lower case; empty where what was sent is none, so it can't be looked up
    QString name;   // as sent, empty where absent; the same of the e-mail
    QString email;
    std::optional<qint64> eventCount;
    std::optional<Timestamp> lastEvent;
    ReportedLevel level;

    friend bool operator==(const ScoredUser &, const ScoredUser &) = default;
};

struct ScoredUsers
{
    std::vector<ScoredUser> users; // in the order sent
    bool isPartial = false;        // the provider has more than these
    std::optional<qint64> total;   // … so many in all, where it says so
    QDateTime fetchedAt;           // UTC
    QString accountId;
};

// Large, and never changed: shared.
using SharedScoredUsers = std::shared_ptr<const ScoredUsers>;

} // namespace core
