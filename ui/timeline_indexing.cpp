// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_indexing.h"

#include "app/session/arrange_events.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace ui {

using timeline::TimeIndex;

namespace {

// Up to here indexing takes a few milliseconds; a thread would only add a flicker.
constexpr quint32 kEventsAtOnce = 50'000;
constexpr qsizetype kNamesAtOnce = 10'000;

TimelineIndexes indexesFor(const core::EventStore &store, const core::EventOrder &order,
                           core::EventFilter filter, const core::StopCheck &stop = {})
{
    const TimeIndex shown = timeline::indexByTime(store, order, stop);
    if (!filter.scope)
        return {shown, shown};
    filter.scope.reset();
    return {shown, timeline::indexByTime(store, core::selectEvents(store, filter, {}, stop), stop)};
}

void makeIndexes(QPromise<TimelineIndexes> &promise, const core::EventStore &store,
                 const core::EventOrder &order, const core::EventFilter &filter)
{
    promise.addResult(indexesFor(store, order, filter, [&promise] { return promise.isCanceled(); }));
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

void TimelineIndexing::make(const core::EventStore &store, const core::EventOrder &order,
                            const core::EventFilter &filter)
{
    m_making.cancel();
    m_making.setFuture({});
    m_isMaking = order.rowCount() > kEventsAtOnce || store.names().size() > kNamesAtOnce ||
                 (filter.scope && session::isLarge(store));
    if (!m_isMaking)
        show(indexesFor(store, order, filter));
    else
        m_making.setFuture(QtConcurrent::run(makeIndexes, store, order, filter));
}

const TimelineIndexes &TimelineIndexing::indexesOf(const core::EventStore &store)
{
    if (!m_indexes.shown.isOf(store))
        m_indexes = {TimeIndex(store), TimeIndex(store)};
    return m_indexes;
}

void TimelineIndexing::show(const TimelineIndexes &indexes)
{
    m_isMaking = false;
    m_indexes = indexes;
    Q_EMIT indexed();
}

} // namespace ui
