// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/value_hint.h"

#include <QObject>

class QAction;
class QMenu;
class QModelIndex;

namespace model {
class JsonTreeModel;
}

namespace ui {

class DetailsTree;
struct TextToCopy;

// What can be done with the current row of the details' tree: its context menu, and the keys for it, which
// work while the tree has the focus.
class DetailsActions : public QObject
{
    Q_OBJECT

public:
    explicit DetailsActions(DetailsTree &tree);

    [[nodiscard]] QMenu &menu() { return *m_menu; } // to be shown for the current row

private:
    enum class Needs : quint8 { Nothing, Row, Value, Pointer, Term, FoldedText, Link };
    struct Entry
    {
        QAction *action;
        Needs needs;
    };

    QAction &add(QMenu &menu, const QString &text, Needs needs, void (DetailsTree::*act)());
    void addFilters();
    void addCopies();
    void addReading();
    void addUnfolding();
    using TextOf = TextToCopy (*)(const model::JsonTreeModel &tree, const QModelIndex &index);
    QAction &addCopy(const QString &text, Needs needs, TextOf textOf);
    void openLink();
    void followRow();
    void enableAll();
    void listHintCopies(const std::optional<core::ValueHint> &hint);
    void chooseTerm(bool out);
    [[nodiscard]] bool isMet(Needs needs) const;

    DetailsTree &m_tree;
    QMenu *m_menu;
    QMenu *m_hintCopies;
    QList<Entry> m_entries;
};

} // namespace ui
