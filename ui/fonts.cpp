// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/fonts.h"

#include <QFontDatabase>

namespace ui {

QFont scaledFont(const QFont &font, double factor)
{
    QFont scaled = font;
    if (font.pixelSize() > 0)
        scaled.setPixelSize(qRound(font.pixelSize() * factor));
    else
        scaled.setPointSizeF(font.pointSizeF() * factor);
    return scaled;
}

QFont boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

QFont fixedFont(const QFont &beside)
{
    // Monospaced faces look larger than others of the same size.
    constexpr double kShare = 0.93;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (beside.pixelSize() > 0)
        fixed.setPixelSize(beside.pixelSize());
    else
        fixed.setPointSizeF(beside.pointSizeF());
    return scaledFont(fixed, kShare);
}

} // namespace ui
