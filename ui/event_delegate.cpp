// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/event_delegate.h"

#include "app/model/event_model.h"
#include "app/paint/level_shape.h"
#include "ui/fonts.h"
#include "ui/tool_tip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

namespace {

constexpr int kShape = 12;

core::RiskLevel levelOf(const QModelIndex &index)
{
    return static_cast<core::RiskLevel>(index.data(model::EventModel::LevelRole).toInt());
}

} // namespace

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(14, 0);
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->setPen(paint::lineColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

bool EventDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

void EventDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto *events = qobject_cast<const model::EventModel *>(index.model());
    if (!events)
        return;
    option->textElideMode = Qt::ElideRight;
    option->state.setFlag(QStyle::State_HasFocus, false); // the row is marked as a whole
    const auto dim = [option] {
        const QColor colour = paint::dimTextColor(option->palette);
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    };
    switch (events->columnAt(index.column())) {
    case core::ColumnId::Level: {
        const double ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {kShape, kShape};
        option->icon = paint::levelIcon(levelOf(index), paint::appearanceOf(option->palette), option->palette,
                                        kShape, ratio);
        break;
    }
    case core::ColumnId::Details:
        option->font = fixedFont(option->font);
        dim();
        break;
    case core::ColumnId::SincePrevious:
        dim();
        break;
    case core::ColumnId::Time:
    case core::ColumnId::Id:
        option->font = fixedFont(option->font);
        break;
    default:
        break;
    }
    option->fontMetrics = QFontMetrics(option->font);
}

} // namespace ui
