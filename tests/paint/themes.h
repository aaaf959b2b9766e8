// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace test_support {

// The colours of the design, light and dark.
inline QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xf6, 0xf7, 0xf9));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::WindowText, QColor(0x1b, 0x1f, 0x24));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x6f, 0xeb));
    return palette;
}

// As systems set them, black on white and white on black.
inline QPalette highContrastPalette(bool isDark = false)
{
    const QColor paper = isDark ? Qt::black : Qt::white;
    const QColor ink = isDark ? Qt::white : Qt::black;
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, paper);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, ink);
    palette.setColor(QPalette::Highlight, isDark ? QColor(0x1a, 0xeb, 0xff) : QColor(0x00, 0x00, 0x80));
    return palette;
}

inline QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x17, 0x19, 0x1c));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe9, 0xec));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe9, 0xec));
    palette.setColor(QPalette::Highlight, QColor(0x6c, 0xb0, 0xff));
    return palette;
}

} // namespace test_support
