// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/scroll_room.h"

#include <QScreen>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace ui {

void giveContentItsWidth(QScrollArea &area)
{
    const int bar = area.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &area);
    const int wanted = area.widget()->minimumSizeHint().width() + bar + 2 * area.frameWidth();
    area.setMinimumWidth(std::min(wanted, area.screen()->availableGeometry().width() * 3 / 4));
}

} // namespace ui
