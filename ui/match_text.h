// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/lookup_state.h"

namespace ui {

// "Ana Sousa · ana@example.com", fit to be shown.
[[nodiscard]] QString personText(const core::Person &person);

// Whom a lookup asks for: who was matched, until then what was typed.
[[nodiscard]] QString wantedText(const session::Loading &state);

// "Found as Ana Sousa · ana@example.com by “ana”"; empty where nobody had to be found.
[[nodiscard]] QString matchNote(const session::Ready &state);

} // namespace ui
