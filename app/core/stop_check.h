// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace core {

// A long pure function asks it now and then. Once it says true nobody wants the result any more, and the
// function returns early with an empty one. An empty check never stops. It is asked from the thread that does
// the work.
using StopCheck = std::function<bool()>;

[[nodiscard]] inline bool shouldStop(const StopCheck &stop)
{
    return stop && stop();
}

} // namespace core
