// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_filter.h"

namespace core_test {

// What a filter means, told with strings and a whole tree of the details, which have to be well-formed.
[[nodiscard]] bool passesNaively(const core::EventStore &store, quint32 event,
                                 const core::EventFilter &filter);

} // namespace core_test
