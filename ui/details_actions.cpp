// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_actions.h"

#include "app/core/value_hint_text.h"
#include "ui/details_copy.h"
#include "ui/details_link.h"
#include "ui/details_tree.h"
#include "ui/menu_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace ui {

namespace {

constexpr int kLevels = 9; // one a digit key

} // namespace

DetailsActions::DetailsActions(DetailsTree &tree)
    : QObject(&tree)
    , m_tree(tree)
    , m_menu(new QMenu(&tree))
    , m_hintCopies(new QMenu(tr("Copy &as"), m_menu))
{
    addFilters();
    addCopies();
    addReading();
    addUnfolding();
    connect(m_menu, &QMenu::aboutToShow, this, &DetailsActions::followRow);
    // Behind the menu the keys work for whatever row is current then.
    connect(m_menu, &QMenu::aboutToHide, this, &DetailsActions::enableAll, Qt::QueuedConnection);
}

QAction &DetailsActions::add(QMenu &menu, const QString &text, Needs needs, void (DetailsTree::*act)())
{
    QAction *action = menu.addAction(text);
    connect(action, &QAction::triggered, &m_tree, act);
    m_entries.append({action, needs});
    return *action;
}

void DetailsActions::addFilters()
{
    const auto addFilter = [this](const QString &text, const QKeySequence &key, bool out) {
        QAction *action = m_menu->addAction(text);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree.addAction(action);
        connect(action, &QAction::triggered, this, [this, out] { chooseTerm(out); });
        m_entries.append({action, Needs::Term});
    };
    addFilter(tr("Show &only events with this value"), Qt::CTRL | Qt::ALT | Qt::Key_F, false);
    addFilter(tr("&Hide events with this value"), Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_F, true);
    m_menu->addSeparator();
}

void DetailsActions::addCopies()
{
    addCopy(tr("Copy &value"), Needs::Value, valueOf).setShortcut(QKeySequence::Copy);
    addCopy(tr("Copy &key"), Needs::Value, keyOf);
    addCopy(tr("Copy JSON &Pointer"), Needs::Pointer, pointerTo)
        .setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    addCopy(tr("Copy &jq path"), Needs::Value, jqPathTo);
    addCopy(tr("Copy &bracket path"), Needs::Pointer, bracketPathTo);
    addCopy(tr("Copy &subtree"), Needs::Value, subtreeOf);
    addCopy(tr("Copy subtree as sen&t"), Needs::Value, subtreeAsSent);
    m_menu->addMenu(m_hintCopies);
    m_menu->addAction(tr("Copy whole &event"), &m_tree, &DetailsTree::eventCopyRequested);
    m_menu->addSeparator();
}

QAction &DetailsActions::addCopy(const QString &text, Needs needs, TextOf textOf)
{
    QAction *action = m_menu->addAction(text);
    connect(action, &QAction::triggered, this, [this, needs, textOf] {
        if (isMet(needs))
            m_tree.copy(textOf(m_tree.jsonModel(), m_tree.currentIndex()));
    });
    m_entries.append({action, needs});
    return *action;
}

void DetailsActions::addReading()
{
    add(*m_menu, tr("Show &whole text…"), Needs::FoldedText, &DetailsTree::showWholeText)
        .setShortcut(Qt::Key_Return);
    m_entries.append({m_menu->addAction(tr("Open l&ink…"), this, &DetailsActions::openLink), Needs::Link});
    m_menu->addSeparator();
}

void DetailsActions::openLink()
{
    if (!isMet(Needs::Link))
        return;
    if (const auto link = linkOf(m_tree.jsonModel(), m_tree.currentIndex()))
        askToOpenLink(&m_tree, *link);
}

void DetailsActions::addUnfolding()
{
    const auto withKey = [this](QAction &action, const QKeySequence &key) {
        action.setShortcut(key);
        action.setShortcutContext(Qt::WidgetShortcut);
        m_tree.addAction(&action);
    };
    withKey(add(*m_menu, tr("E&xpand subtree"), Needs::Row, &DetailsTree::unfoldSubtree),
            Qt::SHIFT | Qt::Key_Right);
    withKey(add(*m_menu, tr("&Collapse subtree"), Needs::Row, &DetailsTree::foldSubtree),
            Qt::SHIFT | Qt::Key_Left);
    auto *levels = new QMenu(tr("Expand to &level"), m_menu);
    for (int level = 1; level <= kLevels; ++level) {
        QAction *action = levels->addAction(tr("&%1", "a level of nesting").arg(level));
        withKey(*action, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + level)));
        connect(action, &QAction::triggered, &m_tree, [this, level] { m_tree.unfoldToLevel(level); });
    }
    m_menu->addMenu(levels);
    withKey(add(*m_menu, tr("Expand all"), Needs::Nothing, &DetailsTree::unfoldAll),
            Qt::CTRL | Qt::Key_Right);
    withKey(add(*m_menu, tr("Collapse all"), Needs::Nothing, &DetailsTree::foldAll), Qt::CTRL | Qt::Key_Left);
}

void DetailsActions::followRow()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setEnabled(isMet(entry.needs));
    const QModelIndex row = m_tree.currentIndex();
    listHintCopies(row.isValid() ? m_tree.jsonModel().hintAt(row) : std::nullopt);
}

void DetailsActions::enableAll()
{
    if (m_menu->isVisible()) // opened again meanwhile
        return;
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setEnabled(true);
}

void DetailsActions::listHintCopies(const std::optional<core::ValueHint> &hint)
{
    m_hintCopies->clear();
    const QList<core::HintCopy> copies =
        hint ? core::hintCopies(*hint, m_tree.jsonModel().zone()) : QList<core::HintCopy>();
    for (const core::HintCopy &copy : copies) {
        m_hintCopies->addAction(menuText(copy.label, *m_hintCopies), this,
                                [text = copy.text] { QGuiApplication::clipboard()->setText(text); });
    }
    m_hintCopies->menuAction()->setVisible(!copies.isEmpty());
}

void DetailsActions::chooseTerm(bool out)
{
    const QModelIndex row = m_tree.currentIndex();
    const QString term = row.isValid() ? termFor(m_tree.jsonModel(), row, out) : QString();
    if (!term.isEmpty())
        Q_EMIT m_tree.termChosen(term);
}

bool DetailsActions::isMet(Needs needs) const
{
    const QModelIndex row = m_tree.currentIndex();
    const model::JsonTreeModel &tree = m_tree.jsonModel();
    if (needs == Needs::Nothing)
        return true;
    if (!row.isValid() || (needs != Needs::Row && !isWholeValue(tree, row)))
        return false;
    switch (needs) {
    case Needs::Pointer:
        return isPointed(tree, row);
    case Needs::Term:
        return !termFor(tree, row, false).isEmpty();
    case Needs::FoldedText:
        return row.data(model::JsonTreeModel::IsFoldedRole).toBool();
    case Needs::Link:
        return linkOf(tree, row).has_value();
    case Needs::Nothing:
    case Needs::Row:
    case Needs::Value:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace ui
