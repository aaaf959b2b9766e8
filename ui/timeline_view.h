// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/time_span.h"
#include "app/paint/paint_timeline.h"
#include "app/timeline/layout_timeline.h"
#include "app/timeline/timeline_scene.h"
#include "ui/timeline_gestures.h"
#include "ui/timeline_indexing.h"
#include "ui/view_history.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace session {
class EventList;
}

namespace ui {

class LaneScroll;
class TimelineSpeech;

// The events over time. Holds the visible range and nothing else of its own: events, order, zone and
// selection are the list's. Laying out happens when one of these changes; hover and selection only paint,
// unless the selected event lies outside the visible range, which then moves there.
// A large order is indexed in the background: until that is done the record's previous one is shown, of
// another record nothing but the axis.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setEvents(session::EventList &events);
    // Shows another record: its reset, and all of its events, or the same range as before.
    enum class Range : bool { Fit, Keep };
    void showRecord(const std::optional<core::Timestamp> &lastReset, Range range = Range::Fit);

    [[nodiscard]] session::EventList *events() const { return m_events; }
    [[nodiscard]] const timeline::TimeRange &visibleRange() const { return m_visible; }
    [[nodiscard]] const timeline::TimeRange &fullRange() const { return m_full; } // of the overview
    [[nodiscard]] const timeline::TimelineScene &scene(); // its events are always those of the list's store
    // How the scene is painted, apart from what is hovered.
    [[nodiscard]] paint::TimelineStyle paintStyle();
    [[nodiscard]] quint64 layoutCount() const { return m_layouts; }      // how often it was laid out so far
    [[nodiscard]] QString summary();                                     // for assistive technology
    [[nodiscard]] QString explanationOf(const QString &eventName) const; // empty where there is none
    // Of the selected event, where it can be read.
    [[nodiscard]] std::optional<core::Timestamp> currentTime() const;

    // Any range; what can't be shown is taken as the nearest that can.
    void showRange(const timeline::TimeRange &range, const Gesture &gesture = {});
    void fit();
    void zoom(double factor); // around the middle; 2 shows half as much
    void pan(double share);   // by a share of the visible range, positive towards later
    // As much before and after the selected event, in µs; nothing happens where it has no readable time.
    void showAround(qint64 micros);
    // An event that is seen here: nothing moves.
    void select(quint32 event);
    // Puts the time into the middle and selects the shown event that is nearest.
    void goTo(core::Timestamp time);
    [[nodiscard]] LaneScroll &lanes() const { return *m_lanes; }
    // Asks for the visible range as the scope of what is shown.
    void requestScope();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void visibleRangeChanged(const ui::Gesture &gesture);
    void neighbourRequested(int step); // of the selected event, 1 is further down in the table
    void firstRequested();             // of the table's rows
    void lastRequested();
    void scopeRequested(const core::TimeSpan &scope);
    // At a point of the view, about events of this one's name.
    void menuRequested(QPoint point, std::optional<quint32> event);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void forgetScene();
    void movePresent();
    void followCurrent();
    void centerOn(core::Timestamp time, const Gesture &gesture);
    [[nodiscard]] QFont smallFont() const;
    void paintExtras(QPainter &painter);
    void updateIndex();

    session::EventList *m_events = nullptr;
    std::optional<core::Timestamp> m_lastReset;
    timeline::TimeRange m_full;
    timeline::TimeRange m_visible;
    TimelineIndexing m_indexing;
    LaneScroll *m_lanes;
    std::optional<timeline::TimelineScene> m_scene;
    QTimer m_minutes; // the present goes on
    quint64 m_layouts = 0;
    bool m_followsCurrent = true;
    timeline::TimeIndex m_record; // of the store that was last in order, without events
    TimelineGestures m_gestures{*this};
    TimelineSpeech *m_speech;
};

} // namespace ui
