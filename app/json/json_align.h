// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/stop_check.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace json {

inline constexpr quint32 kNoPartner = 0xffffffffu;

// How many pairs of items may still be looked at to find out which belong together.
struct AlignBudget
{
    qint64 each = 4'000'000;    // in one array: 2,000 × 2,000
    qint64 total = 100'000'000; // in all of them; alignItems() takes from it
};

// For each item of `left`, by its hash, which item of `right` stands beside it, or kNoPartner. Equal items
// at both ends belong together, and between them those of a longest common subsequence where the budget
// allows that. What remains between two such pairs is paired by position. `leftFirst` decides between
// subsequences of the same length: false for exchanged sides gives exchanged partners, from the same budget.
[[nodiscard]] std::vector<quint32> alignItems(std::span<const quint64> left, std::span<const quint64> right,
                                              bool leftFirst, AlignBudget &budget);

// The n-th of `left` with a key beside the n-th of `right` with the same, by the keys' hashes. Empty once
// stopped.
[[nodiscard]] std::vector<quint32> alignKeys(std::span<const quint64> left, std::span<const quint64> right,
                                             const core::StopCheck &stop = {});

} // namespace json
