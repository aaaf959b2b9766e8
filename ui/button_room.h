// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>

class QPushButton;

namespace ui {

// Some styles leave hardly any room beside a text that is longer than their smallest button. To be called
// again where a text changes.
void giveButtonsRoom(std::initializer_list<QPushButton *> buttons);

} // namespace ui
