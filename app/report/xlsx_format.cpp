// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/xlsx_format.h"

#include "app/report/chunked_output.h"
#include "app/report/facts.h"
#include "app/report/report_cells.h"
#include "app/report/xlsx_workbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr quint32 kRowsBetweenChecks = 500;
constexpr qint64 kXmlPerRow = 1000; // beside what is in the answer, at most
constexpr qint64 kHuge = qint64(2) * 1024 * 1024 * 1024;

double widthOf(core::ColumnId column)
{
    switch (column) {
    case core::ColumnId::Time:
    case core::ColumnId::TimeUtc:
        return 24;
    case core::ColumnId::TimeInZone:
        return 32;
    case core::ColumnId::SincePrevious:
    case core::ColumnId::Level:
        return 12;
    case core::ColumnId::Event:
    case core::ColumnId::Id:
        return 38;
    case core::ColumnId::Details:
        return 80;
    }
    Q_UNREACHABLE();
}

// The XML of a sheet holds each character of the answer as five bytes at most, `&amp;`.
bool mayBeHuge(const Report &report)
{
    return 5 * report.user.record.answer.size() + kXmlPerRow * report.order.rowCount() > kHuge;
}

class XlsxReport
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReport)

public:
    XlsxReport(QIODevice &device, const Report &report, quint32 rowsPerSheet)
        : m_device(device)
        , m_out(device)
        , m_report(report)
        , m_columns(reportColumns(report))
        , m_rowsPerSheet(rowsPerSheet)
        , m_workbook(tr("User risk report"), report.writtenAt, mayBeHuge(report))
    {}

    [[nodiscard]] core::Result<void> write()
    {
        const quint32 rows = m_report.order.rowCount();
        quint32 first = 0;
        for (int sheet = 1; sheet == 1 || first < rows; ++sheet) {
            const quint32 count = std::min(m_rowsPerSheet, rows - first);
            if (!writeEvents(sheet, first, count))
                return m_out.finish();
            first += count;
        }
        writeAbout();
        // Putting the file together can't be stopped.
        if (!m_out.goesOn(m_report.watch, rows))
            return m_out.finish();
        return m_workbook.finish(m_device);
    }

private:
    // False where the person wants to stop.
    [[nodiscard]] bool writeEvents(int sheet, quint32 first, quint32 count)
    {
        QList<double> widths;
        for (const core::ColumnId id : m_columns)
            widths += widthOf(id);
        m_workbook.addSheet(sheet == 1 ? tr("Events") : tr("Events %1", "number of a sheet").arg(sheet),
                            widths);
        m_workbook.freezeHeader(count);
        for (qsizetype column = 0; column < m_columns.size(); ++column)
            writeText(column, core::columnTitle(core::eventColumn(m_columns[column]), m_report.zone),
                      XlsxStyle::Bold);
        m_workbook.nextRow();
        for (quint32 row = first; row < first + count && !m_workbook.hasFailed(); ++row) {
            if (row % kRowsBetweenChecks == 0 && !m_out.goesOn(m_report.watch, row))
                return false;
            writeEvent(eventRow(m_report, row));
        }
        return true;
    }

    void writeEvent(const core::EventRow &row)
    {
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            const core::ColumnId id = m_columns[column];
            if (id == core::ColumnId::TimeUtc && writeDate(column, row.store.time(row.event)))
                continue;
            writeText(column, fileCell(m_report, core::eventColumn(id), row));
        }
        m_workbook.nextRow();
    }

    // False where there is no date that a spreadsheet knows.
    [[nodiscard]] bool writeDate(qsizetype column, std::optional<core::Timestamp> time)
    {
        const std::optional<double> days = time ? xlsxDate(*time) : std::nullopt;
        if (days)
            m_workbook.writeDate(static_cast<quint16>(column), *days);
        return days.has_value();
    }

    void writeText(qsizetype column, const QString &text, XlsxStyle style = XlsxStyle::Plain)
    {
        const XlsxText cell = xlsxText(text);
        m_cutCells += cell.isCut ? 1 : 0;
        m_workbook.writeText(static_cast<quint16>(column), cell, style);
    }

    void writeAbout()
    {
        m_workbook.addSheet(tr("About"), {24, 100});
        writeFacts(resultFacts(m_report));
        writeFacts(originFacts(m_report, answerHash(m_report)));
        if (m_cutCells > 0)
            writeFacts({{tr("Cut"),
                         {tr("%1 cells hold more than the %2 characters that Excel allows; they end with ….")
                              .arg(QString::number(m_cutCells), QString::number(kMaxXlsxText))}}});
    }

    void writeFacts(const QList<Fact> &facts)
    {
        for (const Fact &fact : facts) {
            writeText(0, fact.title, XlsxStyle::Bold);
            writeText(1, fact.lines.join(u'\n'), XlsxStyle::Wrapped);
            m_workbook.nextRow();
        }
    }

    QIODevice &m_device;
    ChunkedOutput m_out;
    const Report &m_report;
    QList<core::ColumnId> m_columns;
    quint32 m_rowsPerSheet;
    qint64 m_cutCells = 0;
    XlsxWorkbook m_workbook;
};

} // namespace

core::Result<void> writeXlsx(QIODevice &device, const Report &report)
{
    return writeXlsx(device, report, kMaxXlsxRows);
}

core::Result<void> writeXlsx(QIODevice &device, const Report &report, quint32 rowsPerSheet)
{
    return XlsxReport(device, report, rowsPerSheet).write();
}

} // namespace report
