// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

class QMenu;

namespace ui {

class MainWindow;

// Everything of the Help menu: handbook, keys, "What's This?", about.
void fillHelpMenu(QMenu &menu, MainWindow &window);

} // namespace ui
