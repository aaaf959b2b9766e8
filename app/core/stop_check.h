// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace core {

// A long pure function asks it now and then: once it says true, the result is not wanted any more and the
// function returns early with an empty one. An empty check never stops.
using StopCheck = std::function<bool()>;

} // namespace core
