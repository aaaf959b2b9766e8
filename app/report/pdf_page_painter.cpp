// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_page_painter.h"

#include "app/report/pdf_style.h"
#include "app/report/report_timeline.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>

namespace report {

namespace {

constexpr double kTimelineScale = points(0.72); // a screen's pixel on paper
constexpr int kTimelineFont = 11;
constexpr double kTimelineFrame = points(5);
constexpr double kAboveTimeline = points(10);
constexpr double kAboveTitle = points(16);
constexpr double kBelowTitle = points(4);
constexpr quint32 kRowsBetweenChecks = 256;

// In the order in which they stand.
enum FlowIndex : std::size_t { HeadFlow, FactsFlow, TimelineFlow, TableFlow, AppendixFlow, OriginFlow };

QFont timelineFont()
{
    return paperFont(Typeface::Plain, kTimelineFont);
}

QString flowTitle(std::size_t flow)
{
    switch (flow) {
    case TableFlow:
        return QCoreApplication::translate("PdfReport", "Events");
    case AppendixFlow:
        return QCoreApplication::translate("PdfReport", "Details of the events");
    case OriginFlow:
        return QCoreApplication::translate("PdfReport", "About this report");
    default:
        return {};
    }
}

} // namespace

QSizeF paperSize(PageFormat format)
{
    const auto id = format == PageFormat::Letter ? QPageSize::Letter : QPageSize::A4;
    return QSizeF(QPageSize(id).sizePoints()) * points(1);
}

PdfPagePainter::PdfPagePainter(const Report &report, QSizeF page, const QByteArray &answerHash)
    : m_report(report)
    , m_frame(report, page)
    , m_room(m_frame.room())
    , m_heading(Typeface::Bold, 11)
    , m_plain(Typeface::Plain, 8.5)
    , m_head(report, m_room.width())
    , m_facts(m_head.otherFacts(resultFacts(report)), m_room.width())
    , m_origin(originFacts(report, answerHash), m_room.width())
    , m_table(report, m_room.width())
    , m_appendix(report, m_room.width())
{
    if (report.order.rowCount() > 0) {
        const double width = (m_room.width() - 2 * kTimelineFrame) / kTimelineScale;
        m_scene = reportTimeline(report, width, timelineFont());
    }
}

double PdfPagePainter::timelineHeight() const
{
    return kAboveTimeline + 2 * kTimelineFrame + m_scene.size.height() * kTimelineScale;
}

std::vector<Flow> PdfPagePainter::flows()
{
    const quint32 rows = m_report.order.rowCount();
    const double title = kAboveTitle + m_heading.lineHeight() + kBelowTitle;
    const auto lineOf = [](const PdfFacts &facts) {
        return [&facts](quint32 line) { return FlowItem{.head = facts.height(line)}; };
    };
    std::vector<Flow> flows(OriginFlow + 1);
    flows[HeadFlow] = {.count = 1, .item = [this](quint32) { return FlowItem{.head = m_head.height()}; }};
    flows[FactsFlow] = {.count = m_facts.count(), .item = lineOf(m_facts)};
    flows[TimelineFlow] = {.count = rows > 0 ? 1U : 0U,
                           .item = [this](quint32) { return FlowItem{.head = timelineHeight()}; }};
    flows[TableFlow] = {.count = rows,
                        .title = title,
                        .columns = m_table.titlesHeight(),
                        .item = [this](quint32 row) { return FlowItem{.head = m_table.rowHeight(row)}; }};
    flows[AppendixFlow] = {.count = m_report.options.details == DetailsExtent::Full ? rows : 0,
                           .title = title,
                           .line = m_appendix.lineHeight(),
                           .pageBreak = PageBreak::Before,
                           .item = [this](quint32 row) { return m_appendix.item(row); }};
    flows[OriginFlow] = {.count = m_origin.count(),
                         .title = title,
                         .pageBreak = PageBreak::KeepTogether,
                         .item = lineOf(m_origin)};
    return flows;
}

std::optional<quint32> PdfPagePainter::countPages()
{
    bool isStopped = false;
    const quint32 count = placeOnPages(flows(), m_room.height(), [&](const Piece &piece) {
        if (piece.item % kRowsBetweenChecks == 0 || piece.part == PiecePart::Lines)
            isStopped = core::shouldStop(m_report.watch.stop);
        return !isStopped;
    });
    return isStopped ? std::nullopt : std::optional(count);
}

// With an appendix each event is written twice.
quint32 PdfPagePainter::rowsDoneBy(const Piece &piece) const
{
    const quint32 rows = m_report.order.rowCount();
    const bool hasAppendix = m_report.options.details == DetailsExtent::Full;
    if (piece.flow < TableFlow)
        return 0;
    if (piece.flow == TableFlow)
        return hasAppendix ? piece.item / 2 : piece.item;
    return piece.flow == AppendixFlow ? static_cast<quint32>((quint64(rows) + piece.item) / 2) : rows;
}

void PdfPagePainter::paint(QPainter &painter, std::optional<quint32> pageCount, const TurnPage &turnPage,
                           const RowsDone &rowsDone)
{
    quint32 page = 0;
    placeOnPages(flows(), m_room.height(), [&](const Piece &piece) {
        if (piece.part == PiecePart::Page) {
            if (page > 0 && !turnPage())
                return false;
            m_frame.paint(painter, ++page, pageCount);
            return true;
        }
        paintPiece(painter, piece);
        return piece.part != PiecePart::Head || piece.item % kRowsBetweenChecks != 0 ||
               rowsDone(rowsDoneBy(piece));
    });
}

void PdfPagePainter::paintPiece(QPainter &painter, const Piece &piece)
{
    const QPointF at = m_room.topLeft() + QPointF(0, piece.top);
    switch (piece.part) {
    case PiecePart::Page:
        return;
    case PiecePart::Title:
        return paintTitle(painter, at, piece.flow);
    case PiecePart::Columns:
        return m_table.paintTitles(painter, at);
    case PiecePart::Head:
        return paintHead(painter, at, piece);
    case PiecePart::Lines:
        return m_appendix.paintLines(painter, at, piece.lines);
    }
}

void PdfPagePainter::paintTitle(QPainter &painter, QPointF at, std::size_t flow)
{
    m_heading.draw(painter, at + QPointF(0, kAboveTitle), flowTitle(flow), m_room.width(), kPaperInk);
    if (flow != TableFlow)
        return;
    const QString count = QCoreApplication::translate("PdfReport", "%1 of %2 events")
                              .arg(QString::number(m_report.order.rowCount()),
                                   QString::number(m_report.user.record.events.size()));
    const double width = m_plain.width(count);
    const double lower = m_heading.lineHeight() - m_plain.lineHeight();
    m_plain.draw(painter, {m_room.right() - width, at.y() + kAboveTitle + lower}, count, width, kPaperDim);
}

void PdfPagePainter::paintHead(QPainter &painter, QPointF at, const Piece &piece)
{
    switch (piece.flow) {
    case HeadFlow:
        return m_head.paint(painter, at);
    case FactsFlow:
        return m_facts.paint(painter, at, piece.item);
    case TimelineFlow:
        return paintTimeline(painter, at);
    case TableFlow:
        return m_table.paintRow(painter, at, piece.item);
    case AppendixFlow:
        return m_appendix.paintHead(painter, at, piece.item);
    default:
        return m_origin.paint(painter, at, piece.item);
    }
}

void PdfPagePainter::paintTimeline(QPainter &painter, QPointF at) const
{
    const QRectF frame(at.x(), at.y() + kAboveTimeline, m_room.width(), timelineHeight() - kAboveTimeline);
    painter.save();
    painter.translate(frame.topLeft() + QPointF(kTimelineFrame, kTimelineFrame));
    painter.scale(kTimelineScale, kTimelineScale);
    paint::paintTimeline(painter, m_scene, paperStyle(timelineFont()));
    painter.restore();
    painter.save();
    painter.setPen(QPen(kPaperLine, kHairLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, points(4), points(4));
    painter.restore();
}

} // namespace report
