// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_order.h"
#include "app/core/stop_check.h"

namespace core {

// How a row stands to the repeats of its event: it stands for all of them, or it is the first of them.
enum class Fold : quint8 { None, Folded, Unfolded };

// The rows of a table over an order: one a shown event or, with repeats grouped, one a run of consecutive
// events of the same name and level. Immutable and cheap to copy; rows go from 0 to rowCount() - 1.
class EventRows
{
public:
    EventRows();

    // One row a shown event. Costs nothing, however many there are.
    [[nodiscard]] static EventRows each(const EventOrder &order);
    // Every run of two or more is folded at first. O(rows of the order).
    [[nodiscard]] static EventRows grouped(const EventStore &store, const EventOrder &order,
                                           const StopCheck &stop = {});

    [[nodiscard]] quint32 rowCount() const { return m_rowCount; }
    [[nodiscard]] bool isGrouped() const { return m_runs != nullptr; }

    // The order's row that is shown, of a folded run the first.
    [[nodiscard]] quint32 orderRow(quint32 row) const;
    // How many events the row stands for: 1, or the run's length where it is folded.
    [[nodiscard]] quint32 eventCount(quint32 row) const;
    // Unfolded marks the first row of an unfolded run only.
    [[nodiscard]] Fold fold(quint32 row) const;
    // Whether the row is one of an unfolded run, but not its first.
    [[nodiscard]] bool isRepeat(quint32 row) const { return m_runs && placeOf(row).offset > 0; }
    // The row that shows the order's row, folded or not; none where there is no such row.
    [[nodiscard]] std::optional<quint32> rowOf(quint32 orderRow) const;

    // The same rows with the run that `row` belongs to folded or unfolded. A row without repeats changes
    // nothing. Costs as much as there are unfolded runs.
    [[nodiscard]] EventRows toggled(quint32 row) const;

private:
    struct UnfoldedRun
    {
        quint32 run;
        quint32 firstRow;
    };
    using Runs = std::vector<quint32>; // the order's row that each starts at, and behind them its row count
    using Unfolded = std::vector<UnfoldedRun>; // in rising order
    struct Place
    {
        quint32 run;
        quint32 offset; // within the run, 0 where it is folded
        bool isUnfolded;
    };

    [[nodiscard]] Place placeOf(quint32 row) const;
    [[nodiscard]] quint32 lengthOf(quint32 run) const { return (*m_runs)[run + 1] - (*m_runs)[run]; }

    quint32 m_rowCount = 0;
    std::shared_ptr<const Runs> m_runs; // null: one row a shown event
    std::shared_ptr<const Unfolded> m_unfolded;
};

} // namespace core
