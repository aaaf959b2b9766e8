// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/pdf_details.h"
#include "app/report/pdf_pages.h"
#include "app/report/report.h"

#include <QPointF>

#include <vector>

class QPainter;

namespace report {

// The whole details of each event, below a line that says which it is. `report` outlives it.
class PdfAppendix
{
public:
    PdfAppendix(const Report &report, double width);

    [[nodiscard]] double lineHeight() const { return m_mono.lineHeight(); }
    // The head holds the first line of the details.
    [[nodiscard]] FlowItem item(quint32 row);
    void paintHead(QPainter &painter, QPointF at, quint32 row);
    // The next lines of the event whose head was painted last.
    void paintLines(QPainter &painter, QPointF at, quint32 count);

private:
    [[nodiscard]] QByteArrayView details(quint32 row) const;
    [[nodiscard]] double textWidth() const;

    const Report &m_report;
    double m_width;
    PaperFont m_bold;
    PaperFont m_plain;
    PaperFont m_mono;
    std::vector<quint32> m_lineCounts; // by row; 0: not known yet
    std::optional<PdfDetails> m_details;
};

} // namespace report
