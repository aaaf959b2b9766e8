// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/now_mark.h"

#include "app/timeline/geometry.h"

#include <QCoreApplication>

namespace timeline {

namespace {

constexpr double kLabelGap = 4; // from the line

// Right of the line, else left of it: within the view, apart from the reset's line and label.
QRectF freePlace(double x, QSizeF size, const TimelineScene &scene)
{
    const double top = scene.plot.top() - kLabelRise;
    for (const double left : {x + kLabelGap, x - kLabelGap - size.width()}) {
        const QRectF place({left, top}, size);
        if (left < scene.plot.left() || place.right() > scene.size.width())
            continue;
        const bool isFree = !scene.reset || !scene.reset->x ||
                            (!place.intersects(scene.reset->labelRect) &&
                             (*scene.reset->x < place.left() || *scene.reset->x > place.right()));
        if (isFree)
            return place;
    }
    return {};
}

} // namespace

std::optional<NowMark> layoutNow(core::Timestamp now, const TimelineScene &scene, const TimelineInput &input)
{
    if (!scene.scale.range.contains(now.micros))
        return std::nullopt;
    NowMark mark;
    mark.x = scene.scale.toX(now.micros);
    mark.label = QCoreApplication::translate("Timeline", "Now", "the present, beside its line");
    mark.labelRect = freePlace(mark.x, {input.textWidth(mark.label) + 1, input.lineHeight}, scene);
    return mark;
}

} // namespace timeline
