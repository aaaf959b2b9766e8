// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/menu_text.h"

#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;

QString menuText(const QString &text, const QWidget &menu)
{
    constexpr int kLetters = 40;
    const QFontMetrics metrics = menu.fontMetrics();
    const int width = metrics.averageCharWidth() * kLetters;
    return metrics.elidedText(text.left(4 * kLetters), Qt::ElideRight, width).replace(u'&', "&&"_L1);
}

} // namespace ui
