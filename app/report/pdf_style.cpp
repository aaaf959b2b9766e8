// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_style.h"

#include "app/paint/level_shape.h"
#include "app/report/report_timeline.h"

#include <QPainter>

namespace report {

void paintPaperLevel(QPainter &painter, core::RiskLevel level, QPointF at, double side)
{
    const paint::TimelineStyle style = paperStyle(paperFont(Typeface::Plain, 1));
    painter.setFont(style.font);
    paint::paintLevelShape(painter, level, QRectF(at, QSizeF(side, side)),
                           {.shape = paint::levelColors(level, style.appearance, style.palette).fill});
}

} // namespace report
