// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/json_tree_model.h"

#include <QTreeView>

#include <memory>
#include <optional>

class QMenu;

namespace ui {

// The tree of one JSON document and everything that can be copied out of it.
class DetailsTree : public QTreeView
{
    Q_OBJECT

public:
    explicit DetailsTree(QWidget *parent = nullptr);

    // Opens the first level, and the way to the error of a broken document. Null shows nothing.
    void setDocument(std::shared_ptr<const json::Document> document);

    // Nothing where no row is current.
    [[nodiscard]] std::optional<json::NodeId> currentNode() const;
    // `event_details › locations › 1 › ip    /locations/1/ip` for the current row.
    [[nodiscard]] QString pathText() const;
    // Opens what is folded above the node.
    void selectNode(json::NodeId node);

    // Each puts text on the clipboard; without a current row they do nothing.
    void copyValue() const; // a string decoded, all else as sent
    void copyKey() const;
    void copyPointer() const; // RFC 6901
    void copyJqPath() const;
    void copySubtree() const; // indented, every token as sent

Q_SIGNALS:
    void currentNodeChanged();
    void eventCopyRequested(); // the whole event, which the tree does not know

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;

private:
    void addCopyActions();
    void openFirstLevel();

    model::JsonTreeModel *m_model;
    QMenu *m_menu;
    QList<QAction *> m_rowActions; // those that need a current row
};

} // namespace ui
