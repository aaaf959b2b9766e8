// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/markdown_format.h"

#include "app/json/json_pretty.h"
#include "app/report/chunked_output.h"
#include "app/report/facts.h"
#include "app/report/markdown_text.h"
#include "app/report/report_cells.h"
#include "app/report/row_lines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace report {

namespace {

class MarkdownReport
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownReport)

public:
    MarkdownReport(QIODevice &device, const Report &report)
        : m_out(device)
        , m_report(report)
        , m_columns(reportColumns(report))
        , m_hasBlocks(report.options.details == DetailsExtent::Full &&
                      m_columns.contains(core::ColumnId::Details))
    {}

    [[nodiscard]] core::Result<void> write()
    {
        m_out.append(u"# %1\n"_s.arg(tr("User risk report")));
        writeFacts(tr("Result"), resultFacts(m_report));
        writeFacts(tr("About this report"), originFacts(m_report, answerHash(m_report)));
        if (m_report.order.rowCount() > 0) {
            m_out.append(u"\n## %1\n\n"_s.arg(tr("Events")) + tableHead());
            writeLines(m_out, m_report.order.rowCount(), m_report.watch,
                       [this](quint32 first, quint32 end) { return tableRows(first, end); });
        }
        if (m_report.order.rowCount() > 0 && m_hasBlocks) {
            m_out.append(u"\n## %1\n"_s.arg(tr("Details")));
            writeLines(m_out, m_report.order.rowCount(), m_report.watch,
                       [this](quint32 first, quint32 end) { return blocks(first, end); });
        }
        return m_out.finish();
    }

private:
    void writeFacts(const QString &title, const QList<Fact> &facts)
    {
        m_out.append(u"\n## %1\n\n"_s.arg(title));
        for (const Fact &fact : facts) {
            if (fact.lines.size() == 1) {
                m_out.append(u"- **%1:** %2\n"_s.arg(fact.title, markdownText(fact.lines.constFirst())));
                continue;
            }
            m_out.append(u"- **%1:**\n"_s.arg(fact.title));
            for (const QString &line : fact.lines)
                m_out.append(u"  - %1\n"_s.arg(markdownText(line)));
        }
    }

    [[nodiscard]] QString tableHead() const
    {
        QString titles = u"|"_s;
        QString rule = u"|"_s;
        if (m_hasBlocks) {
            titles += u" %1 |"_s.arg(tr("Number"));
            rule += " ---: |"_L1;
        }
        for (const core::ColumnId id : m_columns) {
            titles += u" %1 |"_s.arg(markdownText(core::columnTitle(core::eventColumn(id), m_report.zone)));
            rule += " --- |"_L1;
        }
        return titles + u'\n' + rule + u'\n';
    }

    [[nodiscard]] QByteArray tableRows(quint32 first, quint32 end) const
    {
        QByteArray lines;
        for (quint32 row = first; row < end; ++row) {
            const core::EventRow event = eventRow(m_report, row);
            QString line = u"|"_s;
            if (m_hasBlocks)
                line += u" %1 |"_s.arg(row + 1);
            for (const core::ColumnId id : m_columns)
                line += u" %1 |"_s.arg(markdownText(shownCell(core::eventColumn(id), event)));
            lines += line.toUtf8() + '\n';
        }
        return lines;
    }

    // The details of the events that have some, below the number that the table gives them.
    [[nodiscard]] QByteArray blocks(quint32 first, quint32 end) const
    {
        QByteArray lines;
        for (quint32 row = first; row < end; ++row) {
            const core::EventRow event = eventRow(m_report, row);
            const QByteArrayView details = event.store.details(event.event);
            if (details.isEmpty())
                continue;
            const QString name = shownCell(core::eventColumn(core::ColumnId::Event), event);
            const QString title = tr("%1: %2", "number, event name").arg(row + 1).arg(markdownText(name));
            lines += u"\n### %1\n\n"_s.arg(title).toUtf8();
            lines += markdownBlock(QString::fromUtf8(json::prettyJson(details)), u"json"_s).toUtf8();
        }
        return lines;
    }

    ChunkedOutput m_out;
    const Report &m_report;
    QList<core::ColumnId> m_columns;
    bool m_hasBlocks;
};

} // namespace

core::Result<void> writeMarkdown(QIODevice &device, const Report &report)
{
    return MarkdownReport(device, report).write();
}

} // namespace report
