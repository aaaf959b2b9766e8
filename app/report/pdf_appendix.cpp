// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_appendix.h"

#include "app/core/event_columns.h"
#include "app/core/visible_text.h"
#include "app/report/pdf_style.h"
#include "app/report/report_cells.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr double kAbove = points(8);
constexpr double kIndent = points(9);
constexpr double kRule = points(1.5); // the line at the details' left side
constexpr double kShape = points(6.2);
constexpr double kGap = points(8);
constexpr qsizetype kMostCharacters = 300;

} // namespace

PdfAppendix::PdfAppendix(const Report &report, double width)
    : m_report(report)
    , m_width(width)
    , m_bold(Typeface::Bold, 7.8)
    , m_plain(Typeface::Plain, 7.8)
    , m_mono(Typeface::Mono, 7)
    , m_lineCounts(report.options.details == DetailsExtent::Full ? report.order.rowCount() : 0)
{}

QByteArrayView PdfAppendix::details(quint32 row) const
{
    return m_report.user.record.events.details(m_report.order.event(row));
}

double PdfAppendix::textWidth() const
{
    return m_width - kIndent;
}

FlowItem PdfAppendix::item(quint32 row)
{
    quint32 &lines = m_lineCounts[row];
    if (lines == 0)
        lines = std::max(1U, detailLineCount(details(row), textWidth(), m_mono));
    return {.head = kAbove + m_bold.lineHeight() + points(2) + lineHeight(), .lines = lines - 1};
}

void PdfAppendix::paintHead(QPainter &painter, QPointF at, quint32 row)
{
    const core::EventRow event = eventRow(m_report, row);
    const auto cell = [&event](core::ColumnId id) {
        return core::cutTo(shownCell(core::eventColumn(id), event), kMostCharacters);
    };
    double x = at.x();
    const double y = at.y() + kAbove;
    const auto draw = [&](PaperFont &font, const QString &text, const QColor &ink) {
        const double room = std::max(0.0, at.x() + m_width - x);
        const QString shown = wrappedLines(text, room, 1, font).constFirst();
        font.draw(painter, {x, y}, shown, room, ink);
        x += font.width(shown) + kGap;
    };
    draw(m_bold, u"#"_s + QString::number(row + 1), kPaperInk);
    draw(m_plain, cell(core::ColumnId::Time), kPaperInk);
    paintPaperLevel(painter, event.store.level(event.event), {x, y + (m_plain.lineHeight() - kShape) / 2},
                    kShape);
    x += kShape + points(3.5);
    draw(m_plain, cell(core::ColumnId::Level), kPaperInk);
    draw(m_bold, cell(core::ColumnId::Event), kPaperInk);
    m_details.emplace(details(row), textWidth(), m_mono);
    paintLines(painter, at + QPointF(0, kAbove + m_bold.lineHeight() + points(2)), 1);
}

void PdfAppendix::paintLines(QPainter &painter, QPointF at, quint32 count)
{
    painter.fillRect(QRectF(at, QSizeF(kRule, count * lineHeight())), kPaperLine);
    for (quint32 line = 0; line < count; ++line) {
        const std::optional<QString> text = m_details->nextLine();
        const QString shown = text ? *text : QCoreApplication::translate("PdfReport", "(no details)");
        m_mono.draw(painter, at + QPointF(kIndent, line * lineHeight()), shown, textWidth(),
                    text ? kPaperInk : kPaperDim);
    }
}

} // namespace report
