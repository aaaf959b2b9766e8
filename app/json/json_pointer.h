// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_document.h"

namespace json {

// RFC 6901, `/locations/1/ip`; the root is "". Where broken text stands in the place of a key, its object's.
[[nodiscard]] QString pointerOf(const Document &document, NodeId node);

// The node a pointer names; nothing where it names none or is malformed. Of duplicate keys the first counts.
[[nodiscard]] std::optional<NodeId> findPointer(const Document &document, QStringView pointer);

// What jq takes: `.locations[1].ip`, `."odd key"`; the root is `.`.
[[nodiscard]] QString jqPathOf(const Document &document, NodeId node);

} // namespace json
