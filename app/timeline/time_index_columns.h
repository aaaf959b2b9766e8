// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/time_index.h"

#include <memory>
#include <span>
#include <vector>

namespace timeline {

// Room for values that are all written once: nothing is written before them.
template<class Value>
class Column
{
public:
    void makeRoom(std::size_t size)
    {
        m_values = std::make_unique_for_overwrite<Value[]>(size);
        m_size = size;
    }
    [[nodiscard]] std::span<Value> room() { return {m_values.get(), m_size}; }
    operator std::span<const Value>() const { return {m_values.get(), m_size}; }

private:
    std::unique_ptr<Value[]> m_values;
    std::size_t m_size = 0;
};

// About 26 bytes a shown event and 2 for each name of the store.
struct TimeIndex::Columns
{
    struct Level
    {
        Column<qint64> times;
        Column<quint32> events;
        Column<quint16> ranks;
    };

    core::EventStore store;
    quint32 eventCount = 0;
    quint32 withoutTime = 0;
    quint32 nameCount = 0;
    std::vector<NameTotal> names;
    std::vector<quint16> ranks;                      // by name id
    std::array<Level, core::kRiskLevelCount> levels; // of all names
    std::vector<quint32> begins; // of rank · kRiskLevelCount + level in the next two; and the end
    Column<qint64> times;        // of ranked names, by rank, level and time
    Column<quint32> events;
};

} // namespace timeline
