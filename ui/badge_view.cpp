// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/badge_view.h"

#include "app/core/visible_text.h"
#include "app/paint/paint_badge.h"
#include "ui/tool_tip.h"

#include <QEvent>
#include <QPainter>

namespace ui {

BadgeView::BadgeView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLevel({});
}

void BadgeView::setLevel(const core::ReportedLevel &level)
{
    m_level = level;
    const QString word = core::visibleText(core::levelName(level));
    setAccessibleName(tr("Risk level: %1").arg(word));
    setToolTip(plainToolTip(accessibleName()));
    updateGeometry();
    update();
}

QSize BadgeView::sizeHint() const
{
    return paint::badgeSize(m_level, font()).toSize();
}

void BadgeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void BadgeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::paintBadge(painter, rect(), m_level, paint::appearanceOf(palette()), palette(), font());
}

} // namespace ui
