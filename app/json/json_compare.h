// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/stop_check.h"
#include "app/json/json_document.h"

#include <array>

namespace json {

enum class Change : quint8 {
    Same,
    Added,   // only on the right
    Removed, // only on the left
    Changed, // another value, and not both an object or both an array: then what is inside tells
};
inline constexpr std::size_t kChangeCount = 4;

enum class Side : quint8 { Left, Right };

inline constexpr quint32 kNoPair = 0xffffffffu;

// What stands beside each other in two documents, with the row below its parent; kNoNode where a side has
// nothing. `parent` is the pair around it in Comparison::opened, kNoPair for roots.
struct Pair
{
    NodeId left = kNoNode;
    NodeId right = kNoNode;
    quint32 leftRow = 0;
    quint32 rightRow = 0;
    quint32 parent = kNoPair;

    [[nodiscard]] NodeId node(Side side) const { return side == Side::Left ? left : right; }
    [[nodiscard]] quint32 row(Side side) const { return side == Side::Left ? leftRow : rightRow; }
};

struct ComparedRow
{
    Pair pair;
    Change change = Change::Same;
};

inline constexpr std::size_t kMostDifferences = 100'000;
inline constexpr std::size_t kMostSame = 1'000'000;

struct Comparison
{
    std::vector<ComparedRow> rows; // in the left document's order, what was added behind what it follows
    std::vector<Pair> opened;      // containers that differ inside
    std::array<std::size_t, kChangeCount> counts = {}; // all of them, be there a row or not

    [[nodiscard]] std::size_t count(Change change) const { return counts[static_cast<std::size_t>(change)]; }
    [[nodiscard]] std::size_t differences() const;
    // Whether differences, or equal parts, beyond the most that are listed have no row.
    [[nodiscard]] bool isCut() const;
};

// Objects are compared key by key (of duplicates the n-th with the n-th), whatever the order of the keys;
// arrays item by item as alignItems() pairs them. Values are equal as hashValues() says. What is equal, added
// or removed as a whole is one row. Broken documents are compared as far as they were read, a document of
// blanks alone has no value. Exchanged sides give what swapSides() gives, as long as the AlignBudget lasts:
// where it runs out, other arrays may be paired by position. Time and memory grow with the documents, not
// with their depth. Empty once stopped.
[[nodiscard]] Comparison compare(const Document &left, const Document &right,
                                 const core::StopCheck &stop = {});

// The same rows seen from the other side: what was added is removed.
[[nodiscard]] Comparison swapSides(Comparison comparison);

// The JSON Pointer of a row's value on one side, on which it stands. Where it would be longer than about
// `most` characters, it begins with … and has only the last steps; a key longer than that ends with ….
[[nodiscard]] QString pointerOf(const Document &document, const Comparison &comparison, const Pair &pair,
                                Side side, qsizetype most);

} // namespace json
