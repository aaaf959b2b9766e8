// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/time_index.h"

#include <vector>

namespace timeline {

// About 26 bytes a shown event and 2 for each name of the store.
struct TimeIndex::Columns
{
    struct Level
    {
        std::vector<qint64> times;
        std::vector<quint32> events;
        std::vector<quint16> ranks;
    };

    core::EventStore store;
    quint32 eventCount = 0;
    quint32 withoutTime = 0;
    quint32 nameCount = 0;
    std::vector<NameTotal> names;
    std::vector<quint16> ranks;                      // by name id
    std::array<Level, core::kRiskLevelCount> levels; // of all names
    std::vector<quint32> begins; // of rank · kRiskLevelCount + level in the next two; and the end
    std::vector<qint64> times;   // of ranked names, by rank, level and time
    std::vector<quint32> events;
};

} // namespace timeline
