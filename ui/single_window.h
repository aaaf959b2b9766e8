// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace session {
class Workspace;
}

namespace ui {

struct CommandLine;
class MainWindow;

// Hands what the command line wants to the window of the same profile that is open already, which then comes
// to the front; true: this process has nothing left to do. The demo, a CA file and a log of the command line
// belong to a window of their own. Called before there is a window.
[[nodiscard]] bool isHandedOver(const session::Workspace &workspace, const CommandLine &line);

// From now on such calls for the current profile reach this window, unless another one has it already.
void answerCalls(MainWindow &window, session::Workspace &workspace);

} // namespace ui
