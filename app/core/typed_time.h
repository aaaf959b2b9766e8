// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"

#include <optional>

namespace core {

// An instant as people type it: RFC 3339, or without an offset, then in `zone`: "2026-11-21T09:12:44.120",
// "2026-11-21 09:12", "2026-11-21", "2026-11" or "2026", whose first instant it is. Of two instants with the
// same wall clock the earlier; a wall clock that the zone skips counts on from the one before.
[[nodiscard]] std::optional<Timestamp> parseTypedTime(const QString &text, const DisplayZone &zone);

} // namespace core
