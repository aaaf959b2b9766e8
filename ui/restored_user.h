// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace session {
class Workspace;
}

namespace ui {

class MainWindow;

// Puts the user who was last looked up with the profile into the field, selected: Enter asks again, anything
// typed replaces it. Nothing where recents are off. The provider is not asked.
void restoreUser(MainWindow &window, const session::Workspace &workspace);

} // namespace ui
