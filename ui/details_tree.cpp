// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_tree.h"

#include "app/json/json_paths.h"
#include "app/json/json_pointer.h"
#include "app/json/json_pretty.h"
#include "ui/fonts.h"
#include "ui/json_delegate.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMaxOpenedRows = 50;
constexpr quint32 kMaxOpenedChildren = 20;
constexpr std::size_t kMaxOpenedDepth = 100;
constexpr std::size_t kMaxSteps = 50; // a deeper path is shown by its end

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

DetailsTree::DetailsTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new model::JsonTreeModel(this))
    , m_menu(new QMenu(this))
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
    addCopyActions();
}

void DetailsTree::setDocument(std::shared_ptr<const json::Document> document)
{
    m_model->setDocument(std::move(document));
    if (!m_model->document())
        return;
    openFirstLevel();
    const bool isBroken = m_model->document()->error.has_value();
    const auto last = static_cast<json::NodeId>(m_model->document()->nodes.size() - 1);
    if (isBroken && m_model->document()->pathTo(last).size() <= kMaxOpenedDepth)
        selectNode(last);
}

std::optional<json::NodeId> DetailsTree::currentNode() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    return m_model->nodeAt(currentIndex());
}

QString DetailsTree::pathText() const
{
    QStringList steps{u"event_details"_s};
    const auto node = currentNode();
    if (!node)
        return steps.first();
    const std::vector<json::NodeId> path = m_model->document()->pathTo(*node);
    const std::size_t first = path.size() > kMaxSteps ? path.size() - kMaxSteps : 0;
    if (first > 0)
        steps += u"…"_s;
    for (std::size_t step = first; step < path.size(); ++step) {
        if (m_model->document()->isNamed(path[step]))
            steps += m_model->document()->keyText(path[step]);
    }
    const QString text = steps.join(u" › "_s);
    return first > 0 || path.empty() ? text : text + u"    "_s + json::pointerOf(*m_model->document(), *node);
}

void DetailsTree::selectNode(json::NodeId node)
{
    const QModelIndex index = m_model->indexOf(node);
    for (QModelIndex folded = index.parent(); folded.isValid(); folded = folded.parent())
        expand(folded);
    setCurrentIndex(index);
    scrollTo(index);
}

void DetailsTree::copyValue() const
{
    if (const auto node = currentNode())
        copyText(m_model->document()->valueText(*node));
}

void DetailsTree::copyKey() const
{
    if (const auto node = currentNode())
        copyText(m_model->document()->keyText(*node));
}

void DetailsTree::copyPointer() const
{
    if (const auto node = currentNode())
        copyText(json::pointerOf(*m_model->document(), *node));
}

void DetailsTree::copyJqPath() const
{
    if (const auto node = currentNode())
        copyText(json::jqPathOf(*m_model->document(), *node));
}

void DetailsTree::copySubtree() const
{
    if (const auto node = currentNode())
        copyText(QString::fromUtf8(json::prettyJson(m_model->document()->valueBytes(*node))));
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
    if (event->matches(QKeySequence::Copy))
        copyValue();
    else if (event->modifiers().testFlag(Qt::ControlModifier) && event->key() == Qt::Key_C)
        event->ignore();
    else
        QTreeView::keyPressEvent(event);
}

void DetailsTree::contextMenuEvent(QContextMenuEvent *event)
{
    for (QAction *action : std::as_const(m_rowActions))
        action->setEnabled(currentNode().has_value());
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    const QPoint atRow = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    m_menu->popup(byKeyboard ? atRow : event->globalPos());
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

void DetailsTree::addCopyActions()
{
    const auto add = [this](const QString &text, auto copy) {
        m_rowActions += m_menu->addAction(text, this, copy);
        return m_rowActions.back();
    };
    add(tr("Copy &value"), &DetailsTree::copyValue)->setShortcut(QKeySequence::Copy);
    add(tr("Copy &key"), &DetailsTree::copyKey);
    add(tr("Copy JSON &Pointer"), &DetailsTree::copyPointer)->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    add(tr("Copy &jq path"), &DetailsTree::copyJqPath);
    add(tr("Copy &subtree"), &DetailsTree::copySubtree);
    m_menu->addSeparator();
    m_menu->addAction(tr("Copy whole &event"), this, &DetailsTree::eventCopyRequested);
}

void DetailsTree::openFirstLevel()
{
    const auto rows = static_cast<quint32>(m_model->rowCount());
    for (quint32 row = 0; row < std::min(rows, kMaxOpenedRows); ++row) {
        const QModelIndex index = m_model->index(static_cast<int>(row), 0);
        if (static_cast<quint32>(m_model->rowCount(index)) <= kMaxOpenedChildren)
            expand(index);
    }
}

} // namespace ui
