// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace ui {

// Gives the painted views their accessible roles; call once before the first window.
void installAccessibleViews();

} // namespace ui
