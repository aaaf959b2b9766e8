// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_view.h"

#include "app/paint/paint_timeline.h"
#include "app/session/event_list.h"
#include "app/timeline/hit_test.h"
#include "ui/fonts.h"
#include "ui/timeline_speech.h"
#include "ui/timeline_text.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace ui {

using timeline::TimelinePart;
using timeline::TimeRange;

namespace {

constexpr double kZoomPerNotch = 1.25; // of 120 eighths of a degree
constexpr int kLeastLanes = 2;
constexpr int kMostLanesUnasked = 8;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_speech(new TimelineSpeech(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Timeline"));
    m_full = timeline::fittedRange({}, QDateTime::currentMSecsSinceEpoch() * 1000);
    m_visible = m_full;
    connect(&m_indexing, &TimelineIndexing::indexed, this, &TimelineView::forgetScene);
}

void TimelineView::setEvents(session::EventList &events)
{
    m_events = &events;
    connect(&events, &session::EventList::orderChanged, this, &TimelineView::updateIndex);
    connect(&events, &session::EventList::zoneChanged, this, &TimelineView::forgetScene);
    connect(&events, &session::EventList::currentEventChanged, this, [this] {
        m_speech->follow(TimelineSpeech::Topic::Selection);
        update();
    });
    updateIndex();
}

void TimelineView::updateIndex()
{
    m_indexing.make(m_events->store(), m_events->order());
    if (m_indexing.isMaking())
        m_speech->follow(TimelineSpeech::Topic::Range);
}

void TimelineView::showRecord(const std::optional<core::Timestamp> &lastReset, Range range)
{
    const bool showedAll = m_visible == m_full;
    m_lastReset = lastReset;
    m_full = timeline::fittedRange(m_events->store().micros(), QDateTime::currentMSecsSinceEpoch() * 1000);
    if (range == Range::Fit || showedAll)
        m_visible = m_full;
    forgetScene();
    updateGeometry();
}

QFont TimelineView::smallFont() const
{
    return scaledFont(font(), 0.87);
}

const timeline::TimelineScene &TimelineView::scene()
{
    // The list may have got another store without a word so far: it orders large ones in the background.
    if (m_scene && (!m_events || m_scene->index.isOf(m_events->store())))
        return *m_scene;
    m_hovered.reset();
    timeline::TimelineInput input;
    if (m_events) {
        input.index = m_indexing.indexOf(m_events->store());
        input.zone = m_events->zone();
    }
    input.lastReset = m_lastReset;
    input.locale = locale();
    input.fullRange = m_full;
    input.visibleRange = m_visible;
    input.size = QSizeF(size());
    const QFontMetricsF metrics(smallFont());
    input.textWidth = [metrics](QStringView text) { return metrics.horizontalAdvance(text.toString()); };
    input.lineHeight = metrics.height();
    m_scene = timeline::layoutTimeline(input);
    ++m_layouts;
    return *m_scene;
}

void TimelineView::forgetScene()
{
    m_scene.reset();
    m_speech->follow(TimelineSpeech::Topic::Range);
    update();
}

QString TimelineView::summary()
{
    if (!m_events)
        return {};
    const bool isKnown = !m_events->isOrdering() && !m_indexing.isMaking();
    const timeline::TimeIndex &index = m_indexing.indexOf(m_events->store());
    return m_speech->inOrder(describeRange(m_visible, isKnown ? &index : nullptr, m_events->zone()),
                             describeSelection(*m_events));
}

void TimelineView::setVisibleRange(const TimeRange &range)
{
    const TimeRange clamped = timeline::clamped(range);
    if (clamped == m_visible)
        return;
    m_visible = clamped;
    forgetScene();
    Q_EMIT visibleRangeChanged();
}

void TimelineView::fit()
{
    setVisibleRange(m_full);
}

void TimelineView::zoom(double factor)
{
    const timeline::TimeScale &scale = scene().scale;
    setVisibleRange(timeline::zoomed(scale, scale.left + scale.width / 2, factor));
}

void TimelineView::pan(double share)
{
    const timeline::TimeScale &scale = scene().scale;
    setVisibleRange(timeline::panned(scale, -share * scale.width));
}

QSize TimelineView::sizeHint() const
{
    const auto names = m_events ? static_cast<int>(m_events->store().names().size()) : 0;
    const int lanes = std::clamp(names, kLeastLanes, kMostLanesUnasked);
    return {600, static_cast<int>(
                     std::ceil(timeline::preferredHeight(lanes, QFontMetricsF(smallFont()).height())))};
}

QSize TimelineView::minimumSizeHint() const
{
    return {240,
            static_cast<int>(std::ceil(timeline::preferredHeight(1, QFontMetricsF(smallFont()).height())))};
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_events ? timelineToolTip(scene(), *m_events, help->pos()) : QString();
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        forgetScene();
    return QWidget::event(event);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::TimelineStyle style;
    style.palette = palette();
    style.font = smallFont();
    style.appearance = paint::appearanceOf(palette());
    const timeline::TimelineScene &scene = this->scene();
    if (m_events && m_events->currentEvent())
        style.selected = timeline::spotOf(scene, *m_events->currentEvent());
    if (m_events && m_hovered)
        style.hovered = timeline::spotOf(scene, *m_hovered);
    style.hint = tr("Scroll to zoom · drag to pan · 0 fits");
    paint::paintTimeline(painter, scene, style);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
    }
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    m_scene.reset();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (angle.y() != 0) {
        const double factor = std::pow(kZoomPerNotch, angle.y() / 120.0);
        setVisibleRange(timeline::zoomed(scene().scale, event->position().x(), factor));
    }
    if (angle.x() != 0)
        setVisibleRange(timeline::panned(scene().scale, angle.x()));
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const TimelinePart part = timeline::partAt(scene(), event->position());
    if (part == TimelinePart::Overview) {
        const qint64 middle = scene().overviewScale.toTime(event->position().x());
        const qint64 begin = middle - m_visible.span() / 2;
        setVisibleRange({begin, begin + m_visible.span()});
    }
    m_drag.start(part, event->position(), m_visible);
}

void TimelineView::hover(QPointF position)
{
    const TimelinePart part = timeline::partAt(scene(), position);
    const bool onHandle = part == TimelinePart::WindowLeft || part == TimelinePart::WindowRight;
    setCursor(onHandle ? Qt::SizeHorCursor : Qt::ArrowCursor);
    const auto event = timeline::eventAt(scene(), position);
    if (event == m_hovered)
        return;
    m_hovered = event;
    update();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag.isOn())
        hover(event->position());
    else if (const auto range = m_drag.moveTo(event->position(), scene().scale, scene().overviewScale))
        setVisibleRange(*range);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drag.isClick() && m_events) {
        if (const auto hit = timeline::eventAt(scene(), event->position()))
            m_events->select(*hit);
    }
    m_drag.end();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton &&
        timeline::partAt(scene(), event->position()) == TimelinePart::Lanes)
        setVisibleRange(timeline::zoomed(scene().scale, event->position().x(), 4));
}

void TimelineView::leaveEvent(QEvent *)
{
    hover({-1, -1});
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    constexpr double kStep = 0.2;
    switch (event->key()) {
    case Qt::Key_Left:
        return pan(-kStep);
    case Qt::Key_Right:
        return pan(kStep);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(2);
    case Qt::Key_Minus:
        return zoom(0.5);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Down:
        return Q_EMIT neighbourRequested(1);
    case Qt::Key_Up:
        return Q_EMIT neighbourRequested(-1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ui
