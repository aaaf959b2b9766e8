// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_document.h"

namespace json {

// RFC 6901, `/locations/1/ip`; the root is "". Where broken text stands in the place of a key, its object's.
[[nodiscard]] QString pointerOf(const Document &document, NodeId node);

// The node a pointer names; nothing where it names none or is malformed. Of duplicate keys the first counts.
[[nodiscard]] std::optional<NodeId> findPointer(const Document &document, QStringView pointer);

// The first field of that key, decoded; nothing where there is none or `object` is no object.
[[nodiscard]] std::optional<NodeId> findField(const Document &document, NodeId object, const QString &key);
// Nothing where there are fewer items or `array` is no array.
[[nodiscard]] std::optional<NodeId> findItem(const Document &document, NodeId array, quint32 row);
// The number of an item: no sign, no leading zero, no other than ASCII digits.
[[nodiscard]] std::optional<quint32> itemNumber(QStringView digits);

} // namespace json
