// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/csv_format.h"

#include "app/report/chunked_output.h"
#include "app/report/row_lines.h"
#include "app/report/shared_cells.h"

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

bool needsQuotes(const QByteArray &cell)
{
    const auto isSpecial = [](char c) { return c == ',' || c == '"' || (c >= 0 && c < 0x20); };
    return cell.startsWith(' ') || cell.endsWith(' ') || std::ranges::any_of(cell, isSpecial);
}

QByteArray quoted(const QByteArray &cell)
{
    QByteArray out(2 * cell.size() + 2, Qt::Uninitialized);
    char *end = out.data();
    *end++ = '"';
    for (const char c : cell) {
        if (c == '"')
            *end++ = '"';
        *end++ = c;
    }
    *end++ = '"';
    out.truncate(end - out.constData());
    return out;
}

QByteArray csvCell(const QString &text)
{
    const QByteArray cell = needsGuard(text) ? '\'' + text.toUtf8() : text.toUtf8();
    return needsQuotes(cell) ? quoted(cell) : cell;
}

QByteArray headerLine(const QList<core::ColumnId> &columns)
{
    QByteArrayList cells;
    for (const core::ColumnId id : columns)
        cells += csvCell(QString::fromLatin1(core::eventColumn(id).key));
    return cells.join(',') + "\r\n";
}

QByteArray fileCell(const core::EventColumn &column, const core::EventRow &row)
{
    return csvCell(core::exportText(column, row));
}

QByteArray eventLines(const QList<core::ColumnId> &columns, const Report &report, quint32 first, quint32 end)
{
    std::vector<SharedCells> cells;
    for (const core::ColumnId id : columns)
        cells.emplace_back(core::eventColumn(id), fileCell);
    QByteArray lines;
    for (quint32 row = first; row < end; ++row) {
        for (SharedCells &column : cells) {
            lines += column.cell({.store = report.user.record.events,
                                  .event = report.order.event(row),
                                  .sincePrevious = report.order.sincePrevious(row),
                                  .zone = report.zone});
            lines += ',';
        }
        lines.chop(1);
        lines += "\r\n";
    }
    return lines;
}

} // namespace

core::Result<void> writeCsv(QIODevice &device, const Report &report)
{
    const QList<core::ColumnId> columns = core::columnsFor(core::ColumnUse::Export);
    ChunkedOutput out(device);
    out.append("\xef\xbb\xbf" + headerLine(columns));
    writeLines(out, report.order.rowCount(),
               [&](quint32 first, quint32 end) { return eventLines(columns, report, first, end); });
    return out.finish();
}

} // namespace report
