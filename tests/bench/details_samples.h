// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_store.h"

#include <QByteArray>

namespace bench {

inline constexpr qint64 kNodesOfPlace = 8; // of each record in the details: itself and its fields

// Details that hold so many records of some 14 bytes a node, compact as they are sent; each 50,000th is a
// rare one.
[[nodiscard]] QByteArray detailsOf(qint64 records);

// An answer's events: one, with these details.
[[nodiscard]] core::EventStore storeOf(const QByteArray &details);

} // namespace bench
