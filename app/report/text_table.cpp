// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/text_table.h"

#include "app/report/level_mark.h"
#include "app/report/row_lines.h"
#include "app/report/shared_cells.h"
#include "app/report/text_width.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr int kMaxCell = 60; // columns of a terminal
constexpr int kBetweenColumns = 2;
constexpr int kAsWideAsItGets = 0; // the last column

class TextTable
{
public:
    explicit TextTable(const Report &report)
        : m_report(report)
    {
        for (const core::ColumnId id : core::columnsFor(core::ColumnUse::Terminal))
            m_columns.push_back(&core::eventColumn(id));
    }

    void write(ChunkedOutput &out) const
    {
        const std::vector<int> widths = measured();
        out.append(titleLine(widths));
        writeLines(out, m_report.order.rowCount(), m_report.watch,
                   [&](quint32 first, quint32 end) { return lines(widths, first, end); });
    }

private:
    [[nodiscard]] QByteArray lines(const std::vector<int> &widths, quint32 first, quint32 end) const
    {
        std::vector<SharedCells> cells;
        for (const int width : widths) {
            cells.emplace_back(*m_columns[cells.size()], [this, width](const core::EventColumn &column,
                                                                       const core::EventRow &row) {
                return width == kAsWideAsItGets ? column.text(row).toUtf8()
                                                : colored(column, row, padded(cellText(column, row), width));
            });
        }
        QByteArray lines;
        for (quint32 row = first; row < end; ++row) {
            for (SharedCells &column : cells)
                lines += column.cell(source(row));
            endLine(lines);
        }
        return lines;
    }

    [[nodiscard]] core::EventRow source(quint32 row) const
    {
        return {.store = m_report.user.record.events,
                .event = m_report.order.event(row),
                .sincePrevious = m_report.order.sincePrevious(row),
                .zone = m_report.zone};
    }

    [[nodiscard]] static QString cellText(const core::EventColumn &column, const core::EventRow &row)
    {
        const QString text = column.text(row);
        return elided(column.id == core::ColumnId::Level ? levelMark(row.store.level(row.event), text) : text,
                      kMaxCell);
    }

    // The blanks behind a level have no colour.
    [[nodiscard]] QByteArray colored(const core::EventColumn &column, const core::EventRow &row,
                                     const QString &cell) const
    {
        if (!m_report.options.isColored || column.id != core::ColumnId::Level)
            return cell.toUtf8();
        const QString mark = cellText(column, row);
        return (coloredMark(row.store.level(row.event), mark) + cell.sliced(mark.size())).toUtf8();
    }

    // How wide each column is with the blanks behind it.
    [[nodiscard]] std::vector<int> measured() const
    {
        std::vector<int> widths;
        for (const core::EventColumn *column : m_columns)
            widths.push_back(column == m_columns.back() ? kAsWideAsItGets : measured(*column));
        return widths;
    }

    [[nodiscard]] int measured(const core::EventColumn &column) const
    {
        int width = textWidth(core::columnTitle(column, m_report.zone));
        SharedCells cells(column, [&width](const core::EventColumn &measured, const core::EventRow &row) {
            width = std::max(width, textWidth(cellText(measured, row)));
            return "measured"_ba;
        });
        for (quint32 row = 0; row < m_report.order.rowCount(); ++row)
            (void)cells.cell(source(row));
        return width + kBetweenColumns;
    }

    [[nodiscard]] QByteArray titleLine(const std::vector<int> &widths) const
    {
        QByteArray line;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            line += padded(core::columnTitle(*m_columns[i], m_report.zone), widths[i]).toUtf8();
        endLine(line);
        return line;
    }

    static void endLine(QByteArray &lines)
    {
        while (lines.endsWith(' '))
            lines.chop(1);
        lines += '\n';
    }

    const Report &m_report;
    std::vector<const core::EventColumn *> m_columns;
};

} // namespace

void writeTextTable(ChunkedOutput &out, const Report &report)
{
    TextTable(report).write(out);
}

} // namespace report
