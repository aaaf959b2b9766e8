// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace session {
class LookupSession;
class Preferences;
} // namespace session

namespace ui {

class MainWindow;

// Fills the window's menu bar. Every action has a key or a mnemonic; keys of a single letter work only while
// the table or the timeline has the focus.
void addWindowActions(MainWindow &window, session::LookupSession &session, session::Preferences &preferences);

} // namespace ui
