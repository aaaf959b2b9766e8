// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_order.h"
#include "app/core/stop_check.h"
#include "app/timeline/series.h"
#include "app/timeline/time_scale.h"

#include <limits>
#include <memory>
#include <span>

namespace timeline {

// How many names are told apart: more lanes than the highest view has.
inline constexpr quint16 kRankedNames = 4096;

// The shown events of one name.
struct NameTotal
{
    quint32 nameId = 0;     // in the store
    quint32 eventCount = 0; // those without a readable time included
    core::RiskLevel worst = core::RiskLevel::Unscored;
};

// The shown events of a store by name, level and time: counting those of any range takes logarithms.
// Immutable and cheap to copy; the store lives as long as any copy. In which rows the events are shown
// doesn't matter.
class TimeIndex
{
public:
    // The rank of names that no shown event has.
    static constexpr quint16 kNotShown = std::numeric_limits<quint16>::max();

    TimeIndex();                                       // of an empty store
    explicit TimeIndex(const core::EventStore &store); // shows none of its events

    [[nodiscard]] const core::EventStore &store() const;
    // Whether event numbers mean the same in both: it is the same store, not only an equal one.
    [[nodiscard]] bool isOf(const core::EventStore &store) const;

    [[nodiscard]] quint32 eventCount() const;  // shown
    [[nodiscard]] quint32 withoutTime() const; // shown, their time can't be read
    [[nodiscard]] quint32 nameCount() const;   // of shown events

    // The first names, at most kRankedNames: most severe first, then most frequent, then by name.
    [[nodiscard]] std::span<const NameTotal> rankedNames() const;
    // The place of a name among them; kRankedNames for all later ones.
    [[nodiscard]] quint16 rankOf(quint32 nameId) const;

    // Shown events with a readable time; views of this value.
    [[nodiscard]] LevelSeries all() const;
    [[nodiscard]] LevelSeries ofRank(quint16 rank) const;   // `rank` < rankedNames().size()
    [[nodiscard]] LevelSeries fromRank(quint16 rank) const; // of that name and all later ones
    [[nodiscard]] quint32 countWithin(const TimeRange &range) const;
    // Whether an event is shown and its time can be read.
    [[nodiscard]] bool contains(quint32 event) const;

private:
    friend class TimeIndexBuilder;
    struct Columns;
    explicit TimeIndex(std::shared_ptr<const Columns> columns);

    std::shared_ptr<const Columns> m_columns;
};

// O(events · log), less where the order is by time; O(names), too. Stopped, it shows no event.
[[nodiscard]] TimeIndex indexByTime(const core::EventStore &store, const core::EventOrder &order,
                                    const core::StopCheck &stop = {});

} // namespace timeline
