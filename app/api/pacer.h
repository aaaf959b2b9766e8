// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_record.h"

#include <chrono>
#include <optional>
#include <vector>

namespace api {

// How many requests may start within any one second. The provider allows 1,200 in five minutes: 4 a second.
inline constexpr int kRequestsPerSecond = 4;

// Decides when the next request may start: never more than so many within a second, and never more than the
// announced quota has left until it is renewed. Knows no clock: every call is told the time.
class Pacer
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Wait = std::chrono::milliseconds;

    explicit Pacer(int requestsPerSecond = kRequestsPerSecond);

    // How long a request has to wait at `now` so as to keep the pace; 0 where it may start.
    [[nodiscard]] Wait paceWaitAt(Time now) const;
    // The same until the quota is renewed. At most kLongestRetryAfter, whatever the server announces.
    [[nodiscard]] Wait quotaWaitAt(Time now) const;

    void noteSent(Time now);
    // Each request that was sent ends once; with the quota that its answer announced, if it did.
    void noteEnded(const core::Quota &quota, Time now);

private:
    std::vector<Time> m_sent; // the latest ones, a ring
    std::size_t m_next = 0;   // in the ring: the oldest
    qint64 m_underWay = 0;
    std::optional<qint64> m_remaining;
    Time m_renewedAt;
};

} // namespace api
