// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error_text.h"

#include <functional>

class QWidget;

namespace ui {

// Shows an error that has no place in the window, as plain text, until it is closed. Returns at once.
void showMessage(QWidget *parent, const core::ErrorText &text);

// Asks before something that can't be undone, as plain text. `accepted` is called where the person presses
// the button that says so, and only while `parent` lives. Returns at once.
void askFirst(QWidget *parent, const core::ErrorText &text, const QString &button,
              const std::function<void()> &accepted);

} // namespace ui
