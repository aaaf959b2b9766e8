// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/chip_button.h"

#include "app/paint/level_shape.h"
#include "app/paint/palette.h"

#include <QLocale>
#include <QPainter>

namespace ui {

namespace {

constexpr int kShape = 11;
constexpr int kPadding = 10;
constexpr int kGap = 6;

} // namespace

ChipButton::ChipButton(core::RiskLevel level, QWidget *parent)
    : PillButton(parent)
    , m_level(level)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void ChipButton::setCount(quint32 count)
{
    const QString number = QLocale().toString(count);
    setText(tr("%1 %2", "level word, number of events").arg(core::levelName(m_level), number));
    setAccessibleName(tr("Show %1 events, %2", "level word, number").arg(core::levelName(m_level), number));
    setToolTip(tr("Show or hide events of level %1").arg(core::levelName(m_level)));
    updateGeometry();
}

QSize ChipButton::sizeHint() const
{
    return {2 * kPadding + kShape + kGap + fontMetrics().horizontalAdvance(text()),
            fontMetrics().height() + 10};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOutline(painter);
    const paint::Appearance appearance = paint::appearanceOf(palette());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const double shapeX = rightToLeft ? width() - kPadding - kShape : kPadding;
    const QRectF shape(shapeX, (height() - kShape) / 2.0, kShape, kShape);
    painter.setOpacity(isChecked() ? 1 : 0.45);
    paint::paintLevelShape(painter, m_level, shape,
                           {paint::levelColors(m_level, appearance, palette()).fill});
    painter.setOpacity(1);
    painter.setPen(isChecked() ? palette().color(QPalette::Text) : paint::dimTextColor(palette()));
    const int textX = rightToLeft ? kPadding : kPadding + kShape + kGap;
    painter.drawText(QRect(textX, 0, width() - 2 * kPadding - kShape - kGap, height()),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text());
}

} // namespace ui
