// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPoint>

#include <functional>
#include <optional>

class QAction;
class QMenu;

namespace session {
class EventList;
}

namespace ui {

class FilterBar;
class TimelineExport;
class TimelineView;

// What can be done with the timeline, for its own menu and the window's. What can't be done now is disabled.
class TimelineActions : public QObject
{
    Q_OBJECT

public:
    // `copyEvent` is the table's.
    TimelineActions(TimelineView &timeline, FilterBar &filterBar, session::EventList &events,
                    QAction &copyEvent);

    // Whether a record is on screen; nothing can be done without.
    void setUsable(bool isUsable);

    void addZooms(QMenu &menu) const;
    void addScopes(QMenu &menu) const;
    void addTimes(QMenu &menu) const; // go to a time, around the selected event
    void addPictures(QMenu &menu) const;
    // A lane for each name.
    [[nodiscard]] QAction *unfold() const { return m_unfold; }
    // Their keys count in the timeline, and wherever else they are added.
    [[nodiscard]] QList<QAction *> zooms() const { return {m_zoomIn, m_zoomOut, m_fit}; }

public Q_SLOTS:
    void goToTime();

private:
    QAction *make(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act);
    void makeAround();
    void update();
    void showMenu(QPoint point, std::optional<quint32> named);
    void addNames(QMenu &menu, std::optional<quint32> named);

    TimelineView &m_timeline;
    FilterBar &m_filterBar;
    session::EventList &m_events;
    QAction &m_copyEvent;
    bool m_isUsable = false;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_fit;
    QAction *m_scope;
    QAction *m_removeScope;
    QAction *m_goToTime;
    QAction *m_unfold;
    TimelineExport *m_export;
    QList<QAction *> m_around;
};

} // namespace ui
