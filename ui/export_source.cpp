// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/export_source.h"

#include "app/report/filter_text.h"
#include "app/session/event_list.h"

#include <algorithm>

namespace ui {

namespace {

core::EventOrder partOf(const core::EventOrder &order, const std::vector<RowRange> &ranges)
{
    std::vector<quint32> events;
    std::vector<qint64> sincePrevious;
    for (const RowRange &range : ranges) {
        for (quint32 row = range.first; row < range.end; ++row) {
            events.push_back(order.event(row));
            sincePrevious.push_back(order.sincePrevious(row).value_or(-1));
        }
    }
    return {std::move(events), std::move(sincePrevious)};
}

core::EventOrder orderOf(const ExportSource &source, report::Scope scope, const core::StopCheck &stop)
{
    switch (scope) {
    case report::Scope::All:
        return source.isFiltered ? core::selectEvents(source.user->record.events, {}, source.sort, stop)
                                 : source.shown;
    case report::Scope::Filtered:
        return source.shown;
    case report::Scope::Selected:
        return partOf(source.shown, source.selected);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<RowRange> selectedRanges(const QItemSelection &selection, const core::EventRows &rows)
{
    std::vector<RowRange> ranges;
    for (const QItemSelectionRange &range : selection) {
        const auto top = static_cast<quint32>(range.top());
        const auto bottom = static_cast<quint32>(range.bottom());
        if (range.isValid() && bottom < rows.rowCount())
            ranges.push_back({rows.orderRow(top), rows.orderRow(bottom) + rows.eventCount(bottom)});
    }
    std::ranges::sort(ranges, {}, &RowRange::first);
    std::vector<RowRange> apart;
    for (const RowRange &range : ranges) {
        if (!apart.empty() && range.first <= apart.back().end)
            apart.back().end = std::max(apart.back().end, range.end);
        else
            apart.push_back(range);
    }
    return apart;
}

quint32 ExportSource::count(report::Scope scope) const
{
    switch (scope) {
    case report::Scope::All:
        return static_cast<quint32>(user->record.events.size());
    case report::Scope::Filtered:
        return shown.rowCount();
    case report::Scope::Selected: {
        quint32 count = 0;
        for (const RowRange &range : selected)
            count += range.end - range.first;
        return count;
    }
    }
    Q_UNREACHABLE();
}

ExportSource exportSource(const session::ShownUser &user, session::EventList &events)
{
    return {.user = user,
            .shown = events.order(),
            .selected = selectedRanges(events.selection().selection(), events.model().rows()),
            .isFiltered = !events.filter().showsAll(),
            .filterText = report::filterText(events.filter(), events.zone()),
            .zone = events.zone(),
            .sort = events.sort()};
}

report::Report makeReport(const ExportSource &source, report::Scope scope, const core::StopCheck &stop)
{
    return {.user = *source.user,
            .order = orderOf(source, scope, stop),
            .zone = source.zone,
            .filterText = scope == report::Scope::All ? QString() : source.filterText,
            .sort = source.sort,
            .scope = scope,
            .writtenAt = QDateTime::currentDateTimeUtc()};
}

} // namespace ui
