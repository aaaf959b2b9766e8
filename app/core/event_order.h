// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_filter.h"
#include "app/core/event_sort.h"

namespace core {

// Which events are shown and in which row. Immutable and cheap to copy.
class EventOrder
{
public:
    EventOrder();
    EventOrder(std::vector<quint32> events, std::vector<qint64> sincePrevious);

    [[nodiscard]] quint32 rowCount() const;
    [[nodiscard]] quint32 event(quint32 row) const;
    [[nodiscard]] std::span<const quint32> events() const;
    // µs since the shown event before it in time; none for the first and for events without a readable time.
    [[nodiscard]] std::optional<qint64> sincePrevious(quint32 row) const;
    // The row that shows `event`, if any. O(rows).
    [[nodiscard]] std::optional<quint32> rowOf(quint32 event) const;

private:
    struct Rows
    {
        std::vector<quint32> events;
        std::vector<qint64> sincePrevious; // -1: none
    };
    std::shared_ptr<const Rows> m_rows;
};

// Filters and sorts. Events that are equal keep the order sent. Sorted by time those without a readable time
// come last, sorted by the time since the shown event before those for which there is none, whichever way.
// `stop` is asked again and again, though not while a thousand events are read by a core, or one of many MB.
// Once told to stop it says that none is shown.
[[nodiscard]] EventOrder selectEvents(const EventStore &store, const EventFilter &filter,
                                      const EventSort &sort, const StopCheck &stop = {});

} // namespace core
