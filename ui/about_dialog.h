// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace ui {

// Name, version, licence and what the program is built on. Returns at once.
void showAbout(QWidget *parent);

} // namespace ui
