// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline_drag.h"

#include <QObject>
#include <QRectF>

#include <optional>

class QContextMenuEvent;
class QKeyEvent;
class QMouseEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace ui {

class TimelineView;

// What mouse, wheel, trackpad and keys do on a timeline. Nothing moves by itself: after the fingers have left
// a trackpad the platform goes on sending its own momentum, which is left out where it asks for less motion.
class TimelineGestures : public QObject
{
    Q_OBJECT

public:
    explicit TimelineGestures(TimelineView &view);

    [[nodiscard]] std::optional<quint32> hovered() const { return m_hovered; }
    // Ends what a button is held for.
    void cancel();
    void forgetHover() { m_hovered.reset(); } // its event may be of another record now
    // The stretch of the lanes that is being selected.
    [[nodiscard]] std::optional<QRectF> band() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleMouse(const QEvent &event);
    void press(const QMouseEvent &event);
    [[nodiscard]] bool isOnFoldedLane(QPointF position) const;
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void hover(QPointF position);
    void turnWheel(const QWheelEvent &event);
    void swipe(const QWheelEvent &event);
    void pinch(const QNativeGestureEvent &event);
    [[nodiscard]] bool pressKey(const QKeyEvent &event);
    void askForMenu(const QContextMenuEvent &event);
    void endBand();

    // In pixels of the view.
    struct Band
    {
        double from = 0;
        double to = 0;
    };
    enum class Swipe : quint8 { Undecided, Pans, Zooms };

    TimelineView &m_view;
    TimelineDrag m_drag;
    int m_drags = 0;
    std::optional<Band> m_band;
    std::optional<quint32> m_hovered;
    Swipe m_swipe = Swipe::Undecided;
};

} // namespace ui
