// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/value_hint.h"
#include "app/model/json_tree_model.h"

#include <optional>

namespace ui {

// What can be said of and copied from a row of a JSON tree. `index` is valid in each.

// "event_details › locations › 1 › ip    /locations/1/ip", safe to show; a deep path by its end. What stands
// in a text has no pointer.
[[nodiscard]] QString breadcrumb(const model::JsonTreeModel &tree, const QModelIndex &index);

// Whether the row is one value, and no group of many.
[[nodiscard]] bool isValue(const model::JsonTreeModel &tree, const QModelIndex &index);
// Nothing where none leads there: RFC 6901 can't look into a text.
[[nodiscard]] std::optional<QString> pointerTo(const model::JsonTreeModel &tree, const QModelIndex &index);
// ".payload | fromjson | .a"
[[nodiscard]] QString jqPathTo(const model::JsonTreeModel &tree, const QModelIndex &index);
[[nodiscard]] QString keyOf(const model::JsonTreeModel &tree, const QModelIndex &index);
[[nodiscard]] QByteArrayView bytesOf(const model::JsonTreeModel &tree, const QModelIndex &index); // as sent
// What a string or number looks like.
[[nodiscard]] std::optional<core::ValueHint> hintOf(const model::JsonTreeModel &tree,
                                                    const QModelIndex &index);
// The term of a filter for events that have the same there; empty where none can say it.
[[nodiscard]] QString termFor(const model::JsonTreeModel &tree, const QModelIndex &index, bool out);

} // namespace ui
