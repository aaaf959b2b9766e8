// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/value_hint.h"

class QWidget;

namespace ui {

// Asks whether the desktop's browser shall open a Url, naming the host that it will ask, and does so only
// then; says so where none could be started. Returns at once. `parent` must not be null.
void askToOpenLink(QWidget *parent, const core::ValueHint &link);

} // namespace ui
