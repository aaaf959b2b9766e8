// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_level.h"
#include "app/core/timestamp.h"

#include <QList>

#include <optional>

namespace core {

struct RiskRecord;

// One event name that holds the top level.
struct Reason
{
    QString name;
    quint32 count = 0;
    std::optional<Timestamp> latest;
};

// "N of M": the answer announced more events than it holds.
struct Partial
{
    quint32 received = 0;
    std::optional<qint64> announced; // empty where only more pages were announced
};

// What a record says about a user, derived once. A user's level is the highest level of a triggered
// behaviour since the last reset.
struct Assessment
{
    ReportedLevel reported;
    RiskLevel derived = RiskLevel::Unscored;   // highest level of the events since the last reset
    bool disagrees = false;                    // reported and derived differ and both are known
    RiskLevel explained = RiskLevel::Unscored; // the level that `reasons` explain: reported, else derived
    QList<Reason> reasons;        // names of the events that hold it since the last reset, newest first
    LevelCounts counts = {};      // all events by level
    quint32 eventsSinceReset = 0; // all events where there was no reset
    qsizetype eventsWithoutTime = 0;
    std::optional<Partial> partial;
    bool hasNextPage = false; // a further page may be asked for: partial, and the last one brought something
};

// Walks over every event: for large records off the main thread.
[[nodiscard]] Assessment assess(const RiskRecord &record);

} // namespace core
