// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/html_table.h"

#include "app/core/json_scan.h"
#include "app/core/visible_text.h"
#include "app/json/json_pretty.h"
#include "app/report/html_writing.h"
#include "app/report/report_cells.h"
#include "app/report/shared_cells.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace report {

using namespace Qt::StringLiterals;

namespace {

// Details beyond this are not laid out anew: a value of 100 MB could become a file of gigabytes.
constexpr qsizetype kMaxPretty = qsizetype(256) * 1024;
constexpr qsizetype kSlice = qsizetype(64) * 1024; // bytes decoded at once

QString text(const char *source)
{
    return QCoreApplication::translate("HtmlReport", source);
}

// What the script sorts a column by.
QString sortWord(core::SortKey key)
{
    switch (key) {
    case core::SortKey::Time:
    case core::SortKey::Gap:
        return u"number"_s;
    case core::SortKey::Level:
        return u"level"_s;
    case core::SortKey::Name:
    case core::SortKey::Details:
    case core::SortKey::Id:
        return u"text"_s;
    }
    Q_UNREACHABLE();
}

// µs, where a cell is sorted by a number and has one.
std::optional<qint64> sortNumber(const core::EventColumn &column, const core::EventRow &row)
{
    if (column.sortKey == core::SortKey::Gap)
        return row.sincePrevious;
    const qint64 micros = row.store.micros()[row.event];
    const bool isTime = column.sortKey == core::SortKey::Time && micros != core::EventStore::kNoTime;
    return isTime ? std::optional(micros) : std::nullopt;
}

// JSON as sent, made visible piece by piece.
void writeJsonText(QXmlStreamWriter &html, QByteArrayView json)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    for (qsizetype at = 0; at < json.size(); at += kSlice) {
        const QString slice = decode(json.sliced(at, std::min(kSlice, json.size() - at)));
        html.writeCharacters(core::visibleText(slice, core::LineBreaks::Keep));
    }
}

void writeDetails(QXmlStreamWriter &html, QByteArrayView details, const QString &preview)
{
    const bool isSaidByPreview = details.size() < kSlice && QString::fromUtf8(details) == preview;
    if (isSaidByPreview)
        return html.writeCharacters(preview);
    html.writeStartElement(u"details"_s);
    textElement(html, u"summary"_s, {}, preview);
    html.writeStartElement(u"pre"_s);
    writeJsonText(html, details.size() > kMaxPretty ? core::compactJson(details) : json::prettyJson(details));
    html.writeEndElement();
    html.writeEndElement();
}

QByteArray cellMarkup(const Report &report, const core::EventColumn &column, const core::EventRow &row)
{
    QByteArray markup;
    QXmlStreamWriter html(&markup);
    startElement(html, u"td"_s, QString::fromLatin1(column.key));
    if (const auto number = sortNumber(column, row))
        html.writeAttribute(u"data-at"_s, QString::number(*number));
    if (column.id == core::ColumnId::Level)
        writeLevelShape(html, row.store.level(row.event));
    const QString shown = shownCell(column, row);
    const bool isWhole =
        column.id == core::ColumnId::Details && report.options.details == DetailsExtent::Full;
    if (isWhole)
        writeDetails(html, row.store.details(row.event), shown);
    else
        html.writeCharacters(shown);
    html.writeEndElement();
    return markup;
}

void writeLevelButton(QXmlStreamWriter &html, core::RiskLevel level, quint32 count)
{
    startElement(html, u"button"_s, u"chip"_s);
    html.writeAttribute(u"type"_s, u"button"_s);
    html.writeAttribute(u"aria-pressed"_s, u"true"_s);
    html.writeAttribute(u"data-level"_s, core::levelKey(level));
    writeLevelShape(html, level);
    html.writeCharacters(QCoreApplication::translate("HtmlReport", "%1 %2", "level, number of events")
                             .arg(core::levelName(level), QString::number(count)));
    html.writeEndElement();
}

void writeButton(QXmlStreamWriter &html, const QString &id, const QString &title)
{
    startElement(html, u"button"_s, u"plain"_s);
    html.writeAttribute(u"type"_s, u"button"_s);
    html.writeAttribute(u"id"_s, id);
    html.writeCharacters(title);
    html.writeEndElement();
}

void writeTextField(QXmlStreamWriter &html)
{
    html.writeEmptyElement(u"input"_s);
    html.writeAttribute(u"type"_s, u"search"_s);
    html.writeAttribute(u"id"_s, u"text"_s);
    html.writeAttribute(u"autocomplete"_s, u"off"_s);
    html.writeAttribute(u"spellcheck"_s, u"false"_s);
    html.writeAttribute(u"placeholder"_s, text(QT_TRANSLATE_NOOP("HtmlReport", "Filter by words")));
    html.writeAttribute(u"aria-label"_s,
                        text(QT_TRANSLATE_NOOP("HtmlReport", "Show only events with these words")));
}

core::LevelCounts countLevels(const Report &report)
{
    core::LevelCounts counts{};
    for (const quint32 event : report.order.events())
        ++counts[core::levelIndex(report.user.record.events.level(event))];
    return counts;
}

} // namespace

QList<core::ColumnId> htmlColumns(const Report &report)
{
    if (!report.options.columns.isEmpty())
        return reportColumns(report);
    using enum core::ColumnId;
    QList<core::ColumnId> columns{Time};
    if (!report.zone.isUtc())
        columns += TimeUtc;
    columns += {Level, Event};
    if (report.options.details != DetailsExtent::None)
        columns += Details;
    columns += Id;
    return columns;
}

void writeHtmlControls(QXmlStreamWriter &html, const Report &report)
{
    startElement(html, u"div"_s, u"controls"_s);
    html.writeAttribute(u"id"_s, u"controls"_s);
    html.writeAttribute(u"role"_s, u"search"_s);
    html.writeAttribute(u"hidden"_s, u"hidden"_s);
    writeTextField(html);
    const core::LevelCounts counts = countLevels(report);
    for (const core::RiskLevel level : core::kLevelsWorstFirst) {
        if (const quint32 count = counts[core::levelIndex(level)]; count > 0)
            writeLevelButton(html, level, count);
    }
    if (report.options.details == DetailsExtent::Full) {
        writeButton(html, u"open"_s, text(QT_TRANSLATE_NOOP("HtmlReport", "Open details")));
        writeButton(html, u"close"_s, text(QT_TRANSLATE_NOOP("HtmlReport", "Close details")));
    }
    html.writeEndElement();
}

void writeHtmlTableHead(QXmlStreamWriter &html, const Report &report)
{
    const QList<core::ColumnId> columns = htmlColumns(report);
    html.writeStartElement(u"colgroup"_s);
    for (const core::ColumnId id : columns) {
        html.writeEmptyElement(u"col"_s);
        html.writeAttribute(u"class"_s, QString::fromLatin1(core::eventColumn(id).key));
    }
    html.writeEndElement();
    html.writeStartElement(u"thead"_s);
    html.writeStartElement(u"tr"_s);
    const core::SortKey sortedBy = core::eventColumn(report.sort.column).sortKey;
    bool isSortShown = false;
    for (const core::ColumnId id : columns) {
        const core::EventColumn &column = core::eventColumn(id);
        startElement(html, u"th"_s, QString::fromLatin1(column.key));
        html.writeAttribute(u"scope"_s, u"col"_s);
        html.writeAttribute(u"data-by"_s, sortWord(column.sortKey));
        if (!isSortShown && column.sortKey == sortedBy) {
            isSortShown = true;
            const bool isDown = report.sort.order == Qt::DescendingOrder;
            html.writeAttribute(u"aria-sort"_s, isDown ? u"descending"_s : u"ascending"_s);
        }
        html.writeCharacters(core::columnTitle(column, report.zone));
        html.writeEndElement();
    }
    html.writeEndElement();
    html.writeEndElement();
    html.writeCharacters(u"\n"_s);
}

QByteArray htmlRows(const Report &report, quint32 first, quint32 end)
{
    std::vector<SharedCells> cells;
    for (const core::ColumnId id : htmlColumns(report)) {
        cells.emplace_back(core::eventColumn(id),
                           [&report](const core::EventColumn &column, const core::EventRow &row) {
                               return cellMarkup(report, column, row);
                           });
    }
    QByteArray rows;
    for (quint32 at = first; at < end; ++at) {
        const core::EventRow row = eventRow(report, at);
        rows += "<tr data-level=\"";
        rows += core::levelKey(row.store.level(row.event)).data();
        rows += "\">";
        for (SharedCells &column : cells)
            rows += column.cell(row);
        rows += "</tr>\n";
    }
    return rows;
}

} // namespace report
