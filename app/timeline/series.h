// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_level.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace timeline {

// Events by time, oldest first; those of equal times by number. A view of somebody else's columns. Positions
// count all of the columns' events; where `ranks` is not empty only those ranked `leastRank` or later belong.
struct Series
{
    std::span<const qint64> times;   // µs, readable ones only
    std::span<const quint32> events; // their numbers
    std::span<const quint16> ranks;  // of their names, see TimeIndex
    quint16 leastRank = 0;

    [[nodiscard]] std::size_t size() const { return times.size(); }

    // The first position from `from` on whose time isn't before any more; `isBefore` must say true for times
    // up to some instant. Takes the logarithm of the distance.
    template<typename IsBefore>
    [[nodiscard]] std::size_t seek(std::size_t from, IsBefore isBefore) const
    {
        std::size_t step = 1;
        while (step <= size() - from && isBefore(times[from + step - 1])) {
            from += step;
            step *= 2;
        }
        const auto begin = times.begin() + static_cast<std::ptrdiff_t>(from);
        const auto length = std::min(step - 1, size() - from);
        return static_cast<std::size_t>(
            std::partition_point(begin, begin + static_cast<std::ptrdiff_t>(length), isBefore) -
            times.begin());
    }
    [[nodiscard]] std::size_t seekTime(std::size_t from, qint64 time) const
    {
        return seek(from, [time](qint64 other) { return other < time; });
    }

    // The first position from `from` on whose event belongs, else `to`.
    [[nodiscard]] std::size_t nextOf(std::size_t from, std::size_t to) const;
    // How many events belong from `from` to before `to`.
    [[nodiscard]] quint32 countOf(std::size_t from, std::size_t to) const;
    // The position of the last that belongs. At least one must.
    [[nodiscard]] std::size_t lastOf(std::size_t from, std::size_t to) const;
    // The latest of them, the first of equal times. At least one must belong.
    [[nodiscard]] quint32 latestOf(std::size_t from, std::size_t to) const;
};

// By levelIndex().
using LevelSeries = std::array<Series, core::kRiskLevelCount>;

} // namespace timeline
