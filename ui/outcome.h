// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QString>

namespace ui {

// The name of the icon that stands for an error, see icons.h.
[[nodiscard]] QString outcomeIcon(core::ErrorKind kind);

// Whether asking again with the same input can help.
[[nodiscard]] bool offersRetry(const core::Error &error);
// Whether the answer is worth saving: it came, and could not be understood.
[[nodiscard]] bool offersAnswer(const core::Error &error);

} // namespace ui
