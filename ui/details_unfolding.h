// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QModelIndex>

#include <vector>

class QTreeView;

namespace ui {

// About as many rows come to light at a time; one container's rows always do.
inline constexpr int kUnfoldedRows = 10'000;
// Rows within one another are opened so deep at a time: painting a row costs a step for each level.
inline constexpr int kUnfoldedLevels = 200;

// Rows of a JSON tree that are to be opened.
struct Unfolding
{
    std::vector<QModelIndex> rows; // those nearest to the top first
    int count = 0;                 // the rows in them
    bool isCut = false;            // more would have to be opened than the budget allows
};

// What to open, so that all below `top` can be seen for `levels` levels; an invalid `top` stands above all.
// Strings that hold JSON stay as they are until someone asks for them.
[[nodiscard]] Unfolding rowsToUnfold(const QTreeView &tree, const QModelIndex &top, int levels);
// What is open and seen below `top`, from so many levels down.
[[nodiscard]] std::vector<QModelIndex> openRows(const QTreeView &tree, const QModelIndex &top, int fromLevel);

} // namespace ui
