// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/json_tree_model.h"
#include "ui/background_copy.h"

#include <QFutureWatcher>
#include <QTreeView>

#include <memory>
#include <optional>

namespace ui {

class DetailsActions;
struct TextToCopy;

// The tree of one JSON document, what can be opened in it, and everything that can be copied out of it.
class DetailsTree : public QTreeView
{
    Q_OBJECT

public:
    using DocumentPtr = std::shared_ptr<const json::Document>;

    explicit DetailsTree(QWidget *parent = nullptr);

    // Opens the first level, and the way to the error of a broken document. Null shows nothing.
    void setDocument(DocumentPtr document);
    // The same document, read further: what is open, current and scrolled to stays.
    void replaceDocument(DocumentPtr document);
    // Of times in tool tips and copies.
    void setZone(const core::DisplayZone &zone) { m_model->setZone(zone); }
    [[nodiscard]] const model::JsonTreeModel &jsonModel() const { return *m_model; }

    // Nothing where no row is current. For a row in a text, the string that holds it.
    [[nodiscard]] std::optional<json::NodeId> currentNode() const;
    // Whether a JSON Pointer leads to the current row.
    [[nodiscard]] bool hasPointer() const;
    // `event_details › locations › 1 › ip    /locations/1/ip` for the current row.
    [[nodiscard]] QString pathText() const;
    // Opens what is folded above the node.
    void selectNode(json::NodeId node);
    void copy(const TextToCopy &text); // a later copy takes the place of one that is still being made

public Q_SLOTS:
    // Each puts text on the clipboard; where the current row has no such thing they do nothing.
    void copyValue();     // a string decoded, all else as sent
    void copyPointer();   // RFC 6901
    void showWholeText(); // of a row that does not show it all

    // Of the rows that would come to light only so many do at once, see budgetReached().
    void unfoldAll();
    void unfoldToLevel(int level); // 1: the top rows alone
    void unfoldSubtree();          // of the current row
    void foldAll();
    void foldSubtree();

Q_SIGNALS:
    void currentNodeChanged();
    void eventCopyRequested();            // the whole event, which the tree does not know
    void termChosen(const QString &term); // of a filter
    // So many came to light, and more are left for the same once more; 0 when none are, or rows were folded.
    void budgetReached(int rows);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;

private:
    void openFirstLevel();
    void unfold(const QModelIndex &top, int levels);
    void open(const std::vector<QModelIndex> &rows);
    void fold(const std::vector<QModelIndex> &rows);
    void showCurrent();
    void readLargeText(model::JsonPlace string);

    model::JsonTreeModel *m_model;
    DetailsActions *m_actions;
    BackgroundCopy m_copy;
    model::JsonPlace m_readString; // while m_reading runs
    QFutureWatcher<DocumentPtr> m_reading;
};

} // namespace ui
