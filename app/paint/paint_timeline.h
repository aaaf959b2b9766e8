// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paint/palette.h"
#include "app/timeline/timeline_scene.h"

#include <QFont>
#include <QPalette>

#include <optional>

class QPainter;

namespace paint {

struct TimelineStyle
{
    QPalette palette; // Base is the background, Highlight the window's colour
    QFont font;       // the one that the scene was laid out with
    Appearance appearance = Appearance::Light;
    std::optional<timeline::EventSpot> selected; // see timeline::spotOf()
    std::optional<timeline::EventSpot> hovered;
    QString hint; // in the lower right corner, where there is room for it
};

// Paints the whole scene from (0, 0), background included: on a widget, a page or into SVG alike.
void paintTimeline(QPainter &painter, const timeline::TimelineScene &scene, const TimelineStyle &style);

} // namespace paint
