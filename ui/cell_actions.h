// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>
#include <utility>

class QAction;
class QMenu;

namespace session {
class EventList;
}

namespace ui {

class EventTable;

// What can be done with the current cell of the event table, for its menus and the window's: show only or
// hide what has the same in it, and copy; and with two selected rows: compare.
class CellActions : public QObject
{
    Q_OBJECT

public:
    // The keys work while the table has the focus.
    CellActions(EventTable &table, session::EventList &events);

    void addFilters(QMenu &menu) const; // named after the current cell
    void addCopies(QMenu &menu) const;
    [[nodiscard]] QAction &copyEvent() const { return *m_copyEvent; }
    // Off, with the reason in its tool tip, unless exactly two rows are selected. A folded run counts as one:
    // its first event, or the current one.
    [[nodiscard]] QAction &compareEvents() const { return *m_compareEvents; }

    // The current event, its shown columns as sent, separated by tabs; empty where its row is not shown.
    [[nodiscard]] QString eventAsText() const;
    [[nodiscard]] QString cellAsText() const; // the current cell as sent

Q_SIGNALS:
    void termChosen(const QString &term);                 // of a filter
    void compareRequested(quint32 first, quint32 second); // the older event first

private:
    enum class Way : bool { ShowOnly, Hide };

    void connectActions();
    void followCell();
    [[nodiscard]] QString cellText() const;
    [[nodiscard]] QString term(Way way) const; // empty where no term can say it
    [[nodiscard]] QString title(Way way, const QString &value) const;
    void choose(Way way);
    void followSelection();
    [[nodiscard]] std::optional<std::pair<quint32, quint32>> comparedEvents() const;
    [[nodiscard]] std::optional<quint32> eventInRow(int row) const;
    void requestComparison();
    [[nodiscard]] QString textAt(quint32 orderRow, int section) const;
    void copyAsText() const;
    void copyCellText() const;
    void copyAsJson() const;

    EventTable &m_table;
    session::EventList &m_events;
    QAction *m_showOnly;
    QAction *m_hide;
    QAction *m_copyEvent;
    QAction *m_copyCell;
    QAction *m_copyJson;
    QAction *m_compareEvents;
};

} // namespace ui
