// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/json_tree_model.h"

#include <optional>

namespace ui {

// What can be said of and copied from a row of a JSON tree. `index` is valid in each.

// "event_details › locations › 1 › ip    /locations/1/ip", safe to show; a deep path by its end. What stands
// in a text has no pointer.
[[nodiscard]] QString breadcrumb(const model::JsonTreeModel &tree, const QModelIndex &index);

// Whether the row is one value that was read to its end, and no group of many.
[[nodiscard]] bool isWholeValue(const model::JsonTreeModel &tree, const QModelIndex &index);
// Whether a JSON Pointer leads there: RFC 6901 can't look into a text.
[[nodiscard]] bool isPointed(const model::JsonTreeModel &tree, const QModelIndex &index);

// What is copied; of groups and of values that were not read to their ends nothing is asked but the jq path.
[[nodiscard]] QString valueOf(const model::JsonTreeModel &tree, const QModelIndex &index);
[[nodiscard]] QString keyOf(const model::JsonTreeModel &tree, const QModelIndex &index);
[[nodiscard]] QString pointerTo(const model::JsonTreeModel &tree, const QModelIndex &index);
// RFC 9535: `$["locations"][1]`. No more than a pointer does it look into a text.
[[nodiscard]] QString bracketPathTo(const model::JsonTreeModel &tree, const QModelIndex &index);
// ".payload | fromjson | .a"
[[nodiscard]] QString jqPathTo(const model::JsonTreeModel &tree, const QModelIndex &index);
[[nodiscard]] QString subtreeOf(const model::JsonTreeModel &tree, const QModelIndex &index); // indented
[[nodiscard]] QString subtreeAsSent(const model::JsonTreeModel &tree, const QModelIndex &index);
// That the value is.
[[nodiscard]] std::optional<core::ValueHint> linkOf(const model::JsonTreeModel &tree,
                                                    const QModelIndex &index);
// The term of a filter for events that have the same there; empty where none can say it.
[[nodiscard]] QString termFor(const model::JsonTreeModel &tree, const QModelIndex &index, bool out);

} // namespace ui
