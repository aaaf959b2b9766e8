// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/pacer.h"

#include "app/api/retry_policy.h"

#include <algorithm>

namespace api {

namespace {

constexpr std::chrono::seconds kSecond(1);

Pacer::Wait waitUntil(Pacer::Time then, Pacer::Time now)
{
    return std::max(std::chrono::ceil<Pacer::Wait>(then - now), Pacer::Wait(0));
}

} // namespace

Pacer::Pacer(int requestsPerSecond)
    : m_sent(static_cast<std::size_t>(requestsPerSecond), Time::min())
{}

Pacer::Wait Pacer::quotaWaitAt(Time now) const
{
    return m_remaining && *m_remaining <= 0 ? waitUntil(m_renewedAt, now) : Wait(0);
}

Pacer::Wait Pacer::paceWaitAt(Time now) const
{
    const Time oldest = m_sent[m_next];
    return oldest == Time::min() ? Wait(0) : waitUntil(oldest + kSecond, now);
}

void Pacer::noteSent(Time now)
{
    m_sent[m_next] = now;
    m_next = (m_next + 1) % m_sent.size();
    ++m_underWay;
    if (m_remaining && now >= m_renewedAt)
        m_remaining.reset();
    if (m_remaining)
        --*m_remaining;
}

void Pacer::noteEnded(const core::Quota &quota, Time now)
{
    --m_underWay;
    if (!quota.remaining || !quota.resetsIn)
        return;
    // Of the requests that are still under way nobody says whether they are counted already.
    m_remaining = *quota.remaining - m_underWay;
    m_renewedAt =
        now + std::min(*quota.resetsIn, std::chrono::ceil<std::chrono::seconds>(kLongestRetryAfter));
}

} // namespace api
