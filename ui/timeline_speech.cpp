// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_speech.h"

#include "ui/timeline_view.h"

#include <QAccessible>

#include <chrono>

namespace ui {

using namespace std::chrono_literals;

TimelineSpeech::TimelineSpeech(TimelineView *view)
    : QObject(view)
    , m_view(view)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(300ms);
    connect(&m_settled, &QTimer::timeout, this, &TimelineSpeech::announce);
}

void TimelineSpeech::follow(Topic changed)
{
    // To select an event may move the range to it.
    if (!m_settled.isActive() || changed == Topic::Selection)
        m_topic = changed;
    m_settled.start();
}

QString TimelineSpeech::inOrder(const QString &range, const QString &selection) const
{
    if (selection.isEmpty())
        return range;
    const bool isSelectionFirst = m_topic == Topic::Selection;
    return tr("%1. %2", "two sentences")
        .arg(isSelectionFirst ? selection : range, isSelectionFirst ? range : selection);
}

void TimelineSpeech::announce()
{
    const QString summary = m_view->summary();
    if (summary == m_announced)
        return;
    m_announced = summary;
    QAccessibleEvent changed(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT announced(summary);
}

} // namespace ui
