// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/menu_text.h"

#include <QRegularExpression>
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

QString withoutMnemonic(QString text)
{
    // Scripts without a key for each letter append one.
    static const QRegularExpression appended(u" ?\\(&[^&\\s]\\)"_s);
    return text.remove(appended).replace("&&"_L1, "\n"_L1).remove(u'&').replace(u'\n', u'&');
}

} // namespace ui
