// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/csv_format.h"

#include "app/report/chunked_output.h"
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

} // namespace

core::Result<void> writeCsv(QIODevice &device, const Report &report)
{
    const QList<core::ColumnId> columns = core::columnsFor(core::ColumnUse::Export);
    const core::EventOrder &order = report.order;
    std::vector<SharedCells> cells;
    for (const core::ColumnId id : columns)
        cells.emplace_back(core::eventColumn(id), fileCell);
    ChunkedOutput out(device);
    out.append("\xef\xbb\xbf" + headerLine(columns));
    QByteArray line;
    for (quint32 row = 0; row < order.rowCount() && !out.hasFailed(); ++row) {
        line.resize(0);
        for (SharedCells &column : cells)
            (line += column.cell({.store = report.user.record.events,
                                  .event = order.event(row),
                                  .sincePrevious = order.sincePrevious(row),
                                  .zone = report.zone})) += ',';
        line.chop(1);
        out.append(line += "\r\n");
    }
    return out.finish();
}

} // namespace report
