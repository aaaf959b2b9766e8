// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace session {
class Workspace;
}

namespace ui {

class MainWindow;

// Everything in the window that finds people and goes between them: the panel of scored users, completion
// while typing, the choice among several people, and back and forward.
void addUserFeatures(MainWindow &window, session::Workspace &workspace);

} // namespace ui
