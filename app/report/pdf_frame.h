// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/pdf_text.h"
#include "app/report/report.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace report {

// What stands around the content of every page: the user and the zone above, the tool, when it was written
// and the page's number below. `report` outlives it.
class PdfFrame
{
public:
    // `page` is the whole sheet.
    PdfFrame(const Report &report, QSizeF page);

    // The part of the sheet for content.
    [[nodiscard]] QRectF room() const;
    void paint(QPainter &painter, quint32 number, std::optional<quint32> pageCount);

private:
    const Report &m_report;
    QSizeF m_page;
    PaperFont m_plain;
    PaperFont m_bold;
};

} // namespace report
