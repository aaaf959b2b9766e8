// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_tree.h"

#include "app/core/shared_large.h"
#include "app/model/json_in_text.h"
#include "ui/details_actions.h"
#include "ui/details_copy.h"
#include "ui/details_text_dialog.h"
#include "ui/details_unfolding.h"
#include "ui/fonts.h"
#include "ui/json_delegate.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QtConcurrentRun>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

constexpr int kMaxOpenedRows = 50;
constexpr quint32 kMaxOpenedChildren = 20;
constexpr std::size_t kMaxOpenedDepth = 100;

} // namespace

DetailsTree::DetailsTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new model::JsonTreeModel(this))
    , m_actions(new DetailsActions(*this))
{
    setModel(m_model);
    setItemDelegate(new JsonDelegate(this));
    setHeaderHidden(true);
    header()->setStretchLastSection(true);
    setUniformRowHeights(true);
    setIndentation(16);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setLayoutDirection(Qt::LeftToRight); // JSON reads from left to right in every language
    setFont(fixedFont(font()));
    connect(m_model, &model::JsonTreeModel::largeTextOpened, this, &DetailsTree::readLargeText);
    // A watcher whose future was replaced by none reports a cancelled one.
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.isCanceled())
            return;
        m_model->takeText(m_readString, m_reading.result());
        scheduleDelayedItemsLayout(); // asks for what was opened meanwhile
    });
    connect(this, &QTreeView::collapsed, this, [this] { Q_EMIT budgetReached(0); });
}

void DetailsTree::setDocument(DocumentPtr document)
{
    m_reading.cancel();
    m_reading.setFuture({});
    m_model->setDocument(std::move(document));
    if (!m_model->document())
        return;
    openFirstLevel();
    const bool isBroken = m_model->document()->error.has_value();
    const auto last = static_cast<json::NodeId>(m_model->document()->nodes.size() - 1);
    if (isBroken && m_model->document()->pathTo(last).size() <= kMaxOpenedDepth)
        selectNode(last);
}

void DetailsTree::replaceDocument(DocumentPtr document)
{
    m_model->replaceDocument(std::move(document));
}

std::optional<json::NodeId> DetailsTree::currentNode() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    return m_model->nodeAt(currentIndex());
}

bool DetailsTree::hasPointer() const
{
    return currentIndex().isValid() && isPointed(*m_model, currentIndex());
}

QString DetailsTree::pathText() const
{
    return currentIndex().isValid() ? breadcrumb(*m_model, currentIndex()) : QStringLiteral("event_details");
}

void DetailsTree::selectNode(json::NodeId node)
{
    const QModelIndex index = m_model->indexOf(node);
    std::vector<QModelIndex> folded;
    for (QModelIndex row = index.parent(); row.isValid(); row = row.parent()) {
        if (!isExpanded(row))
            folded.push_back(row);
    }
    open(folded);
    setCurrentIndex(index);
    scrollTo(index);
}

void DetailsTree::copy(const TextToCopy &text)
{
    m_copy.copy(text.make, text.bytes);
}

void DetailsTree::copyValue()
{
    if (currentIndex().isValid() && isWholeValue(*m_model, currentIndex()))
        copy(valueOf(*m_model, currentIndex()));
}

void DetailsTree::copyPointer()
{
    if (hasPointer())
        copy(pointerTo(*m_model, currentIndex()));
}

void DetailsTree::showWholeText()
{
    if (!currentIndex().data(model::JsonTreeModel::IsFoldedRole).toBool())
        return;
    const model::JsonPlace place = m_model->placeAt(currentIndex());
    auto *dialog =
        new DetailsTextDialog(m_model->texts().rows(place.text).shared(), place.row.node, pathText(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void DetailsTree::unfoldAll()
{
    unfold({}, std::numeric_limits<int>::max());
}

void DetailsTree::unfoldToLevel(int level)
{
    fold(openRows(*this, {}, level));
    unfold({}, level);
}

void DetailsTree::unfoldSubtree()
{
    if (currentIndex().isValid())
        unfold(currentIndex(), std::numeric_limits<int>::max());
}

void DetailsTree::foldAll()
{
    collapseAll(); // without a word of any row
    showCurrent();
    Q_EMIT budgetReached(0);
}

void DetailsTree::foldSubtree()
{
    if (currentIndex().isValid())
        fold(openRows(*this, currentIndex(), 0));
}

// The window has a Copy of its own: with the focus here, the keys mean the current row.
bool DetailsTree::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void DetailsTree::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copyValue();
    else if (event->modifiers().testFlag(Qt::ControlModifier) && event->key() == Qt::Key_C)
        event->ignore();
    else if (event->key() == Qt::Key_Asterisk) // Qt's own has no budget
        unfoldSubtree();
    else if (isReturn && currentIndex().data(model::JsonTreeModel::IsFoldedRole).toBool())
        showWholeText();
    else if (isReturn && m_model->hasChildren(currentIndex()))
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
    else
        QTreeView::keyPressEvent(event);
}

void DetailsTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex row = indexAt(event->pos());
    QTreeView::mouseDoubleClickEvent(event); // opens what can be opened
    if (event->button() == Qt::LeftButton && row.isValid() && row == currentIndex() &&
        !m_model->hasChildren(row))
        showWholeText();
}

void DetailsTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    const QPoint atRow = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    m_actions->menu().popup(byKeyboard ? atRow : event->globalPos());
}

void DetailsTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentNodeChanged();
}

// The style fills the room left of a selected row with the highlight: here it is the row's own colour.
void DetailsTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.palette.setColor(QPalette::Highlight, selectionColor(palette()));
    QTreeView::drawRow(painter, row, index);
}

void DetailsTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fixedFont(QGuiApplication::font()));
}

void DetailsTree::openFirstLevel()
{
    const int rows = std::min(m_model->rowCount(), kMaxOpenedRows);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!m_model->canFetchMore(index) && !m_model->hasMoreRowsThan(index, kMaxOpenedChildren))
            expand(index);
    }
}

void DetailsTree::unfold(const QModelIndex &top, int levels)
{
    const Unfolding unfolding = rowsToUnfold(*this, top, levels);
    open(unfolding.rows);
    Q_EMIT budgetReached(unfolding.isCut ? unfolding.count : 0);
}

// While a layout is pending, opening a row only notes it: the rows are laid out once for all.
void DetailsTree::open(const std::vector<QModelIndex> &rows)
{
    if (rows.empty())
        return;
    scheduleDelayedItemsLayout();
    for (const QModelIndex &row : rows)
        expand(row);
    executeDelayedItemsLayout();
}

void DetailsTree::fold(const std::vector<QModelIndex> &rows)
{
    scheduleDelayedItemsLayout();
    for (const QModelIndex &row : rows)
        collapse(row);
    executeDelayedItemsLayout();
    showCurrent();
}

// Keys start from the current row: one that was folded away gives way to the row that it is folded into.
void DetailsTree::showCurrent()
{
    QModelIndex seen = currentIndex();
    for (QModelIndex row = seen.parent(); row.isValid(); row = row.parent()) {
        if (!isExpanded(row))
            seen = row;
    }
    if (seen != currentIndex())
        setCurrentIndex(seen);
    scrollTo(seen);
}

void DetailsTree::readLargeText(model::JsonPlace string)
{
    if (m_reading.isRunning())
        return; // the view asks again when it lays out its rows anew
    m_readString = string;
    m_reading.setFuture(QtConcurrent::run([holder = m_model->texts().rows(string.text).shared(), string] {
        auto document =
            std::make_unique<json::Document>(model::readJsonIn(holder->textBytes(string.row.node)));
        const auto heap = static_cast<qsizetype>(document->nodes.capacity() * sizeof(json::Node));
        return core::shareLarge(std::move(document), heap);
    }));
}

} // namespace ui
