// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/json_tree_model.h"

#include <algorithm>
#include <map>

namespace model_test {

// What a walk over all rows of a tree has met.
struct Walked
{
    std::map<quint32, std::vector<json::NodeId>> nodes; // of each text, in the order of the rows
    qsizetype rows = 0;
    bool isSound = true; // every index finds its place, its parent and its row again
};

inline bool isSound(const model::JsonTreeModel &tree, const QModelIndex &row, const QModelIndex &parent)
{
    const model::JsonPlace place = tree.placeAt(row);
    return tree.indexAt(place) == row && row.parent() == parent && place.text < 1000 &&
           tree.index(row.row(), 0, parent) == row &&
           (place.text != 0 || place.row.isGroup || tree.indexOf(place.row.node) == row);
}

// From top to bottom without recursion, at most `most` rows; opens strings that hold JSON.
inline Walked walkAll(model::JsonTreeModel &tree, qsizetype most)
{
    Walked walked;
    struct Step
    {
        QModelIndex parent;
        int next;
        int count;
    };
    std::vector<Step> steps{{{}, 0, tree.rowCount()}};
    while (!steps.empty() && walked.rows < most) {
        Step &step = steps.back();
        if (step.next == step.count) {
            steps.pop_back();
            continue;
        }
        const QModelIndex row = tree.index(step.next++, 0, step.parent);
        walked.isSound = walked.isSound && row.isValid() && isSound(tree, row, step.parent);
        ++walked.rows;
        if (tree.canFetchMore(row))
            tree.fetchMore(row);
        const model::JsonPlace place = tree.placeAt(row);
        if (!place.row.isGroup)
            walked.nodes[place.text].push_back(place.row.node);
        const int count = tree.rowCount(row);
        walked.isSound = walked.isSound && tree.hasChildren(row) == (count > 0);
        if (count > 0)
            steps.push_back({row, 0, count});
    }
    return walked;
}

// Whether the walk met each row of its texts once, in the order sent.
inline bool isWhole(const model::JsonTreeModel &tree, const Walked &walked)
{
    return std::ranges::all_of(walked.nodes, [&tree](const auto &met) {
        const json::Document &document = tree.texts().document(met.first);
        json::NodeId expected = document.hasChildren(0) ? 1 : 0;
        for (const json::NodeId node : met.second) {
            if (node != expected++)
                return false;
        }
        return expected == document.nodes.size();
    });
}

} // namespace model_test
