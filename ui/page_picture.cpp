// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/page_picture.h"

#include "app/paint/palette.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kMargin = 10;

} // namespace

PagePicture::PagePicture(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(120, 160);
}

void PagePicture::setPage(const QImage &page)
{
    m_page = page;
    update();
}

QSize PagePicture::room() const
{
    return (size() - QSize(2 * kMargin, 2 * kMargin)).expandedTo({1, 1});
}

void PagePicture::paintEvent(QPaintEvent *)
{
    if (m_page.isNull())
        return;
    const QSize page = m_page.deviceIndependentSize().toSize().scaled(room(), Qt::KeepAspectRatio);
    QRect target(QPoint(), page);
    target.moveCenter(rect().center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, m_page);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : paint::lineColor(palette()));
    painter.drawRect(target.adjusted(-1, -1, 0, 0));
}

void PagePicture::resizeEvent(QResizeEvent *)
{
    Q_EMIT roomChanged();
}

} // namespace ui
