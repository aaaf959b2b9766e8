// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paint/paint_timeline.h"
#include "app/report/report.h"

namespace report {

// The report's events on a timeline that shows all of them, `width` pixels wide and as high as its lanes
// need, twelve of them at most. `font` is sized in pixels, so that it is the same on every device. Needs a
// QGuiApplication; any thread may call it. The same in every locale.
[[nodiscard]] timeline::TimelineScene reportTimeline(const Report &report, double width, const QFont &font);

// How a timeline is painted on paper: dark on white, levels in their colours, whatever the desktop's theme.
[[nodiscard]] paint::TimelineStyle paperStyle(const QFont &font);

} // namespace report
