// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_columns.h"
#include "app/core/stop_check.h"

namespace core {

struct EventSort
{
    ColumnId column = ColumnId::Time;
    Qt::SortOrder order = Qt::DescendingOrder;

    friend bool operator==(const EventSort &, const EventSort &) = default;
};

// `events` are sorted by number and become sorted by time. Events without a readable time come last,
// whichever way; equal ones keep the order sent. Says false where it was stopped, see key_sort.h.
[[nodiscard]] bool sortByTime(const EventStore &store, Qt::SortOrder order, std::vector<quint32> &events,
                              const StopCheck &stop);

// The same for the other keys. `gaps` are µs by event number, negative where there is none: those come last,
// whichever way.
[[nodiscard]] bool sortEvents(const EventStore &store, SortKey key, Qt::SortOrder order,
                              std::span<const qint64> gaps, std::vector<quint32> &events,
                              const StopCheck &stop);

} // namespace core
