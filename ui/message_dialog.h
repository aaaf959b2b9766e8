// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error_text.h"

class QWidget;

namespace ui {

// Shows an error that has no place in the window, as plain text, until it is closed. Returns at once.
void showMessage(QWidget *parent, const core::ErrorText &text);

} // namespace ui
