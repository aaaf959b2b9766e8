// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/compare_table.h"

#include "app/paint/palette.h"
#include "ui/fonts.h"
#include "ui/theme.h"
#include "ui/tool_tip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace ui {

using model::CompareModel;

namespace {

// Looks of the cells: a monospaced font, bold signs, what is the same dimmed, hair lines between the rows.
class CompareDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(paint::lineColor(option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(paint::dimTextColor(option.palette));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return false;
        QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), view);
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isSign = index.column() == CompareModel::SignColumn;
        option->state.setFlag(QStyle::State_HasFocus, false); // paint() shows it
        option->font = isSign ? boldFont(fixedFont(option->font)) : fixedFont(option->font);
        option->fontMetrics = QFontMetrics(option->font);
        option->displayAlignment = isSign ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter;
        option->textElideMode = index.column() == CompareModel::PathColumn ? Qt::ElideMiddle : Qt::ElideRight;
        const auto change = static_cast<json::Change>(index.data(CompareModel::ChangeRole).toInt());
        if (change != json::Change::Same)
            return;
        const QColor dim = paint::dimTextColor(option->palette);
        option->palette.setColor(QPalette::Text, dim);
        option->palette.setColor(QPalette::HighlightedText, dim);
    }
};

} // namespace

CompareTable::CompareTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new CompareModel(this))
{
    setModel(m_model);
    setLayoutDirection(Qt::LeftToRight); // JSON reads from left to right in every language
    setItemDelegate(new CompareDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView &header = *horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionsClickable(false);
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header.setSectionResizeMode(CompareModel::SignColumn, QHeaderView::Fixed);
    header.setSectionResizeMode(CompareModel::LeftColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(CompareModel::RightColumn, QHeaderView::Stretch);
    addKey(Qt::Key_N, tr("Next difference"), &CompareTable::selectNext);
    addKey(Qt::Key_P, tr("Previous difference"), &CompareTable::selectPrevious);
    addKey(QKeySequence::Copy, tr("Copy row"), &CompareTable::copyCurrent);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    applyLook();
}

void CompareTable::addKey(const QKeySequence &key, const QString &text, void (CompareTable::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
}

void CompareTable::setDetails(const model::ComparedDetails &details)
{
    const int place = m_model->placeOf(currentIndex().row());
    m_model->setDetails(details);
    selectRowAt(m_model->rowOf(std::max(0, place)));
    fitPath();
}

void CompareTable::setOnlyDifferences(bool onlyDifferences)
{
    const int place = m_model->placeOf(currentIndex().row());
    m_model->setOnlyDifferences(onlyDifferences);
    selectRowAt(m_model->rowOf(std::max(0, place)));
    fitPath();
}

void CompareTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(m_model->rowCount() == 0 ? text : QString());
    viewport()->update();
}

void CompareTable::selectNextDifference(int step)
{
    selectRowAt(m_model->nextDifference(currentIndex().row(), step));
}

void CompareTable::selectRowAt(int row)
{
    if (row < 0)
        return;
    setCurrentIndex(m_model->index(row, std::max(int(CompareModel::PathColumn), currentIndex().column())));
    scrollTo(currentIndex());
}

void CompareTable::copyRow() const
{
    constexpr qsizetype kMostInValue = 1024 * 1024;
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model->rowText(currentIndex().row(), kMostInValue));
}

void CompareTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::FontChange)
        applyLook();
}

void CompareTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    constexpr int kMargin = 12;
    QPainter painter(viewport());
    painter.setPen(paint::dimTextColor(palette()));
    painter.drawText(viewport()->rect().adjusted(kMargin, 0, -kMargin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitPath();
}

// As the event table: from the application's palette, for the parent's may not have followed yet.
void CompareTable::applyLook()
{
    const QPalette outer = QApplication::palette();
    QPalette own;
    own.setColor(QPalette::Highlight, selectionColor(outer));
    own.setColor(QPalette::HighlightedText, outer.color(QPalette::Text));
    setPalette(own);
    horizontalHeader()->setFont(boldFont(font()));
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 13);
    constexpr int kSignWidth = 3; // characters
    setColumnWidth(CompareModel::SignColumn, kSignWidth * QFontMetrics(font()).horizontalAdvance(u'M'));
}

// As wide as a sample of the rows needs, but the values keep most of the room.
void CompareTable::fitPath()
{
    constexpr int kSample = 100;
    constexpr int kMargin = 14;
    int wanted = horizontalHeader()->sectionSizeHint(CompareModel::PathColumn);
    for (int row = 0; row < std::min(kSample, m_model->rowCount()); ++row)
        wanted = std::max(wanted, sizeHintForIndex(m_model->index(row, CompareModel::PathColumn)).width());
    const int most = viewport()->width() * 2 / 5;
    setColumnWidth(CompareModel::PathColumn, std::min(wanted + kMargin, most));
}

} // namespace ui
