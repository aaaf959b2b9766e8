// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/csv_format.h"

#include "app/report/chunked_output.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

bool startsFormula(QChar c)
{
    return u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(c);
}

bool needsGuard(const QString &cell)
{
    const auto first = std::ranges::find_if(cell, [](QChar c) { return c != u'\''; });
    return first != cell.cend() && startsFormula(*first);
}

bool needsQuotes(const QString &cell)
{
    const auto isSpecial = [](QChar c) { return c == u',' || c == u'"' || c.unicode() < 0x20; };
    return cell.startsWith(u' ') || cell.endsWith(u' ') || std::ranges::any_of(cell, isSpecial);
}

QString csvCell(QString cell)
{
    if (needsGuard(cell))
        cell.prepend(u'\'');
    if (needsQuotes(cell))
        cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
    return cell;
}

QString csvLine(const QStringList &cells)
{
    return cells.join(u',') + "\r\n"_L1;
}

QString headerLine(const QList<core::ColumnId> &columns)
{
    QStringList cells;
    for (const core::ColumnId id : columns)
        cells += csvCell(QString::fromLatin1(core::eventColumn(id).key));
    return csvLine(cells);
}

QString eventLine(const QList<core::ColumnId> &columns, const core::EventRow &row)
{
    QStringList cells;
    for (const core::ColumnId id : columns)
        cells += csvCell(core::exportText(core::eventColumn(id), row));
    return csvLine(cells);
}

} // namespace

core::Result<void> writeCsv(QIODevice &device, const Report &report)
{
    const QList<core::ColumnId> columns = core::columnsFor(core::ColumnUse::Export);
    const core::EventOrder &order = report.order;
    ChunkedOutput out(device);
    out.append(u'\ufeff' + headerLine(columns));
    for (quint32 row = 0; row < order.rowCount() && !out.hasFailed(); ++row) {
        out.append(eventLine(columns, {.store = report.user.record.events,
                                       .event = order.event(row),
                                       .sincePrevious = order.sincePrevious(row),
                                       .zone = report.zone}));
    }
    return out.finish();
}

} // namespace report
