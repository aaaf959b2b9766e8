// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_rows.h"
#include "app/report/report.h"
#include "app/session/lookup_state.h"

#include <vector>

class QItemSelection;

namespace session {
class EventList;
}

namespace ui {

// Rows of an order from the first up to, not including, the last.
struct RowRange
{
    quint32 first = 0;
    quint32 end = 0;

    friend bool operator==(const RowRange &, const RowRange &) = default;
};

// The order's rows that the selected rows of the table stand for, in rising order and apart from each other.
// Goes over ranges, so that a million selected rows cost no more than a few.
[[nodiscard]] std::vector<RowRange> selectedRanges(const QItemSelection &selection,
                                                   const core::EventRows &rows);

// What can be exported, as it was when the export was asked for: a lookup, a filter or a sort may end while
// the person still chooses.
struct ExportSource
{
    session::ShownUser user;
    core::EventOrder shown;
    std::vector<RowRange> selected; // rows of `shown`
    bool isFiltered = false;
    QString filterText;
    core::DisplayZone zone;
    core::EventSort sort;

    [[nodiscard]] quint32 count(report::Scope scope) const;
};

[[nodiscard]] ExportSource exportSource(const session::ShownUser &user, session::EventList &events);

// The report of a scope without a person's choices. A pure function that may take a while; stopped, what it
// returns means nothing.
[[nodiscard]] report::Report makeReport(const ExportSource &source, report::Scope scope,
                                        const core::StopCheck &stop = {});

} // namespace ui
