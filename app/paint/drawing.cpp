// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/paint/drawing.h"

#include "app/core/visible_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace paint {

double crisp(double position)
{
    return std::floor(position) + 0.5;
}

void drawPlainText(QPainter &painter, const QRectF &rect, int flags, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const QString shown = metrics.elidedText(core::visibleText(text), Qt::ElideRight, rect.width() + 0.5);
    painter.drawText(rect, flags | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

} // namespace paint
