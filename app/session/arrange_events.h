// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_rows.h"
#include "app/core/stop_check.h"

namespace session {

// An event of an earlier answer that is looked for in a newer one.
struct SoughtEvent
{
    core::EventStore store;
    quint32 event = 0;
};

// What has to be worked out before events can be shown.
struct ArrangeTask
{
    core::EventStore store;
    core::EventFilter filter;
    core::EventSort sort;
    bool isGrouped = false;
    std::optional<core::EventOrder> order; // where it is known already and only rows are wanted
    std::optional<SoughtEvent> sought;
};

struct Arrangement
{
    core::EventOrder order;
    core::EventRows rows;
    std::optional<quint32> found; // the sought event's number in the store
};

// A pure function, for large stores off the main thread; stopped, what it returns means nothing.
[[nodiscard]] Arrangement arrange(const ArrangeTask &task, const core::StopCheck &stop = {});

// The same event in another answer: the one with the same id; without an id the only one with the same bytes.
[[nodiscard]] std::optional<quint32> findSame(const SoughtEvent &sought, const core::EventStore &store,
                                              const core::StopCheck &stop = {});

// Whether arranging takes longer than a frame: many events, or a few that are large.
[[nodiscard]] bool isLarge(const core::EventStore &store);

} // namespace session
