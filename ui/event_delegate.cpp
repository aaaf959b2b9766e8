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
constexpr int kMark = 14; // of repeats

core::Fold foldOf(const QModelIndex &index)
{
    return static_cast<core::Fold>(index.data(model::EventModel::FoldRole).toInt());
}

core::RiskLevel levelOf(const QModelIndex &index)
{
    return static_cast<core::RiskLevel>(index.data(model::EventModel::LevelRole).toInt());
}

} // namespace

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(14, 0);
}

QRect EventDelegate::foldMark(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *events = qobject_cast<const model::EventModel *>(index.model());
    if (!events || events->columnAt(index.column()) != core::ColumnId::Event ||
        foldOf(index) == core::Fold::None)
        return {};
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    return own.widget->style()->subElementRect(QStyle::SE_ItemViewItemDecoration, &own, own.widget);
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (const QRect mark = foldMark(option, index); !mark.isEmpty()) {
        QStyleOption arrow(option);
        arrow.rect = mark;
        arrow.state.setFlag(QStyle::State_Children);
        arrow.state.setFlag(QStyle::State_Open, foldOf(index) == core::Fold::Unfolded);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorBranch, &arrow, painter, option.widget);
    }
    painter->setPen(paint::lineColor(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // The row is marked as a whole; menus and keys mean this cell of it.
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(paint::dimTextColor(option.palette));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
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
    option->state.setFlag(QStyle::State_HasFocus, false); // paint() shows it
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
    case core::ColumnId::Event:
        if (!events->rows().isGrouped())
            break;
        // Room for the fold mark, in every row so that the names stay in line.
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {
            events->rows().isRepeat(static_cast<quint32>(index.row())) ? 2 * kMark : kMark, kMark};
        option->textElideMode = Qt::ElideMiddle; // the number of repeats stands at the end
        break;
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
