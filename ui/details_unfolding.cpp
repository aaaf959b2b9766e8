// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_unfolding.h"

#include <QTreeView>

namespace ui {

namespace {

struct Step
{
    QModelIndex row;
    int level = 0;
    int opened = 0; // rows above it that are opened now
};

void appendRows(const QAbstractItemModel &model, const Step &parent, std::vector<Step> &steps)
{
    const int count = model.rowCount(parent.row);
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = model.index(row, 0, parent.row);
        if (model.hasChildren(index) && !model.canFetchMore(index))
            steps.push_back({index, parent.level + 1, parent.opened});
    }
}

} // namespace

Unfolding rowsToUnfold(const QTreeView &tree, const QModelIndex &top, int levels)
{
    const QAbstractItemModel &model = *tree.model();
    Unfolding unfolding;
    std::vector<Step> steps{{top}};
    for (std::size_t next = 0; next < steps.size(); ++next) {
        Step step = steps[next];
        if (step.level >= levels)
            break;
        if (step.row.isValid() && !tree.isExpanded(step.row)) {
            if (!model.hasChildren(step.row) || model.canFetchMore(step.row))
                continue;
            const int rows = model.rowCount(step.row);
            const bool isBeyond = unfolding.count + rows > kUnfoldedRows || step.opened == kUnfoldedLevels;
            unfolding.isCut = isBeyond && !unfolding.rows.empty();
            if (unfolding.isCut)
                break;
            unfolding.rows.push_back(step.row);
            unfolding.count += rows;
            ++step.opened;
        }
        appendRows(model, step, steps);
    }
    return unfolding;
}

std::vector<QModelIndex> openRows(const QTreeView &tree, const QModelIndex &top, int fromLevel)
{
    const QAbstractItemModel &model = *tree.model();
    std::vector<QModelIndex> open;
    std::vector<Step> steps{{top}};
    for (std::size_t next = 0; next < steps.size(); ++next) {
        const Step step = steps[next];
        if (step.row.isValid() && !tree.isExpanded(step.row))
            continue;
        if (step.row.isValid() && step.level >= fromLevel)
            open.push_back(step.row);
        appendRows(model, step, steps);
    }
    return open;
}

} // namespace ui
