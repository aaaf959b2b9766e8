// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_indexing.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

namespace ui {

using timeline::TimeIndex;

namespace {

// Up to here indexing takes a few milliseconds; a thread would only add a flicker.
constexpr qsizetype kIndexedAtOnce = 50'000;

void makeIndex(QPromise<TimeIndex> &promise, const core::EventStore &store, const core::EventOrder &order)
{
    promise.addResult(timeline::indexByTime(store, order, [&promise] { return promise.isCanceled(); }));
}

} // namespace

TimelineIndexing::TimelineIndexing(QObject *parent)
    : QObject(parent)
{
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        // The empty future that stands for "nothing to make" finishes, too.
        if (!m_making.isCanceled() && m_making.future().resultCount() > 0)
            show(m_making.result());
    });
}

TimelineIndexing::~TimelineIndexing()
{
    m_making.cancel();
}

void TimelineIndexing::make(const core::EventStore &store, const core::EventOrder &order)
{
    m_making.cancel();
    m_making.setFuture({});
    m_isMaking = std::max<qsizetype>(order.rowCount(), store.names().size()) > kIndexedAtOnce;
    if (!m_isMaking)
        show(timeline::indexByTime(store, order));
    else
        m_making.setFuture(QtConcurrent::run(makeIndex, store, order));
}

const TimeIndex &TimelineIndexing::indexOf(const core::EventStore &store)
{
    if (!m_index.isOf(store))
        m_index = TimeIndex(store);
    return m_index;
}

void TimelineIndexing::show(const TimeIndex &index)
{
    m_isMaking = false;
    m_index = index;
    Q_EMIT indexed();
}

} // namespace ui
