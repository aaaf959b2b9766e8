// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace session {
class Workspace;
}

namespace ui {

class MainWindow;

// The parts of the window that stand on their own, a line each.
void addWindowFeatures(MainWindow &window, session::Workspace &workspace);

} // namespace ui
