// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace core {

// How the window looks: as the desktop does, or one of its own.
enum class Theme : quint8 { System, Light, Dark };

} // namespace core
