// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_table.h"

#include "app/core/visible_text.h"
#include "app/report/pdf_style.h"
#include "app/report/report_cells.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace report {

namespace {

using core::ColumnId;

constexpr qsizetype kMostLines = 3;
constexpr qsizetype kMostCharacters = 400; // of a cell
constexpr quint32 kMeasuredRows = 500;     // spread over all
constexpr std::size_t kMostShared = 2000;  // an answer may have a million names
constexpr double kGap = points(9);         // between columns
constexpr double kIndent = points(4);      // at both sides
constexpr double kPadding = points(3);     // above and below a row's text
constexpr double kShape = points(6.2);
constexpr double kShapeGap = points(3.5);
constexpr double kLeastFlexible = points(110);
constexpr double kLeastSqueezed = points(80); // … where all columns are chosen

double mostWidth(ColumnId id)
{
    switch (id) {
    case ColumnId::Time:
    case ColumnId::TimeUtc:
    case ColumnId::TimeInZone:
        return points(125);
    case ColumnId::SincePrevious:
        return points(50);
    case ColumnId::Level:
        return points(76);
    case ColumnId::Event:
        return points(125);
    case ColumnId::Id:
        return points(84);
    case ColumnId::Details:
        return points(1000);
    }
    Q_UNREACHABLE();
}

// How narrow a column may become where there are many.
double leastWidth(ColumnId id)
{
    switch (id) {
    case ColumnId::Time:
    case ColumnId::TimeUtc:
    case ColumnId::TimeInZone:
        return points(55); // a date above a time
    case ColumnId::SincePrevious:
        return points(30);
    case ColumnId::Event:
        return points(70);
    case ColumnId::Level:
    case ColumnId::Id:
    case ColumnId::Details:
        return mostWidth(id);
    }
    Q_UNREACHABLE();
}

bool isTime(ColumnId id)
{
    return id == ColumnId::Time || id == ColumnId::TimeUtc || id == ColumnId::TimeInZone;
}

bool isLevel(const core::EventColumn *column)
{
    return column && column->id == ColumnId::Level;
}

} // namespace

QList<ColumnId> paperColumns(const Report &report)
{
    QList<ColumnId> columns = reportColumns(report);
    if (!report.options.columns.isEmpty())
        return columns;
    columns.replace(columns.indexOf(ColumnId::TimeInZone), ColumnId::Time);
    if (report.zone.isUtc())
        columns.removeAll(ColumnId::TimeUtc);
    return columns;
}

PdfTable::PdfTable(const Report &report, double width)
    : m_report(report)
    , m_width(width)
    , m_plain(Typeface::Plain, 7.5)
    , m_bold(Typeface::Bold, 7.5)
    , m_mono(Typeface::Mono, 7.2)
    , m_lineCounts(report.order.rowCount())
{
    m_columns.push_back({.column = nullptr, .title = u"#"_s});
    for (const ColumnId id : paperColumns(report)) {
        const core::EventColumn &column = core::eventColumn(id);
        m_columns.push_back({.column = &column, .title = core::columnTitle(column, report.zone)});
    }
    for (Column &column : m_columns)
        measure(column);
    fitWidths(width);
    for (Column &column : m_columns)
        column.titleLines = wrappedLines(column.title, column.width, kMostLines, m_bold);
}

// As wide as the widest of some cells: what is wider still is wrapped.
void PdfTable::measure(Column &column)
{
    const quint32 rows = m_report.order.rowCount();
    if (!column.column) {
        column.width = std::max(m_plain.width(QString::number(rows)), m_bold.width(column.title));
        return;
    }
    const double extra = isLevel(column.column) ? kShape + kShapeGap : 0;
    column.width = m_bold.width(column.title);
    const quint32 step = rows / kMeasuredRows + 1;
    for (quint32 row = 0; row < rows; row += step)
        column.width = std::max(column.width, fontOf(column).width(cellText(column, row)) + extra);
    column.width = std::min(std::ceil(column.width), mostWidth(column.column->id));
}

PdfTable::Column &PdfTable::flexibleColumn()
{
    for (const ColumnId id : {ColumnId::Details, ColumnId::Event}) {
        const auto found = std::ranges::find_if(
            m_columns, [id](const Column &column) { return column.column && column.column->id == id; });
        if (found != m_columns.end())
            return *found;
    }
    return m_columns.back();
}

// The flexible column takes what is left; where that is too little, the others give as much as each can.
void PdfTable::fitWidths(double width)
{
    Column &flexible = flexibleColumn();
    double room = width - 2 * kIndent - kGap * static_cast<double>(m_columns.size() - 1);
    double giving = 0;
    const auto canGive = [&flexible](const Column &column) {
        return column.column && &column != &flexible
                   ? std::max(0.0, column.width - leastWidth(column.column->id))
                   : 0;
    };
    for (const Column &column : m_columns) {
        room -= &column == &flexible ? 0 : column.width;
        giving += canGive(column);
    }
    const double missing = kLeastFlexible - room;
    const double share = missing > 0 && giving > 0 ? std::min(1.0, missing / giving) : 0;
    for (Column &column : m_columns) {
        const double given = canGive(column) * share;
        column.width -= given;
        room += given;
    }
    flexible.width = room < kLeastSqueezed ? room + squeeze(flexible, kLeastSqueezed - room) : room;
}

// Takes `missing` from all columns but one, numbers and levels: text then wraps where it can.
double PdfTable::squeeze(const Column &spared, double missing)
{
    const auto gives = [&spared](const Column &column) {
        return column.column && !isLevel(column.column) && &column != &spared;
    };
    double all = 0;
    for (const Column &column : m_columns)
        all += gives(column) ? column.width : 0;
    const double share = all > 0 ? std::min(0.5, missing / all) : 0;
    for (Column &column : m_columns) {
        if (gives(column))
            column.width *= 1 - share;
    }
    return share * all;
}

PaperFont &PdfTable::fontOf(const Column &column)
{
    if (!column.column)
        return m_plain;
    switch (column.column->id) {
    case ColumnId::Level:
    case ColumnId::Event:
    case ColumnId::SincePrevious:
        return m_plain;
    default:
        return m_mono;
    }
}

QString PdfTable::cellText(const Column &column, quint32 row) const
{
    if (!column.column)
        return QString::number(row + 1);
    const core::EventRow event = eventRow(m_report, row);
    const auto time = isTime(column.column->id) ? event.store.time(event.event) : std::nullopt;
    if (time) {
        const bool isUtc = column.column->id == ColumnId::TimeUtc;
        return core::formatDateTime(*time, isUtc ? core::DisplayZone::utc() : m_report.zone);
    }
    return core::cutTo(shownCell(*column.column, event), kMostCharacters);
}

const QStringList &PdfTable::cellLines(Column &column, quint32 row)
{
    const auto shared =
        column.column && column.column->sharedText
            ? column.column->sharedText(m_report.user.record.events, m_report.order.event(row))
            : std::optional<quint32>();
    const double extra = isLevel(column.column) ? kShape + kShapeGap : 0;
    const auto made = [&] {
        return wrappedLines(cellText(column, row), column.width - extra, kMostLines, fontOf(column));
    };
    if (!shared || *shared >= kMostShared)
        return column.own = made();
    if (*shared >= column.shared.size())
        column.shared.resize(*shared + 1);
    QStringList &lines = column.shared[*shared];
    if (lines.isEmpty())
        lines = made();
    return lines;
}

double PdfTable::titlesHeight() const
{
    qsizetype lines = 1;
    for (const Column &column : m_columns)
        lines = std::max(lines, column.titleLines.size());
    return static_cast<double>(lines) * m_bold.lineHeight() + 2 * kPadding;
}

double PdfTable::rowHeight(quint32 row)
{
    quint8 &lines = m_lineCounts[row];
    if (lines == 0) {
        lines = 1;
        for (Column &column : m_columns)
            lines = std::max(lines, static_cast<quint8>(cellLines(column, row).size()));
    }
    return lines * m_plain.lineHeight() + 2 * kPadding;
}

void PdfTable::paintTitles(QPainter &painter, QPointF at)
{
    painter.fillRect(QRectF(at, QSizeF(m_width, titlesHeight())), kPaperShade);
    double x = at.x() + kIndent;
    for (const Column &column : m_columns) {
        double y = at.y() + kPadding;
        for (const QString &line : column.titleLines) {
            m_bold.draw(painter, {x, y}, line, column.width, kPaperDim);
            y += m_bold.lineHeight();
        }
        x += column.width + kGap;
    }
}

void PdfTable::paintRow(QPainter &painter, QPointF at, quint32 row)
{
    double x = at.x() + kIndent;
    for (Column &column : m_columns) {
        paintCell(painter, {x, at.y() + kPadding}, column, row);
        x += column.width + kGap;
    }
    painter.fillRect(QRectF(at.x(), at.y() + rowHeight(row) - kHairLine, m_width, kHairLine), kPaperLine);
}

void PdfTable::paintCell(QPainter &painter, QPointF at, Column &column, quint32 row)
{
    if (isLevel(column.column)) {
        const core::RiskLevel level = m_report.user.record.events.level(m_report.order.event(row));
        paintPaperLevel(painter, level, {at.x(), at.y() + (m_plain.lineHeight() - kShape) / 2}, kShape);
        at.rx() += kShape + kShapeGap;
    }
    const bool isMain = column.column && column.column->id != ColumnId::Details &&
                        column.column->id != ColumnId::Id && column.column->id != ColumnId::SincePrevious;
    const PaperFont &font = fontOf(column);
    at.ry() += m_plain.baseline() - font.baseline();
    for (const QString &line : cellLines(column, row)) {
        font.draw(painter, at, line, column.width, isMain ? kPaperInk : kPaperDim);
        at.ry() += m_plain.lineHeight();
    }
}

} // namespace report
