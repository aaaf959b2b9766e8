// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_document.h"

namespace json {

// Every node whose key, or whose own value where it is no container, holds `needle`, in the order sent.
// Strings and keys are searched as read, escapes decoded. Upper and lower case are told apart only where the
// needle has an upper-case letter. An empty needle finds nothing.
[[nodiscard]] std::vector<NodeId> findText(const Document &document, const QString &needle);

// The offset of every place, none overlapping another, where `needle` stands in `bytes` as sent; the same
// rule for upper and lower case, for ASCII letters.
[[nodiscard]] std::vector<qsizetype> findBytes(QByteArrayView bytes, const QString &needle);

} // namespace json
