// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/visible_text.h"

namespace report {

// Text from outside as a fact holds it: made visible, and cut with … where it is long.
[[nodiscard]] inline QString factText(const QString &text, qsizetype limit = 500)
{
    // Nothing becomes shorter by being made visible, so one character more tells whether there is more.
    return core::cutTo(core::visibleText(text.left(limit + 1)), limit);
}

} // namespace report
