// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/json_tree_model.h"

#include <functional>
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

// A text that is still to be made, on whatever thread, out of so many bytes.
struct TextToCopy
{
    std::function<QString()> make;
    qsizetype bytes = 0;
};

// What is copied; of groups and of values that were not read to their ends nothing is asked but the jq path.
[[nodiscard]] TextToCopy valueOf(const model::JsonTreeModel &tree, const QModelIndex &index);
[[nodiscard]] TextToCopy keyOf(const model::JsonTreeModel &tree, const QModelIndex &index);
[[nodiscard]] TextToCopy pointerTo(const model::JsonTreeModel &tree, const QModelIndex &index);
// RFC 9535: `$["locations"][1]`. No more than a pointer does it look into a text.
[[nodiscard]] TextToCopy bracketPathTo(const model::JsonTreeModel &tree, const QModelIndex &index);
// ".payload | fromjson | .a"
[[nodiscard]] TextToCopy jqPathTo(const model::JsonTreeModel &tree, const QModelIndex &index);
[[nodiscard]] TextToCopy subtreeOf(const model::JsonTreeModel &tree, const QModelIndex &index); // indented
[[nodiscard]] TextToCopy subtreeAsSent(const model::JsonTreeModel &tree, const QModelIndex &index);
// That the value is.
[[nodiscard]] std::optional<core::ValueHint> linkOf(const model::JsonTreeModel &tree,
                                                    const QModelIndex &index);
// The term of a filter for events that have the same there; empty where none can say it.
[[nodiscard]] QString termFor(const model::JsonTreeModel &tree, const QModelIndex &index, bool out);

} // namespace ui
