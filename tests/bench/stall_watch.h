// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace bench {

// Ticks every millisecond on the main thread and remembers the longest time without a tick: as long, a
// person's click would have waited.
class StallWatch
{
public:
    StallWatch();

    // Runs `act` from the event loop, then waits until `isDone` has been true for a while, long enough for
    // what comes after, such as painting. Returns the longest stall on the way, in ms; negative where it is
    // never done.
    [[nodiscard]] double longestDuring(const std::function<void()> &act, const std::function<bool()> &isDone);
    // The longest of all so far, in the time that the thread itself was running: what a busy machine adds is
    // left out.
    [[nodiscard]] double longestRunning() const;

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_last = 0; // ns
    qint64 m_longest = 0;
    qint64 m_lastRunning = 0; // ns of the thread's own time
    qint64 m_longestRunning = 0;
    std::function<void()> m_ticked;
};

} // namespace bench
