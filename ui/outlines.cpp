// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/outlines.h"

#include "app/paint/palette.h"

namespace ui {

QPalette outlinedPalette(const QPalette &palette)
{
    QPalette outlined = palette;
    if (paint::appearanceOf(palette) == paint::Appearance::Dark) {
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            outlined.setColor(group, QPalette::Window, palette.color(QPalette::PlaceholderText));
    }
    return outlined;
}

} // namespace ui
