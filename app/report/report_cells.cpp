// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/report_cells.h"

#include "app/core/visible_text.h"

namespace report {

QList<core::ColumnId> reportColumns(const Report &report)
{
    QList<core::ColumnId> columns = report.options.columns;
    if (columns.isEmpty())
        columns = core::columnsFor(core::ColumnUse::Export);
    if (report.options.details == DetailsExtent::None)
        columns.removeAll(core::ColumnId::Details);
    return columns;
}

core::EventRow eventRow(const Report &report, quint32 row)
{
    return {.store = report.user.record.events,
            .event = report.order.event(row),
            .sincePrevious = report.order.sincePrevious(row),
            .zone = report.zone};
}

QString fileCell(const Report &report, const core::EventColumn &column, const core::EventRow &row)
{
    const bool isShortened =
        column.id == core::ColumnId::Details && report.options.details == DetailsExtent::Preview;
    return isShortened ? column.text(row) : core::exportText(column, row);
}

QString shownCell(const core::EventColumn &column, const core::EventRow &row)
{
    return core::visibleText(column.text(row));
}

} // namespace report
