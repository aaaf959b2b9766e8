// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <limits>
#include <utility>

namespace core {

// A count as tr() takes it to choose a plural form. Beyond the range of int it is the largest one, not a
// negative number; a text that must show such a count takes it as an argument instead of %n.
template<class Integer>
[[nodiscard]] constexpr int pluralCount(Integer count)
{
    constexpr int kMost = std::numeric_limits<int>::max();
    return std::in_range<int>(count) ? static_cast<int>(count) : kMost;
}

} // namespace core
