// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/lookup_state.h"

#include <QWidget>

class QSplitter;

namespace session {
class EventList;
}

namespace ui {

class DetailsPane;
class EventTable;
class FilterBar;
class RiskHeader;
class TimelineActions;
class TimelineView;
class ViewSteps;

// Everything about one user: header, timeline, filter bar, table and details over one list of events.
class RecordView : public QWidget
{
    Q_OBJECT

public:
    explicit RecordView(session::EventList &events, QWidget *parent = nullptr);

    // The list holds the same record's events by now.
    // `match` says how the user was found, see matchNote().
    void showUser(const session::ShownUser &user, const QString &match = {});
    void forget(); // the user, and the scope among their events
    void setStale(bool stale);

    [[nodiscard]] EventTable &table() { return *m_table; }
    [[nodiscard]] TimelineView &timeline() { return *m_timeline; }
    [[nodiscard]] FilterBar &filterBar() { return *m_filterBar; }
    [[nodiscard]] DetailsPane &details() { return *m_details; }
    // Stand in the window's menus, too.
    [[nodiscard]] TimelineActions &timelineActions() { return *m_timelineActions; }
    [[nodiscard]] ViewSteps &viewSteps() { return *m_steps; }

    // How table and details share the width.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

Q_SIGNALS:
    void nextPageRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectViews();
    void showComparison(quint32 first, quint32 second);
    void giveTimelineItsHeight();
    void updateHeader();
    void awaitRows();
    void updateRows();

    session::EventList &m_events;
    session::ShownUser m_user;
    RiskHeader *m_header;
    TimelineView *m_timeline;
    FilterBar *m_filterBar;
    EventTable *m_table;
    DetailsPane *m_details;
    ViewSteps *m_steps;
    TimelineActions *m_timelineActions;
    QSplitter *m_rows;
    QSplitter *m_columns;
    bool m_rowsMoved = false;
    bool m_isNew = false; // another user's events, not shown in the table yet
};

} // namespace ui
