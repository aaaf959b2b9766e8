// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/event_list.h"
#include "tests/support/event_samples.h"
#include "ui/timeline_view.h"

namespace test_support {

// A timeline of these events, all of them visible. The view goes before its events.
struct TimelineFixture
{
    explicit TimelineFixture(const std::vector<EventSample> &samples)
    {
        view.setEvents(events);
        events.setStore(storeOf(samples));
        view.showRecord(std::nullopt);
        view.resize(1000, 200);
    }

    session::EventList events;
    ui::TimelineView view;
};

// On the 1st one high event, on the 10th a low and on the 20th a medium one of another name.
[[nodiscard]] inline std::vector<EventSample> threeEvents()
{
    return {{"Travel", "high", "2026-11-01T00:00:00Z"},
            {"File", "low", "2026-11-10T00:00:00Z"},
            {"File", "medium", "2026-11-20T00:00:00Z"}};
}

} // namespace test_support
