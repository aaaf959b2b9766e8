// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_store.h"
#include "app/core/stop_check.h"
#include "app/core/text_search.h"

namespace core {

// A question that is answered by an event's bytes.
struct EventScan
{
    // Asked from several threads at once. `mayHold`: false where `sought` is surely not among the event's
    // bytes.
    std::function<bool(quint32 event, bool mayHold)> holds;
    const TextSearch *sought = nullptr; // null: every event may hold it
    bool readsDetails = true;           // false: of the bytes only the id
};

// Keeps the events that hold, or with `isNegated` the others; `events` rises. `stop` is asked after each 32
// MB, or a thousand larger events a core. False once it was stopped: what is left then means nothing.
[[nodiscard]] bool keepFound(const EventStore &store, const EventScan &scan, bool isNegated,
                             std::vector<quint32> &events, const StopCheck &stop);

} // namespace core
