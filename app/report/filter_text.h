// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_filter.h"

namespace report {

// A filter as one would type it, with times in `zone`: core::parseFilter() makes the same terms of it. Levels
// chosen beside the terms come as a term of their own, a scope as two. Empty where the filter shows all. Text
// from outside is in it as it is.
[[nodiscard]] QString filterText(const core::EventFilter &filter, const core::DisplayZone &zone);

} // namespace report
