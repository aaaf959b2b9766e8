// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_document.h"

namespace json {

// Paths as people type them. Each is that of the object where broken text stands in the place of a key. A
// path found again leads to the same node, but for duplicate keys: of those the first counts here, and the
// later ones have no path of their own. Keys are compared decoded, a lone surrogate as U+FFFD.

// What jq takes: `.locations[1].ip`, `."odd key"`; the root is `.`. Of duplicate keys jq keeps the last: to
// it, the path of any of them names that one.
[[nodiscard]] QString jqPathOf(const Document &document, NodeId node);
// Keys may stand in brackets, too: `.["odd key"]`, `.a["b"]`. Nothing where the path is malformed, counts
// from the end or names no node.
[[nodiscard]] std::optional<NodeId> findJqPath(const Document &document, QStringView path);

// What JSONPath (RFC 9535) and most languages take: `$["locations"][1]["ip"]`; the root is `$`.
[[nodiscard]] QString bracketPathOf(const Document &document, NodeId node);
// Single quotes and JSONPath's short names are understood, too: `$['locations'][1].ip`. Nothing where the
// path is malformed, counts from the end, has wildcards or names no node.
[[nodiscard]] std::optional<NodeId> findBracketPath(const Document &document, QStringView path);

} // namespace json
