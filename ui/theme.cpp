// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <QApplication>

namespace ui {

namespace {

struct Colours
{
    const char *window, *base, *line, *ink, *dim, *accent, *accentInk;
};

constexpr Colours kLight = {"#f6f7f9", "#ffffff", "#dfe3e8", "#1b1f24", "#5b6570", "#1f6feb", "#ffffff"};
constexpr Colours kDark = {"#17191c", "#1e1e1e", "#33383e", "#e6e9ec", "#9aa4ae", "#6cb0ff", "#000000"};

QColor colour(const char *name)
{
    return QColor(QLatin1StringView(name));
}

// The desktop's palette as it was before any of ours was set.
const QPalette &desktopPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

} // namespace

QPalette themePalette(paint::Appearance appearance)
{
    const Colours &c = appearance == paint::Appearance::Dark ? kDark : kLight;
    QPalette palette(colour(c.ink), colour(c.base), paint::mixed(Qt::white, colour(c.line), 0.5),
                     colour(c.line), paint::mixed(colour(c.ink), colour(c.line), 0.15), colour(c.ink),
                     colour(c.accentInk), colour(c.base), colour(c.window));
    palette.setColor(QPalette::AlternateBase, colour(c.window));
    palette.setColor(QPalette::PlaceholderText, colour(c.dim));
    palette.setColor(QPalette::Highlight, colour(c.accent));
    palette.setColor(QPalette::HighlightedText, colour(c.accentInk));
    palette.setColor(QPalette::Link, colour(c.accent));
    palette.setColor(QPalette::LinkVisited, colour(c.accent));
    palette.setColor(QPalette::ToolTipBase, colour(c.base));
    palette.setColor(QPalette::ToolTipText, colour(c.ink));
    const QColor disabled = paint::mixed(colour(c.window), colour(c.dim), 0.35);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

void applyTheme(QApplication &application, core::Theme theme)
{
    const paint::Appearance desktop = paint::appearanceOf(desktopPalette());
    const paint::Appearance appearance = theme == core::Theme::System  ? desktop
                                         : theme == core::Theme::Light ? paint::Appearance::Light
                                                                       : paint::Appearance::Dark;
    // A desktop in high contrast knows better than we do what its user can read.
    const QPalette &own = desktopPalette();
    const bool keepsDesktop = theme == core::Theme::System && paint::isHighContrast(own);
    application.setPalette(keepsDesktop ? own : themePalette(appearance));
}

QColor selectionColor(const QPalette &palette)
{
    return paint::mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Base), 0.16);
}

} // namespace ui
