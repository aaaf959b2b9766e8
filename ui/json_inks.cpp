// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/json_inks.h"

#include "app/paint/palette.h"

namespace ui {

JsonInks::JsonInks(const QPalette &palette, const QColor &background)
    : plain(palette.color(QPalette::Text))
{
    constexpr double kReadable = 4.5; // contrast
    const bool isDark = paint::appearanceOf(palette) == paint::Appearance::Dark;
    const bool isPlain = paint::isHighContrast(palette);
    const auto readable = [&](const QColor &colour) {
        return !isPlain && paint::contrastRatio(colour, background) >= kReadable ? colour : plain;
    };
    key = readable(isDark ? QColor(0x8c, 0xc4, 0xff) : QColor(0x0b, 0x53, 0x94));
    string = readable(isDark ? QColor(0x8f, 0xd1, 0x9e) : QColor(0x22, 0x66, 0x3a));
    number = readable(isDark ? QColor(0xff, 0xb2, 0x7a) : QColor(0x8a, 0x3c, 0x00));
    bad = readable(isDark ? QColor(0xff, 0x9d, 0x94) : QColor(0xa3, 0x1c, 0x12));
    dim = readable(paint::dimTextColor(palette));
}

} // namespace ui
