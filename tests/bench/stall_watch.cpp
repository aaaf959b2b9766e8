// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/stall_watch.h"

#include <QEventLoop>

#include <algorithm>

#include <ctime>

namespace bench {

namespace {

constexpr qint64 kQuiet = 100'000'000;       // ns
constexpr qint64 kLongest = 600'000'000'000; // ns

// What the thread has had of the processor, in ns.
qint64 runningTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000'000 + time.tv_nsec;
}

} // namespace

StallWatch::StallWatch()
    : m_lastRunning(runningTime())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(&m_timer, [this] { tick(); });
    m_clock.start();
    m_timer.start(1);
}

double StallWatch::longestDuring(const std::function<void()> &act, const std::function<bool()> &isDone)
{
    QEventLoop loop;
    bool hasActed = false;
    bool isLate = false;
    const qint64 begin = m_clock.nsecsElapsed();
    qint64 doneSince = -1;
    m_last = begin;
    m_lastRunning = runningTime();
    m_longest = 0;
    m_ticked = [&] {
        const qint64 now = m_clock.nsecsElapsed();
        isLate = now - begin > kLongest;
        if (!hasActed || !isDone())
            doneSince = -1;
        else if (doneSince < 0)
            doneSince = now;
        if (isLate || (doneSince >= 0 && now - doneSince > kQuiet))
            loop.quit();
    };
    QTimer::singleShot(0, &loop, [&] {
        act();
        hasActed = true;
    });
    loop.exec();
    m_ticked = {};
    return isLate ? -1 : static_cast<double>(m_longest) / 1e6;
}

double StallWatch::longestRunning() const
{
    return static_cast<double>(m_longestRunning) / 1e6;
}

void StallWatch::tick()
{
    const qint64 now = m_clock.nsecsElapsed();
    m_longest = std::max(m_longest, now - m_last);
    m_last = now;
    const qint64 running = runningTime();
    m_longestRunning = std::max(m_longestRunning, running - m_lastRunning);
    m_lastRunning = running;
    if (m_ticked)
        m_ticked();
}

} // namespace bench
