// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/lane_scroll.h"

#include "app/timeline/geometry.h"

#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

LaneScroll::LaneScroll(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
    setAccessibleName(tr("Lanes"));
    setCursor(Qt::ArrowCursor);
    setFocusPolicy(Qt::NoFocus); // the timeline's own keys scroll
    hide();
    connect(this, &QScrollBar::valueChanged, this,
            [this](int value) { scrollBy(value - m_choice.scrolled); });
}

void LaneScroll::setUnfolded(bool isUnfolded)
{
    if (isUnfolded == m_choice.isUnfolded)
        return;
    m_choice = {isUnfolded, 0};
    Q_EMIT choiceChanged();
}

void LaneScroll::scrollBy(double pixels)
{
    if (!m_choice.isUnfolded || pixels == 0)
        return;
    m_choice.scrolled = std::max(0.0, m_choice.scrolled + pixels);
    Q_EMIT choiceChanged();
}

void LaneScroll::bringIntoView(const timeline::TimelineScene &scene, quint32 nameId)
{
    if (const auto scrolled = timeline::scrolledTo(scene, nameId))
        scrollBy(*scrolled - scene.scrolled);
}

// At its ends it would be the timeline's, which zooms.
void LaneScroll::wheelEvent(QWheelEvent *event)
{
    QScrollBar::wheelEvent(event);
    event->accept();
}

void LaneScroll::follow(const timeline::TimelineScene &scene)
{
    const QSignalBlocker silence(this);
    if (scene.index.eventCount() > 0) // else they are still being ordered
        m_choice.scrolled = scene.scrolled;
    const int hidden = static_cast<int>(std::ceil(scene.lanesHeight - scene.plot.height()));
    setRange(0, std::max(0, hidden));
    setPageStep(static_cast<int>(scene.plot.height()));
    setSingleStep(static_cast<int>(scene.lanePitch));
    setValue(static_cast<int>(std::lround(scene.scrolled)));
    const QRectF margin(scene.size.width() - timeline::kRightMargin, scene.plot.top(), timeline::kRightMargin,
                        scene.plot.height());
    setGeometry(margin.toRect().adjusted(3, 0, -3, 0));
    setVisible(scene.isUnfolded && hidden > 0);
}

} // namespace ui
