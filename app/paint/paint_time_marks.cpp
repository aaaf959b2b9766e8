// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/paint/paint_time_marks.h"

#include "app/paint/drawing.h"
#include "app/timeline/geometry.h"

#include <QPainter>

namespace paint {

namespace {

using timeline::TimelineScene;

// Like dimension lines of a drawing, each end that is visible with a foot.
void paintGaps(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    constexpr double kFoot = 3;
    const double y = crisp(scene.plot.bottom() - timeline::kGapLine);
    const QColor dim = dimTextColor(style.palette);
    for (const timeline::GapMark &gap : scene.gaps) {
        const bool beginsHere = gap.from > scene.plot.left();
        const bool endsHere = gap.to < scene.plot.right();
        const double from = beginsHere ? crisp(gap.from) : gap.from;
        const double to = endsHere ? crisp(gap.to) : gap.to;
        painter.setPen(mixed(dim, style.palette.color(QPalette::Base), 0.5));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        if (beginsHere)
            painter.drawLine(QPointF(from, y - kFoot), QPointF(from, y + kFoot));
        if (endsHere)
            painter.drawLine(QPointF(to, y - kFoot), QPointF(to, y + kFoot));
    }
}

void paintGapLabels(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    constexpr double kMargin = 6; // from the line to the label
    for (const timeline::GapMark &gap : scene.gaps) {
        if (gap.labelRect.isEmpty())
            continue;
        painter.fillRect(gap.labelRect.adjusted(-kMargin, 0, kMargin, 0),
                         style.palette.color(QPalette::Base));
        painter.setPen(dimTextColor(style.palette));
        drawPlainText(painter, gap.labelRect, Qt::AlignCenter, gap.label);
    }
}

void paintNow(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    const QColor ink = style.palette.color(QPalette::Highlight);
    painter.setPen(QPen(ink, 1));
    const double x = crisp(scene.now->x);
    painter.drawLine(QPointF(x, scene.plot.top() - 2), QPointF(x, scene.plot.bottom() + 2));
}

void paintReset(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    const QColor ink = style.palette.color(QPalette::Text);
    painter.setPen(QPen(ink, 1, Qt::CustomDashLine, Qt::FlatCap));
    QPen pen = painter.pen();
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    const double x = crisp(*scene.reset->x);
    painter.drawLine(QPointF(x, scene.plot.top() - 2), QPointF(x, scene.plot.bottom() + 2));
}

} // namespace

void paintTimeBeforeReset(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    if (!scene.reset)
        return;
    // Opaque: not every device that is painted on can blend.
    painter.fillRect(scene.reset->before,
                     mixed(dimTextColor(style.palette), style.palette.color(QPalette::Base), 0.08));
}

void paintTimeMarks(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    paintGaps(painter, scene, style);
    if (scene.reset && scene.reset->x)
        paintReset(painter, scene, style);
    if (scene.now)
        paintNow(painter, scene, style);
}

void paintTimeLabels(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    paintGapLabels(painter, scene, style);
    const auto paintLabel = [&](const QRectF &rect, const QString &label, const QColor &ink) {
        if (rect.isEmpty())
            return;
        if (scene.scrolled > 0) // a lane may be behind it
            painter.fillRect(rect, style.palette.color(QPalette::Base));
        painter.setPen(ink);
        drawPlainText(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, label);
    };
    if (scene.reset && scene.reset->x)
        paintLabel(scene.reset->labelRect, scene.reset->label, style.palette.color(QPalette::Text));
    if (scene.now)
        paintLabel(scene.now->labelRect, scene.now->label, dimTextColor(style.palette));
}

} // namespace paint
