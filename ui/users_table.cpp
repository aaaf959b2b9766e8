// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/users_table.h"

#include "app/paint/level_shape.h"
#include "ui/fonts.h"
#include "ui/theme.h"
#include "ui/tool_tip.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace ui {

using core::UserColumn;
using model::ScoredUsersModel;

namespace {

// Looks of the cells: level shapes, those who can't be looked up dimmed, hair lines between the rows.
class UserDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(paint::lineColor(option.palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
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
        option->textElideMode = Qt::ElideRight;
        option->state.setFlag(QStyle::State_HasFocus, false); // the row is marked as a whole
        if (!index.data(ScoredUsersModel::CanLookUpRole).toBool()) {
            const QColor dim = paint::dimTextColor(option->palette);
            option->palette.setColor(QPalette::Text, dim);
            option->palette.setColor(QPalette::HighlightedText, dim);
        }
        const auto column = static_cast<UserColumn>(index.column());
        if (column == UserColumn::LastEvent) {
            option->font = fixedFont(option->font);
            option->fontMetrics = QFontMetrics(option->font);
        }
        if (column != UserColumn::Level)
            return;
        constexpr int kShape = 12;
        const auto level = static_cast<core::RiskLevel>(index.data(ScoredUsersModel::LevelRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {kShape, kShape};
        option->icon = paint::levelIcon(level, paint::appearanceOf(option->palette), option->palette, kShape,
                                        option->widget ? option->widget->devicePixelRatioF() : 1);
    }
};

} // namespace

UsersTable::UsersTable(QWidget *parent)
    : QTableView(parent)
    , m_users(new ScoredUsersModel(this))
{
    setAccessibleName(tr("Scored users"));
    setModel(m_users);
    setItemDelegate(new UserDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView &header = *horizontalHeader();
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // Of its own: a header asks of every row whether its columns are selected, at every paint.
    header.setSelectionModel(new QItemSelectionModel(m_users, &header));
    header.setSortIndicator(static_cast<int>(m_users->sorting().column), m_users->sorting().order);
    setSortingEnabled(true);
    connect(m_users, &QAbstractItemModel::modelReset, this, &UsersTable::selectChosen);
    connect(this, &QAbstractItemView::doubleClicked, this, &UsersTable::open);
    applyLook();
    fitColumns();
}

void UsersTable::setUsers(const core::SharedUserIndex &users)
{
    if (users == m_index)
        return;
    // In another list, the same person has another place.
    if (m_chosen && m_index)
        m_chosen = users ? users->placeOf(m_index->users()[*m_chosen].userId) : std::nullopt;
    m_index = users;
    m_users->setUsers(users);
}

void UsersTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(m_users->rowCount() == 0 ? text : QString());
    viewport()->update();
}

void UsersTable::selectFirst()
{
    setCurrentIndex(m_users->index(0, 0));
}

void UsersTable::selectChosen()
{
    if (!m_chosen)
        return;
    const QModelIndex index = m_users->indexOf(*m_chosen);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void UsersTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_chosen = current.data(ScoredUsersModel::UserRole).toUInt();
}

void UsersTable::open(const QModelIndex &index)
{
    if (const core::ScoredUser *user = m_users->userAt(index))
        Q_EMIT userOpened(core::ScoredUser(*user)); // whoever hears it may bring other users
}

void UsersTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return open(currentIndex());
    if (isPlain && event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        Q_EMIT leftUpwards();
        return;
    }
    if (isPlain && m_users->rowCount() > 0 && event->key() == Qt::Key_Home)
        return selectFirst();
    if (isPlain && m_users->rowCount() > 0 && event->key() == Qt::Key_End)
        return setCurrentIndex(m_users->index(m_users->rowCount() - 1, 0));
    QTableView::keyPressEvent(event);
}

void UsersTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_users->rowCount() > 0)
        return;
    constexpr int kMargin = 12;
    QPainter painter(viewport());
    painter.setPen(paint::dimTextColor(palette()));
    painter.drawText(viewport()->rect().adjusted(kMargin, 0, -kMargin, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

void UsersTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::FontChange)
        applyLook();
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

// As the event table: from the application's palette, for the parent's may not have followed yet.
void UsersTable::applyLook()
{
    const QPalette outer = QApplication::palette();
    QPalette own;
    own.setColor(QPalette::Highlight, selectionColor(outer));
    own.setColor(QPalette::HighlightedText, outer.color(QPalette::Text));
    setPalette(own);
    horizontalHeader()->setFont(boldFont(font()));
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 13);
}

void UsersTable::fitColumns()
{
    const QFontMetrics metrics(font());
    constexpr int kCharacters[] = {14, 20, 10, 7, 21}; // of each column, but no less than its title
    for (int column = 0; column < static_cast<int>(core::kUserColumnCount); ++column) {
        setColumnWidth(column, std::max(kCharacters[column] * metrics.averageCharWidth() + 16,
                                        horizontalHeader()->sectionSizeHint(column)));
    }
}

} // namespace ui
