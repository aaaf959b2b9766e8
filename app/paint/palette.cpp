// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/paint/palette.h"

#include <algorithm>
#include <cmath>

namespace paint {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

LevelColors systemGrey(const QPalette &palette)
{
    const QColor fill = mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.65);
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    return {fill, contrastRatio(fill, white) >= contrastRatio(fill, black) ? white : black};
}

} // namespace

Appearance appearanceOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Appearance::Dark : Appearance::Light;
}

bool isHighContrast(const QPalette &palette)
{
    constexpr double kHighContrast = 20; // black on white has 21
    return contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >
           kHighContrast;
}

LevelColors levelColors(core::RiskLevel level, Appearance appearance, const QPalette &palette)
{
    if (isHighContrast(palette))
        return {palette.color(QPalette::WindowText), palette.color(QPalette::Window)};
    const bool light = appearance == Appearance::Light;
    switch (level) {
    case core::RiskLevel::High:
        return light ? LevelColors{QColor(0x6A, 0x00, 0x18), Qt::white}
                     : LevelColors{QColor(0xF2, 0x6A, 0x55), Qt::black};
    case core::RiskLevel::Medium:
        return light ? LevelColors{QColor(0xA8, 0x53, 0x00), Qt::white}
                     : LevelColors{QColor(0xFF, 0xCF, 0x4D), Qt::black};
    case core::RiskLevel::Low:
        return light ? LevelColors{QColor(0x3E, 0x95, 0xD1), Qt::black}
                     : LevelColors{QColor(0x3F, 0x74, 0xC0), Qt::white};
    case core::RiskLevel::Unscored:
    case core::RiskLevel::Unknown:
        return systemGrey(palette);
    }
    Q_UNREACHABLE();
}

QColor dimTextColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.68);
}

QColor lineColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.13);
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) {
        return std::clamp(static_cast<int>(std::lround(share * a + (1 - share) * b)), 0, 255);
    };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace paint
