// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

class QKeyEvent;

namespace ui {

class TimelineView;

// Does what a key means on a timeline; says false for one that means nothing.
bool pressTimelineKey(TimelineView &view, const QKeyEvent &event);

} // namespace ui
