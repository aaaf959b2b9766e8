// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/pill_button.h"

#include "app/paint/palette.h"

#include <QPainter>
#include <QStyle>

namespace ui {

PillButton::PillButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PillButton::sizeHint() const
{
    return {24 + fontMetrics().size(Qt::TextHideMnemonic, text()).width(), fontMetrics().height() + 9};
}

void PillButton::paintOutline(QPainter &painter) const
{
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    const bool isFramed = isChecked() || hasFocus();
    const QRectF outline = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isFramed ? accent : paint::lineColor(palette()), hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() || isDown() ? paint::mixed(accent, base, 0.08) : base);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
}

void PillButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOutline(painter);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const bool underlines = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    const int mnemonic = underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine | mnemonic, text());
}

} // namespace ui
