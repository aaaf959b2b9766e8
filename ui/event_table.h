// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_rows.h"

#include <QTableView>

namespace session {
class EventList;
}

namespace ui {

class CellActions;
class EventDelegate;
class EventHeader;

// The shown events in rows, repeats of one folded into one row where that is asked for. Columns can be
// sorted, moved, sized and hidden. More rows than the current one can be selected, with Ctrl or Shift, to be
// compared; sorting, filtering, grouping and a refresh leave the current event's row alone selected.
class EventTable : public QTableView
{
    Q_OBJECT

public:
    explicit EventTable(QWidget *parent = nullptr);

    void setEvents(session::EventList &events);

    // Takes the columns' widths from a sample of the rows, unless they are a person's.
    void fitColumns();
    // Which columns are shown, where and how wide; an unusable state leaves the columns as they are at first.
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);
    void resetColumns(); // as they are at first

    // Stands in the place of the rows while there are none.
    void setEmptyText(const QString &text);

    // Stand in the window's menus, too.
    [[nodiscard]] CellActions &cellActions() { return *m_cellActions; }
    [[nodiscard]] QAction &groupAction() { return *m_groupAction; }

    void selectNeighbour(int step); // the row `step` further down
    void selectFirst();
    void selectLast();
    void selectHigh(int step); // the next high event downwards (1) or upwards (-1)

    // Does nothing: it would read a million rows for a letter that is no key.
    void keyboardSearch(const QString &) override {}

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFont();
    void applyPalette();
    void scrollToCurrent();
    [[nodiscard]] core::Fold foldAt(const QModelIndex &cell) const;
    [[nodiscard]] bool isFoldKey(int key) const;
    [[nodiscard]] bool isOnFoldMark(QPoint position) const; // in the viewport

    EventHeader *m_header;
    EventDelegate *m_delegate;
    CellActions *m_cellActions = nullptr;
    QAction *m_groupAction;
    session::EventList *m_events = nullptr;
    QString m_emptyText;
};

} // namespace ui
