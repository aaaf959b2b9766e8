// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/html_format.h"

#include "app/core/visible_text.h"
#include "app/report/facts.h"
#include "app/report/html_head.h"
#include "app/report/html_table.h"
#include "app/report/html_timeline.h"
#include "app/report/html_writing.h"
#include "app/report/row_lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxHeading = 120; // characters
constexpr qsizetype kMaxBadge = 30;

// Takes what a stream writer writes. A failed write shows in the output itself.
class OutputDevice : public QIODevice
{
public:
    explicit OutputDevice(ChunkedOutput &output)
        : m_output(output)
    {
        open(WriteOnly | Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_output.append(QByteArrayView(data, size));
        return size;
    }

private:
    ChunkedOutput &m_output;
};

class HtmlPage
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)

public:
    HtmlPage(QIODevice &device, const Report &report)
        : m_report(report)
        , m_output(device)
        , m_device(m_output)
        , m_html(&m_device)
    {}

    [[nodiscard]] core::Result<void> write()
    {
        writeHtmlHead(m_html, tr("%1: risk report", "who").arg(heading()));
        m_html.writeStartElement(u"body"_s);
        newLine();
        m_html.writeStartElement(u"main"_s);
        newLine();
        writeTop();
        writeFacts(resultFacts(m_report));
        if (m_report.order.rowCount() > 0 && m_output.goesOn(m_report.watch, 0))
            writeTimeline();
        writeEvents();
        if (m_output.goesOn(m_report.watch, m_report.order.rowCount()))
            writeOrigin();
        m_html.writeEndElement();
        newLine();
        writeHtmlScript(m_html);
        m_html.writeEndElement();
        m_html.writeEndElement();
        newLine();
        return m_output.finish();
    }

private:
    void newLine() { m_html.writeCharacters(u"\n"_s); }

    [[nodiscard]] QString heading() const
    {
        const core::RiskRecord &record = m_report.user.record;
        for (const QString &given : {record.name, record.email, m_report.user.provenance.userId}) {
            if (!given.isEmpty())
                return core::cutTo(core::visibleText(given.left(kMaxHeading + 1)), kMaxHeading);
        }
        return tr("A user");
    }

    void writeTop()
    {
        startElement(m_html, u"header"_s);
        writeBadge();
        startElement(m_html, u"div"_s);
        textElement(m_html, u"p"_s, u"kind"_s, tr("Risk report"));
        textElement(m_html, u"h1"_s, {}, heading());
        m_html.writeEndElement();
        m_html.writeEndElement();
        newLine();
    }

    void writeBadge()
    {
        const core::ReportedLevel &level = m_report.user.record.level;
        startElement(m_html, u"p"_s, u"badge "_s + core::levelKey(level.level));
        writeLevelShape(m_html, level.level);
        const QString word = core::visibleText(core::levelName(level).left(kMaxBadge + 1));
        m_html.writeCharacters(core::cutTo(word, kMaxBadge));
        m_html.writeEndElement();
    }

    void writeFacts(const QList<Fact> &facts)
    {
        startElement(m_html, u"ul"_s, u"facts panel"_s);
        newLine();
        for (const Fact &fact : facts) {
            startElement(m_html, u"li"_s);
            textElement(m_html, u"b"_s, {}, fact.title);
            for (const QString &line : fact.lines)
                textElement(m_html, u"p"_s, {}, line);
            m_html.writeEndElement();
            newLine();
        }
        m_html.writeEndElement();
        newLine();
    }

    void writeTimeline()
    {
        // It may be wider than the window: then it is scrolled, also by keys.
        startElement(m_html, u"div"_s, u"timeline panel"_s);
        m_html.writeAttribute(u"tabindex"_s, u"0"_s);
        m_html.writeAttribute(u"role"_s, u"group"_s);
        m_html.writeAttribute(u"aria-label"_s, tr("Timeline"));
        writeHtmlTimeline(m_html, m_report);
        m_html.writeEndElement();
        newLine();
    }

    void writeEvents()
    {
        startElement(m_html, u"section"_s);
        startElement(m_html, u"div"_s, u"bar"_s);
        m_html.writeStartElement(u"h2"_s);
        m_html.writeAttribute(u"id"_s, u"title"_s);
        m_html.writeCharacters(tr("Events"));
        m_html.writeEndElement();
        const quint32 rows = m_report.order.rowCount();
        if (rows > 0)
            writeHtmlControls(m_html, m_report);
        writeCount(rows);
        m_html.writeEndElement();
        newLine();
        if (rows > 0)
            writeTable(rows);
        m_html.writeEndElement();
        newLine();
    }

    void writeCount(quint32 rows)
    {
        const QString pattern = tr("%1 of %2 events");
        const QString number = QString::number(rows);
        startElement(m_html, u"p"_s, u"count"_s);
        m_html.writeAttribute(u"id"_s, u"count"_s);
        m_html.writeAttribute(u"role"_s, u"status"_s);
        m_html.writeAttribute(u"data-pattern"_s, pattern);
        m_html.writeCharacters(rows > 0 ? pattern.arg(number, number) : tr("None"));
        m_html.writeEndElement();
    }

    void writeTable(quint32 rows)
    {
        startElement(m_html, u"div"_s, u"table panel"_s);
        m_html.writeStartElement(u"table"_s);
        m_html.writeAttribute(u"id"_s, u"events"_s);
        m_html.writeAttribute(u"aria-labelledby"_s, u"title"_s);
        writeHtmlTableHead(m_html, m_report);
        m_html.writeStartElement(u"tbody"_s);
        newLine();
        writeLines(m_output, rows, m_report.watch,
                   [this](quint32 first, quint32 end) { return htmlRows(m_report, first, end); });
        m_html.writeEndElement();
        m_html.writeEndElement();
        startElement(m_html, u"p"_s, u"none"_s);
        m_html.writeAttribute(u"id"_s, u"none"_s);
        m_html.writeAttribute(u"hidden"_s, u"hidden"_s);
        m_html.writeCharacters(tr("No event fits. Change the words, or show more levels."));
        m_html.writeEndElement();
        m_html.writeEndElement();
    }

    void writeOrigin()
    {
        startElement(m_html, u"footer"_s);
        textElement(m_html, u"h2"_s, {}, tr("About this report"));
        newLine();
        writeFacts(originFacts(m_report, answerHash(m_report)));
        m_html.writeEndElement();
        newLine();
    }

    const Report &m_report;
    ChunkedOutput m_output;
    OutputDevice m_device;
    QXmlStreamWriter m_html;
};

} // namespace

core::Result<void> writeHtml(QIODevice &device, const Report &report)
{
    return HtmlPage(device, report).write();
}

} // namespace report
