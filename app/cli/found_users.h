// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/person_finder.h"
#include "app/cli/user_run.h"

namespace cli {

// Finds out who is meant by each of the users of a run. Those of whom that can't be told are failures of the
// run; what ends it is what would end runOverUsers(). On a terminal it tells how far it is.
[[nodiscard]] FoundUsers findUsers(const RunContext &context, const QList<core::UserQuery> &queries);

} // namespace cli
