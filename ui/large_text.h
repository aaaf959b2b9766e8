// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace ui {

// Beyond this many bytes, reading, searching, indenting and laying out a text leaves the main thread.
inline constexpr qsizetype kLargeText = 1024 * 1024;

} // namespace ui
