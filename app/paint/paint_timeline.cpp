// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/paint/paint_timeline.h"

#include "app/core/visible_text.h"
#include "app/paint/drawing.h"
#include "app/paint/level_shape.h"
#include "app/paint/paint_bars.h"
#include "app/paint/paint_time_marks.h"
#include "app/timeline/geometry.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace paint {

namespace {

using timeline::TimelineScene;

void paintOverview(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    const QRectF label(timeline::kLabelIndent, 0, timeline::kLabelColumn - 2 * timeline::kLabelIndent,
                       scene.overview.height() - 6);
    painter.setPen(dimTextColor(style.palette));
    drawPlainText(painter, label, Qt::AlignLeft | Qt::AlignVCenter, scene.overviewLabel);

    const QRectF window(QPointF(crisp(scene.window.left()), crisp(scene.window.top())),
                        QPointF(crisp(scene.window.right() - 1), crisp(scene.window.bottom() - 1)));
    const QColor ink = style.palette.color(QPalette::Highlight);
    // Opaque and below the bars: not every device that is painted on can blend.
    painter.fillRect(window, mixed(ink, style.palette.color(QPalette::Base), 0.1));
    paintBars(painter, scene.overviewBars, style);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(window);

    painter.setPen(lineColor(style.palette));
    const double y = crisp(scene.overview.bottom());
    painter.drawLine(QPointF(0, y), QPointF(scene.size.width(), y));
}

void paintLanes(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    const QFontMetricsF metrics(style.font);
    for (const timeline::Lane &lane : scene.lanes) {
        const QRectF label(timeline::kLabelIndent, lane.y - metrics.height() / 2,
                           timeline::kLabelColumn - 2 * timeline::kLabelIndent, metrics.height());
        painter.setPen(dimTextColor(style.palette));
        drawPlainText(painter, label, Qt::AlignLeft | Qt::AlignVCenter, lane.name);
        painter.setPen(lineColor(style.palette));
        const double y = crisp(lane.lineY);
        painter.drawLine(QPointF(scene.plot.left(), y), QPointF(scene.plot.right(), y));
    }
}

QRectF markRect(core::RiskLevel level, QPointF center)
{
    switch (levelShape(level)) {
    case LevelShape::Triangle:
        return {center.x() - 8, center.y() - 7.5, 16, 14};
    case LevelShape::Diamond:
        return {center.x() - 7, center.y() - 7, 14, 14};
    case LevelShape::Ring:
    case LevelShape::DashedRing:
    case LevelShape::QuestionMark:
        return {center.x() - 5.7, center.y() - 5.7, 11.4, 11.4};
    }
    Q_UNREACHABLE();
}

void paintShape(QPainter &painter, core::RiskLevel level, QPointF center, const TimelineStyle &style)
{
    const QColor base = style.palette.color(QPalette::Base);
    paintLevelShape(painter, level, markRect(level, center),
                    {.shape = levelColors(level, style.appearance, style.palette).fill,
                     .inside = base,
                     .separation = base});
}

// How many events each mark stands for, in small type, where there is room for it.
void paintCounts(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    QFont small = style.font;
    if (small.pixelSize() > 0)
        small.setPixelSize(std::max(1, small.pixelSize() - 2));
    else
        small.setPointSizeF(small.pointSizeF() * 0.8);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(dimTextColor(style.palette));
    std::vector<double> freeFrom(scene.lanes.size(), 0);
    std::vector<const timeline::Mark *> marks;
    for (const timeline::Mark &mark : scene.marks)
        if (mark.count > 1)
            marks.push_back(&mark);
    std::ranges::sort(marks, {}, [](const timeline::Mark *mark) { return mark->center.x(); });
    for (const timeline::Mark *mark : marks) {
        const QPointF at = mark->center + QPointF(7, -4);
        const QString text = QStringLiteral("×%1").arg(mark->count);
        if (at.x() < freeFrom[mark->lane])
            continue;
        painter.drawText(at, text);
        freeFrom[mark->lane] = at.x() + metrics.horizontalAdvance(text) + 2;
    }
    painter.setFont(style.font);
}

void paintEvents(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    paintBars(painter, scene.bars, style);
    for (const timeline::Mark &mark : scene.marks)
        paintShape(painter, mark.level, mark.center, style);
    paintCounts(painter, scene, style);
}

// A ring around one event, which itself is painted again to lie on top.
void paintSpot(QPainter &painter, const timeline::EventSpot &spot, double lineWidth,
               const TimelineStyle &style)
{
    constexpr double kRadius = 11;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = style.palette.color(QPalette::Highlight);
    painter.setPen(QPen(tint, lineWidth));
    tint.setAlphaF(0.18F);
    painter.setBrush(tint);
    painter.drawEllipse(spot.center, kRadius, kRadius);
    painter.restore();
    paintShape(painter, spot.level, spot.center, style);
}

void paintTicks(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    painter.setPen(dimTextColor(style.palette));
    const double top = scene.axis.top() + timeline::kTickGap;
    for (const timeline::Tick &tick : scene.ticks) {
        const double x = crisp(tick.x);
        painter.drawLine(QPointF(x, top), QPointF(x, top + timeline::kTickLength));
        if (!tick.label.isEmpty())
            painter.drawText(QPointF(tick.labelX, scene.tickLabelBaseline), tick.label);
    }
}

void paintBottomLine(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    constexpr double kGap = 24;
    const QFontMetricsF metrics(style.font);
    const double y = scene.contextBaseline.y();
    double free = scene.contextBaseline.x() + scene.contextWidth + kGap;
    painter.setPen(dimTextColor(style.palette));
    painter.drawText(scene.contextBaseline, core::visibleText(scene.context));
    if (!scene.withoutTimeText.isEmpty()) {
        painter.setPen(style.palette.color(QPalette::Text));
        painter.drawText(QPointF(free, y), scene.withoutTimeText);
        painter.setPen(dimTextColor(style.palette));
        free += metrics.horizontalAdvance(scene.withoutTimeText) + kGap;
    }
    const double hintX = scene.plot.right() - metrics.horizontalAdvance(style.hint);
    if (hintX >= free)
        painter.drawText(QPointF(hintX, y), style.hint);
}

// Of unfolded lanes that reach out of the plot. Not every device that is painted on can clip.
void coverAroundPlot(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    const QColor base = style.palette.color(QPalette::Base);
    const double top = scene.plot.top();
    const double bottom = scene.plot.bottom() + timeline::kTickGap;
    painter.fillRect(QRectF(0, 0, scene.size.width(), top), base);
    painter.fillRect(QRectF(0, bottom, scene.size.width(), scene.size.height() - bottom), base);
}

} // namespace

void paintTimeline(QPainter &painter, const TimelineScene &scene, const TimelineStyle &style)
{
    painter.save();
    painter.setFont(style.font);
    // Each text runs as its own letters do, whatever the direction of the window around it.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF({}, scene.size), style.palette.color(QPalette::Base));
    paintTimeBeforeReset(painter, scene, style);
    paintLanes(painter, scene, style);
    paintTimeMarks(painter, scene, style);
    paintEvents(painter, scene, style);
    if (style.hovered)
        paintSpot(painter, *style.hovered, 1, style);
    if (style.selected)
        paintSpot(painter, *style.selected, 2, style);
    if (scene.isUnfolded)
        coverAroundPlot(painter, scene, style);
    paintTimeLabels(painter, scene, style);
    paintOverview(painter, scene, style);
    paintTicks(painter, scene, style);
    paintBottomLine(painter, scene, style);
    painter.restore();
}

} // namespace paint
