// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/timeline/series.h"

namespace timeline {

std::size_t Series::nextOf(std::size_t from, std::size_t to) const
{
    if (ranks.empty())
        return std::min(from, to);
    while (from < to && ranks[from] < leastRank)
        ++from;
    return from;
}

quint32 Series::countOf(std::size_t from, std::size_t to) const
{
    if (ranks.empty())
        return static_cast<quint32>(to - from);
    quint32 count = 0;
    for (const quint16 rank : ranks.subspan(from, to - from))
        count += rank >= leastRank ? 1 : 0;
    return count;
}

std::size_t Series::lastOf(std::size_t from, std::size_t to) const
{
    std::size_t last = to - 1;
    while (!ranks.empty() && last > from && ranks[last] < leastRank)
        --last;
    return last;
}

quint32 Series::latestOf(std::size_t from, std::size_t to) const
{
    const std::size_t last = lastOf(from, to);
    const qint64 time = times[last];
    if (last == from || times[last - 1] < time)
        return events[last];
    const auto begin = times.begin() + static_cast<std::ptrdiff_t>(from);
    const auto first = std::lower_bound(begin, times.begin() + static_cast<std::ptrdiff_t>(last), time);
    return events[nextOf(static_cast<std::size_t>(first - times.begin()), last)];
}

} // namespace timeline
