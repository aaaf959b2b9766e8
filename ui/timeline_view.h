// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/timestamp.h"
#include "app/timeline/layout_timeline.h"
#include "app/timeline/timeline_scene.h"
#include "ui/timeline_drag.h"
#include "ui/timeline_indexing.h"

#include <QWidget>

#include <optional>

namespace session {
class EventList;
}

namespace ui {

class TimelineSpeech;

// The events over time. Holds the visible range and nothing else of its own: events, order, zone and
// selection are the list's. Laying out happens when one of these changes; hover and selection only paint.
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
    [[nodiscard]] const timeline::TimelineScene &scene(); // its events are always those of the list's store
    [[nodiscard]] quint64 layoutCount() const { return m_layouts; } // how often it was laid out so far
    [[nodiscard]] QString summary();                                // for assistive technology

    void fit();
    void zoom(double factor); // around the middle; 2 shows half as much
    void pan(double share);   // by a share of the visible range, positive towards later

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void visibleRangeChanged();
    void neighbourRequested(int step); // of the selected event, 1 is further down in the table

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setVisibleRange(const timeline::TimeRange &range);
    void forgetScene();
    [[nodiscard]] QFont smallFont() const;
    void hover(QPointF position);
    void updateIndex();

    session::EventList *m_events = nullptr;
    std::optional<core::Timestamp> m_lastReset;
    timeline::TimeRange m_full;
    timeline::TimeRange m_visible;
    TimelineIndexing m_indexing;
    std::optional<timeline::TimelineScene> m_scene;
    quint64 m_layouts = 0;
    std::optional<quint32> m_hovered;
    TimelineDrag m_drag;
    TimelineSpeech *m_speech;
};

} // namespace ui
