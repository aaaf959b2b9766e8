// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_gestures.h"

#include "app/session/event_list.h"
#include "app/timeline/slice.h"
#include "ui/lane_scroll.h"
#include "ui/timeline_events.h"
#include "ui/timeline_keys.h"
#include "ui/timeline_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

using timeline::TimelinePart;

namespace {

constexpr double kZoomPerNotch = 1.25; // of 120 eighths of a degree
constexpr double kLanesPerNotch = 3;
constexpr double kZoomPerPixel = 1.006;
constexpr double kZoomPerDoubleClick = 4;
constexpr double kLeastBand = 4; // pixels; less is a click with an unsteady hand

bool asksForLessMotion(const QWidget &widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) == 0;
}

} // namespace

TimelineGestures::TimelineGestures(TimelineView &view)
    : m_view(view)
{
    view.installEventFilter(this);
}

bool TimelineGestures::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        turnWheel(static_cast<QWheelEvent &>(*event));
        return true;
    case QEvent::NativeGesture:
        pinch(static_cast<QNativeGestureEvent &>(*event));
        return true;
    case QEvent::ContextMenu:
        askForMenu(static_cast<QContextMenuEvent &>(*event));
        return true;
    case QEvent::ShortcutOverride: // Esc belongs to the selecting, not to a menu
        event->setAccepted(m_band && static_cast<QKeyEvent &>(*event).key() == Qt::Key_Escape);
        return event->isAccepted();
    case QEvent::KeyPress:
        return pressKey(static_cast<QKeyEvent &>(*event));
    case QEvent::Leave:
        hover({-1, -1});
        return false;
    default:
        return handleMouse(*event) || QObject::eventFilter(watched, event);
    }
}

bool TimelineGestures::handleMouse(const QEvent &event)
{
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        press(mouse);
        return true;
    case QEvent::MouseMove:
        move(mouse);
        return true;
    case QEvent::MouseButtonRelease:
        release(mouse);
        return true;
    case QEvent::MouseButtonDblClick:
        doubleClick(mouse);
        return true;
    default:
        return false;
    }
}

void TimelineGestures::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    cancel();
    const timeline::TimelineScene &scene = m_view.scene();
    const TimelinePart part = timeline::partAt(scene, event.position());
    if (event.modifiers().testFlag(Qt::ShiftModifier) &&
        (part == TimelinePart::Lanes || part == TimelinePart::Axis)) {
        const double x = std::min(event.position().x(), scene.plot.right());
        m_band = Band{x, x};
        return;
    }
    if (isOnFoldedLane(event.position()))
        return m_view.lanes().setUnfolded(true);
    ++m_drags;
    if (part == TimelinePart::Overview) {
        const qint64 span = m_view.visibleRange().span();
        const qint64 begin = scene.overviewScale.toTime(event.position().x()) - span / 2;
        m_view.showRange({begin, begin + span}, {Gesture::Kind::Drag, m_drags});
    }
    m_drag.start(part, event.position(), m_view.visibleRange());
}

// Where "+ 3 more" stands.
bool TimelineGestures::isOnFoldedLane(QPointF position) const
{
    const timeline::TimelineScene &scene = m_view.scene();
    const auto lane = timeline::laneAt(scene, position);
    return lane && timeline::partAt(scene, position) == TimelinePart::LabelColumn &&
           scene.lanes[*lane].foldedNames > 0 && !scene.isUnfolded;
}

void TimelineGestures::move(const QMouseEvent &event)
{
    const timeline::TimelineScene &scene = m_view.scene();
    if (!event.buttons().testFlag(Qt::LeftButton)) {
        cancel(); // a menu or dialog got the release
        hover(event.position());
    } else if (m_band) {
        m_band->to = std::clamp(event.position().x(), scene.plot.left(), scene.plot.right());
        m_view.update();
    } else if (const auto range = m_drag.moveTo(event.position(), scene.scale, scene.overviewScale)) {
        m_view.showRange(*range, {Gesture::Kind::Drag, m_drags});
    }
}

void TimelineGestures::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    if (m_band)
        return endBand();
    if (m_drag.isClick()) {
        if (const auto hit = timeline::eventAt(m_view.scene(), event.position()))
            m_view.select(*hit);
    }
    m_drag.end();
}

std::optional<QRectF> TimelineGestures::band() const
{
    if (!m_band)
        return std::nullopt;
    const QRectF plot = m_view.scene().plot;
    return QRectF(std::min(m_band->from, m_band->to), plot.top(), std::abs(m_band->to - m_band->from),
                  plot.height());
}

void TimelineGestures::endBand()
{
    const QRectF selected = *band();
    m_band.reset();
    m_view.update();
    const timeline::TimeScale scale = m_view.scene().scale;
    if (selected.width() >= kLeastBand)
        m_view.showRange({scale.toTime(selected.left()), scale.toTime(selected.right())});
}

void TimelineGestures::doubleClick(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const timeline::TimelineScene &scene = m_view.scene();
    if (const auto slice = timeline::sliceAt(scene, event.position()))
        m_view.showRange(slice->range);
    else if (timeline::partAt(scene, event.position()) == TimelinePart::Lanes)
        m_view.showRange(timeline::zoomed(scene.scale, event.position().x(), kZoomPerDoubleClick));
}

void TimelineGestures::hover(QPointF position)
{
    const timeline::TimelineScene &scene = m_view.scene();
    const TimelinePart part = timeline::partAt(scene, position);
    const bool onHandle = part == TimelinePart::WindowLeft || part == TimelinePart::WindowRight;
    m_view.setCursor(onHandle                   ? Qt::SizeHorCursor
                     : isOnFoldedLane(position) ? Qt::PointingHandCursor
                                                : Qt::ArrowCursor);
    const auto event = timeline::eventAt(scene, position);
    if (event == m_hovered)
        return;
    m_hovered = event;
    m_view.update();
}

void TimelineGestures::turnWheel(const QWheelEvent &event)
{
    if (event.phase() == Qt::ScrollMomentum && asksForLessMotion(m_view))
        return;
    if (m_view.lanes().choice().isUnfolded &&
        timeline::partAt(m_view.scene(), event.position()) == TimelinePart::LabelColumn)
        return m_view.lanes().scrollBy(-event.angleDelta().y() / 120.0 * kLanesPerNotch *
                                       m_view.scene().lanePitch);
    // Only fingers have phases. Of wheels some drivers make pixels up.
    if (event.phase() != Qt::NoScrollPhase)
        return swipe(event);
    const QPoint angle = event.angleDelta();
    const timeline::TimeScale scale = m_view.scene().scale;
    const auto range =
        std::abs(angle.x()) > std::abs(angle.y())
            ? timeline::panned(scale, angle.x())
            : timeline::zoomed(scale, event.position().x(), std::pow(kZoomPerNotch, angle.y() / 120.0));
    m_view.showRange(range, {Gesture::Kind::Wheel});
}

// Fingers never move quite straight: whether they pan or zoom is what most of their first move says.
void TimelineGestures::swipe(const QWheelEvent &event)
{
    if (event.phase() == Qt::ScrollBegin)
        m_swipe = Swipe::Undecided;
    const QPoint pixels = event.pixelDelta().isNull() ? event.angleDelta() : event.pixelDelta();
    if (m_swipe == Swipe::Undecided && !pixels.isNull())
        m_swipe = std::abs(pixels.x()) > std::abs(pixels.y()) ? Swipe::Pans : Swipe::Zooms;
    const timeline::TimeScale scale = m_view.scene().scale;
    const auto range = m_swipe == Swipe::Pans ? timeline::panned(scale, pixels.x())
                                              : timeline::zoomed(scale, event.position().x(),
                                                                 std::pow(kZoomPerPixel, pixels.y()));
    m_view.showRange(range, {Gesture::Kind::Wheel});
}

void TimelineGestures::pinch(const QNativeGestureEvent &event)
{
    if (event.gestureType() == Qt::ZoomNativeGesture)
        m_view.showRange(timeline::zoomed(m_view.scene().scale, event.position().x(), 1 + event.value()),
                         {Gesture::Kind::Pinch});
}

bool TimelineGestures::pressKey(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Escape || !m_band)
        return pressTimelineKey(m_view, event);
    cancel();
    return true;
}

// Of a button that is held; its release means nothing any more.
void TimelineGestures::cancel()
{
    m_drag.end();
    if (std::exchange(m_band, std::nullopt))
        m_view.update();
}

// A menu by the mouse is about what is under it, one by the key about the selected event.
void TimelineGestures::askForMenu(const QContextMenuEvent &event)
{
    const session::EventList *events = m_view.events();
    if (!events)
        return;
    cancel();
    const timeline::TimelineScene &scene = m_view.scene();
    if (event.reason() != QContextMenuEvent::Keyboard) {
        const auto named = eventNamedAt(scene, event.pos());
        if (const auto hit = timeline::eventAt(scene, event.pos()))
            m_view.select(*hit);
        Q_EMIT m_view.menuRequested(event.pos(), named);
        return;
    }
    const auto current = events->currentEvent();
    const auto spot = current ? timeline::spotOf(scene, *current) : std::nullopt;
    Q_EMIT m_view.menuRequested(spot ? spot->center.toPoint() : scene.plot.center().toPoint(), current);
}

} // namespace ui
