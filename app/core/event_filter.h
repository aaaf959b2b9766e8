// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_store.h"
#include "app/core/filter_terms.h"
#include "app/core/stop_check.h"
#include "app/core/time_span.h"

namespace core {

// A set of levels, as the level chips of the filter bar hold it.
class LevelSet
{
public:
    [[nodiscard]] static constexpr LevelSet all() { return LevelSet(0x1f); }
    [[nodiscard]] static constexpr LevelSet none() { return LevelSet(0); }
    [[nodiscard]] constexpr bool contains(RiskLevel level) const { return (m_bits >> levelIndex(level)) & 1; }
    [[nodiscard]] constexpr LevelSet with(RiskLevel level, bool in) const
    {
        const auto bit = 1u << levelIndex(level);
        return LevelSet(in ? m_bits | bit : m_bits & ~bit);
    }
    friend constexpr bool operator==(LevelSet, LevelSet) = default;

private:
    constexpr explicit LevelSet(unsigned bits)
        : m_bits(bits)
    {}
    unsigned m_bits;
};

// Which events are shown: those of these levels within the scope for which all terms hold. The default shows
// all.
struct EventFilter
{
    std::vector<FilterTerm> terms = {}; // parseFilter() makes them
    LevelSet levels = LevelSet::all();
    std::optional<TimeSpan> scope = {}; // events without a readable time are outside of any

    [[nodiscard]] bool showsAll() const { return terms.empty() && levels == LevelSet::all() && !scope; }
    friend bool operator==(const EventFilter &, const EventFilter &) = default;
};

// The numbers of the events that pass, in the order sent.
[[nodiscard]] std::vector<quint32> matchingEvents(const EventStore &store, const EventFilter &filter,
                                                  const StopCheck &stop = {});

} // namespace core
