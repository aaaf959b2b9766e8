// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_view.h"

#include "app/session/event_list.h"
#include "ui/fonts.h"
#include "ui/lane_scroll.h"
#include "ui/timeline_events.h"
#include "ui/timeline_speech.h"
#include "ui/timeline_text.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

#include <chrono>
#include <cmath>

namespace ui {

using timeline::TimeRange;

namespace {

constexpr int kLeastLanes = 2;
constexpr int kMostLanesUnasked = 8;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_lanes(new LaneScroll(this))
    , m_speech(new TimelineSpeech(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Timeline"));
    m_full = timeline::fittedRange({}, QDateTime::currentMSecsSinceEpoch() * 1000);
    m_visible = m_full;
    connect(&m_indexing, &TimelineIndexing::indexed, this, &TimelineView::forgetScene);
    connect(&m_minutes, &QTimer::timeout, this, &TimelineView::movePresent);
    m_minutes.start(std::chrono::minutes(1));
    connect(m_lanes, &LaneScroll::choiceChanged, this, &TimelineView::forgetScene);
}

void TimelineView::setEvents(session::EventList &events)
{
    m_events = &events;
    connect(&events, &session::EventList::orderChanged, this, &TimelineView::updateIndex);
    connect(&events, &session::EventList::zoneChanged, this, &TimelineView::forgetScene);
    connect(&events, &session::EventList::currentEventChanged, this, &TimelineView::followCurrent);
    updateIndex();
}

void TimelineView::updateIndex()
{
    m_record = timeline::TimeIndex(m_events->store());
    m_indexing.make(m_events->store(), m_events->order(), m_events->filter());
    if (m_indexing.isMaking())
        m_speech->follow(TimelineSpeech::Topic::Range);
}

void TimelineView::showRecord(const std::optional<core::Timestamp> &lastReset, Range range)
{
    const bool showedAll = m_visible == m_full;
    m_lastReset = lastReset;
    m_full = timeline::fittedRange(m_events->store().micros(), QDateTime::currentMSecsSinceEpoch() * 1000);
    if (range == Range::Fit || showedAll)
        showRange(m_full, {Gesture::Kind::None});
    if (range == Range::Fit)
        m_gestures.cancel();
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
    m_gestures.forgetHover();
    timeline::TimelineInput input;
    if (m_events) {
        const TimelineIndexes &indexes = m_indexing.indexesOf(m_events->store());
        input.index = indexes.shown;
        input.overviewIndex = indexes.overview;
        input.zone = m_events->zone();
    }
    input.lastReset = m_lastReset;
    input.now = core::Timestamp{QDateTime::currentMSecsSinceEpoch() * 1000, 0};
    input.locale = locale();
    input.fullRange = m_full;
    input.visibleRange = m_visible;
    input.lanes = m_lanes->choice();
    input.size = QSizeF(size());
    const QFontMetricsF metrics(smallFont());
    input.textWidth = [metrics](QStringView text) { return metrics.horizontalAdvance(text.toString()); };
    input.lineHeight = metrics.height();
    m_scene = timeline::layoutTimeline(input);
    ++m_layouts;
    m_lanes->follow(*m_scene);
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

QString TimelineView::explanationOf(const QString &eventName) const
{
    return m_events ? m_events->model().explanation(eventName) : QString();
}

void TimelineView::movePresent()
{
    if (!m_scene || !m_scene->now)
        return;
    m_scene.reset();
    update();
}

void TimelineView::showRange(const TimeRange &range, const Gesture &gesture)
{
    const TimeRange clamped = timeline::clamped(range);
    if (clamped == m_visible)
        return;
    m_visible = clamped;
    forgetScene();
    Q_EMIT visibleRangeChanged(gesture);
}

void TimelineView::fit()
{
    showRange(m_full);
}

void TimelineView::zoom(double factor)
{
    const timeline::TimeScale &scale = scene().scale;
    showRange(timeline::zoomed(scale, scale.left + scale.width / 2, factor),
              {factor > 1 ? Gesture::Kind::ZoomIn : Gesture::Kind::ZoomOut});
}

void TimelineView::pan(double share)
{
    const timeline::TimeScale &scale = scene().scale;
    showRange(timeline::panned(scale, -share * scale.width),
              {share > 0 ? Gesture::Kind::PanLater : Gesture::Kind::PanEarlier});
}

std::optional<core::Timestamp> TimelineView::currentTime() const
{
    const auto event = m_events ? m_events->currentEvent() : std::nullopt;
    return event ? m_events->store().time(*event) : std::nullopt;
}

void TimelineView::centerOn(core::Timestamp time, const Gesture &gesture)
{
    const qint64 begin = time.micros - m_visible.span() / 2;
    showRange({begin, begin + m_visible.span()}, gesture);
}

void TimelineView::showAround(qint64 micros)
{
    if (const auto time = currentTime())
        showRange({time->micros - micros, time->micros + micros});
}

void TimelineView::goTo(core::Timestamp time)
{
    centerOn(time, {});
    if (const auto event = m_events ? eventNearest(scene().index, time) : std::nullopt)
        select(*event);
}

void TimelineView::select(quint32 event)
{
    const QScopedValueRollback stay(m_followsCurrent, false);
    if (m_events)
        m_events->select(event);
}

void TimelineView::requestScope()
{
    Q_EMIT scopeRequested({{m_visible.begin, 0}, {m_visible.end, 0}});
}

// A refresh selects the same event anew before its order is known: what is visible then stays.
void TimelineView::followCurrent()
{
    m_speech->follow(TimelineSpeech::Topic::Selection);
    update();
    if (!m_followsCurrent || !m_record.isOf(m_events->store()))
        return;
    const auto time = currentTime();
    if (time && !m_visible.contains(time->micros))
        centerOn(*time, {Gesture::Kind::None});
    if (const auto event = m_events->currentEvent(); event && m_lanes->choice().isUnfolded)
        m_lanes->bringIntoView(scene(), m_events->store().nameIds()[*event]);
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

paint::TimelineStyle TimelineView::paintStyle()
{
    paint::TimelineStyle style;
    style.palette = palette();
    style.font = smallFont();
    style.appearance = paint::appearanceOf(palette());
    if (m_events && m_events->currentEvent())
        style.selected = timeline::spotOf(scene(), *m_events->currentEvent());
    return style;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::TimelineStyle style = paintStyle();
    const timeline::TimelineScene &scene = this->scene();
    if (m_events && m_gestures.hovered())
        style.hovered = timeline::spotOf(scene, *m_gestures.hovered());
    style.hint = tr("Scroll to zoom · drag to pan · Shift+drag to select · Enter scopes");
    paint::paintTimeline(painter, scene, style);
    paintExtras(painter);
}

void TimelineView::paintExtras(QPainter &painter)
{
    if (const auto band = m_gestures.band()) {
        QColor color = palette().color(QPalette::Highlight);
        painter.setPen(color);
        color.setAlphaF(0.2F);
        painter.setBrush(color);
        painter.drawRect(*band);
    }
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

} // namespace ui
