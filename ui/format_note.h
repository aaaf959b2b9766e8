// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/formats.h"

namespace ui {

// What a format is good for, in one sentence; empty where there is nothing to say beyond its title.
[[nodiscard]] QString formatNote(const report::Format &format);

} // namespace ui
