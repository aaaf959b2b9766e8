// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/pdf_appendix.h"
#include "app/report/pdf_facts.h"
#include "app/report/pdf_frame.h"
#include "app/report/pdf_head.h"
#include "app/report/pdf_pages.h"
#include "app/report/pdf_table.h"
#include "app/timeline/timeline_scene.h"

#include <QSizeF>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace report {

// Told how many rows are done; says whether to go on.
using RowsDone = std::function<bool(quint32)>;
// Turns to a new page; says whether to go on.
using TurnPage = std::function<bool()>;

// A report on pages, in units of kPaperResolution. `report` outlives it. Needs a QGuiApplication; any one
// thread may use it.
class PdfPagePainter
{
public:
    // `page` is the whole sheet.
    PdfPagePainter(const Report &report, QSizeF page, const QByteArray &answerHash);

    // How many pages it takes: measures every event. None where the report's watch said to stop.
    [[nodiscard]] std::optional<quint32> countPages();
    // Paints one page after the other until it is told to stop. Without `pageCount` a page says its own
    // number alone.
    void paint(QPainter &painter, std::optional<quint32> pageCount, const TurnPage &turnPage,
               const RowsDone &rowsDone);

private:
    [[nodiscard]] std::vector<Flow> flows();
    [[nodiscard]] double timelineHeight() const;
    [[nodiscard]] quint32 rowsDoneBy(const Piece &piece) const;

    void paintPiece(QPainter &painter, const Piece &piece);
    void paintTitle(QPainter &painter, QPointF at, std::size_t flow);
    void paintHead(QPainter &painter, QPointF at, const Piece &piece);
    void paintTimeline(QPainter &painter, QPointF at) const;

    const Report &m_report;
    PdfFrame m_frame;
    QRectF m_room;
    PaperFont m_heading;
    PaperFont m_plain;
    PdfHead m_head;
    PdfFacts m_facts;
    PdfFacts m_origin;
    PdfTable m_table;
    PdfAppendix m_appendix;
    timeline::TimelineScene m_scene;
};

// The size of a whole sheet in units of kPaperResolution.
[[nodiscard]] QSizeF paperSize(PageFormat format);

} // namespace report
