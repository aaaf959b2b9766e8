// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace session {
class Preferences;
}

namespace ui {

class MainWindow;

// Puts "Open…" first into the window's File menu: it asks for the file of a saved answer and shows that.
void addOpenAnswer(MainWindow &window, session::Preferences &preferences);

} // namespace ui
