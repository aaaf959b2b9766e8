// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace session {
class EventList;
}

namespace ui {

class EventTable;

// What can be done with the current cell of the event table, for its menus and the window's: show only or
// hide what has the same in it, and copy.
class CellActions : public QObject
{
    Q_OBJECT

public:
    // The keys work while the table has the focus.
    CellActions(EventTable &table, session::EventList &events);

    void addFilters(QMenu &menu) const; // named after the current cell
    void addCopies(QMenu &menu) const;
    [[nodiscard]] QAction &copyEvent() const { return *m_copyEvent; }

Q_SIGNALS:
    void termChosen(const QString &term); // of a filter

private:
    enum class Way : bool { ShowOnly, Hide };

    void connectActions();
    void followCell();
    [[nodiscard]] QString cellText() const;
    [[nodiscard]] QString term(Way way) const; // empty where no term can say it
    [[nodiscard]] QString title(Way way, const QString &value) const;
    void choose(Way way);
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
};

} // namespace ui
