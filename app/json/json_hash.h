// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/stop_check.h"
#include "app/json/json_document.h"

namespace json {

// A hash for each node of a document, so that equal values have equal hashes: strings and keys by their
// decoded text, all else as sent (1.0 is not 1). The order of an object's keys makes no difference, but that
// of duplicate ones does. The hashes are seeded anew at every start: 64 bits that nobody outside can aim at
// are taken for the value. Empty once stopped.
[[nodiscard]] std::vector<quint64> hashValues(const Document &document, const core::StopCheck &stop = {});

// A node's key; all nodes without a key have the same.
[[nodiscard]] quint64 hashKey(const Document &document, NodeId node);

} // namespace json
