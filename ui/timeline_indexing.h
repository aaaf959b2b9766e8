// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/time_index.h"

#include <QFutureWatcher>
#include <QObject>

namespace ui {

// What a timeline is laid out from, of the same store.
struct TimelineIndexes
{
    timeline::TimeIndex shown;
    timeline::TimeIndex overview; // also of what lies outside the filter's scope
};

// Makes the indexes that the timeline is laid out from: small ones at once, large ones in the background.
class TimelineIndexing : public QObject
{
    Q_OBJECT

public:
    explicit TimelineIndexing(QObject *parent = nullptr);
    ~TimelineIndexing() override; // leaves a worker to itself, which soon stops

    // Replaces what is still being made. `filter` is the one that made the order.
    void make(const core::EventStore &store, const core::EventOrder &order,
              const core::EventFilter &filter = {});
    [[nodiscard]] bool isMaking() const { return m_isMaking; }

    // The newest index made for exactly this store, perhaps from an earlier order; until there is one, an
    // index that shows none of its events.
    [[nodiscard]] const timeline::TimeIndex &indexOf(const core::EventStore &store)
    {
        return indexesOf(store).shown;
    }
    [[nodiscard]] const TimelineIndexes &indexesOf(const core::EventStore &store);

Q_SIGNALS:
    void indexed(); // indexOf() the store last given is up to date

private:
    void show(const TimelineIndexes &indexes);

    TimelineIndexes m_indexes;
    QFutureWatcher<TimelineIndexes> m_making;
    bool m_isMaking = false; // until the result has arrived, which is later than when it was made
};

} // namespace ui
