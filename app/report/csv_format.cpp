// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/csv_format.h"

#include "app/core/json_scan.h"
#include "app/report/chunked_output.h"
#include "app/report/csv_cell.h"
#include "app/report/report_cells.h"
#include "app/report/row_lines.h"
#include "app/report/shared_cells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

// The tokens of an object or array in quotes, without the blanks between them: what compactJson() and
// doubling would make of them, in one go. False where no quotes are needed.
[[nodiscard]] bool appendQuotedTokens(QByteArray &out, QByteArrayView json)
{
    const qsizetype begin = out.size();
    out.resize(begin + 2 * json.size() + 2);
    char *to = out.data() + begin;
    *to++ = '"';
    bool isSpecial = false;
    bool isInString = false;
    for (const char *at = json.begin(); at != json.end(); ++at) {
        if (!isInString && core::isJsonBlank(*at))
            continue;
        if (isInString && *at == '\\' && at + 1 != json.end())
            *to++ = *at++;
        else if (*at == '"')
            isInString = !isInString;
        isSpecial |= *at == ',' || *at == ';' || *at == '"';
        if (*at == '"')
            *to++ = '"';
        *to++ = *at;
    }
    *to++ = '"';
    out.truncate(to - out.constData());
    return isSpecial;
}

// The user in a file about several.
struct UserCell
{
    const char *key;
    QString text;
};

QList<UserCell> userCells(const Report &report)
{
    if (!report.options.namesUser)
        return {};
    return {{"user_id", report.user.provenance.userId},
            {"user_email", report.user.record.email},
            {"user_name", report.user.record.name}};
}

class CsvTable
{
public:
    explicit CsvTable(const Report &report)
        : m_report(report)
        , m_columns(reportColumns(report))
    {
        for (const UserCell &cell : userCells(report)) {
            appendCell(m_userCells, cell.text.toUtf8());
            m_userCells += ',';
        }
    }

    [[nodiscard]] QByteArray headerLine() const
    {
        QByteArrayList cells;
        for (const UserCell &cell : userCells(m_report))
            cells += QByteArray(cell.key);
        for (const core::ColumnId id : m_columns)
            cells += QByteArray(core::eventColumn(id).key);
        return cells.join(',') + "\r\n";
    }

    [[nodiscard]] QByteArray lines(quint32 first, quint32 end) const
    {
        std::vector<SharedCells> cells;
        for (const core::ColumnId id : m_columns) {
            cells.emplace_back(core::eventColumn(id),
                               [this](const core::EventColumn &column, const core::EventRow &row) {
                                   QByteArray cell;
                                   appendCell(cell, fileCell(m_report, column, row).toUtf8());
                                   return cell;
                               });
        }
        QByteArray lines;
        for (quint32 row = first; row < end; ++row) {
            lines += m_userCells;
            const core::EventRow event = eventRow(m_report, row);
            for (qsizetype column = 0; column < m_columns.size(); ++column) {
                if (!appendFromBytes(lines, m_columns[column], event))
                    lines += cells[static_cast<std::size_t>(column)].cell(event);
                lines += ',';
            }
            if (lines.endsWith(','))
                lines.chop(1);
            lines += "\r\n";
        }
        return lines;
    }

private:
    void appendCell(QByteArray &out, QByteArrayView utf8) const
    {
        appendCsvCell(out, utf8, m_report.options.guardsFormulas);
    }

    // The cells that a million events have of their own, without a text in between. False: not one of these.
    [[nodiscard]] bool appendFromBytes(QByteArray &out, core::ColumnId column,
                                       const core::EventRow &row) const
    {
        switch (column) {
        case core::ColumnId::TimeInZone:
            return row.zone.isUtc() && appendTime(out, row);
        case core::ColumnId::TimeUtc:
            return appendTime(out, row);
        case core::ColumnId::Id:
            return appendId(out, row.store.idToken(row.event));
        case core::ColumnId::Details:
            return m_report.options.details == DetailsExtent::Full &&
                   appendDetails(out, row.store.details(row.event));
        default:
            return false;
        }
    }

    [[nodiscard]] static bool appendTime(QByteArray &out, const core::EventRow &row)
    {
        const auto time = row.store.time(row.event);
        if (time)
            out += core::toRfc3339(*time);
        return time.has_value();
    }

    [[nodiscard]] bool appendId(QByteArray &out, QByteArrayView token) const
    {
        const auto isItself = [](char c) { return c >= 0x20 && c < 0x7f && c != '\\'; };
        if (!std::ranges::all_of(token, isItself))
            return false;
        appendCell(out, token);
        return true;
    }

    [[nodiscard]] static bool appendDetails(QByteArray &out, QByteArrayView json)
    {
        if (!json.startsWith('{') && !json.startsWith('['))
            return false;
        const qsizetype begin = out.size();
        if (!appendQuotedTokens(out, json)) {
            out.remove(begin, 1);
            out.chop(1);
        }
        return true;
    }

    const Report &m_report;
    QList<core::ColumnId> m_columns;
    QByteArray m_userCells;
};

} // namespace

core::Result<void> writeCsv(QIODevice &device, const Report &report)
{
    const CsvTable table(report);
    ChunkedOutput out(device);
    if (!report.options.isContinued)
        out.append("\xef\xbb\xbf" + table.headerLine());
    writeLines(out, report.order.rowCount(), report.watch,
               [&table](quint32 first, quint32 end) { return table.lines(first, end); });
    return out.finish();
}

} // namespace report
