// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPoint>

class QMouseEvent;

namespace ui {

class RawView;

// Selects text by the mouse. While it is held outside of the view, the view scrolls there.
class RawMouse : public QObject
{
    Q_OBJECT

public:
    explicit RawMouse(RawView *view);

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release();
    void doubleClick(const QMouseEvent &event); // selects the word

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void drag();

    RawView *m_view;
    bool m_isDragging = false;
    QPoint m_point; // in the viewport
    QBasicTimer m_scrolling;
};

} // namespace ui
