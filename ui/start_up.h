// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "ui/command_line.h"
#include "ui/single_window.h"

class QApplication;

namespace session {
class Preferences;
class Workspace;
} // namespace session

namespace ui {

class MainWindow;

// Names the program and reads its arguments. Instead of a window there can be something to say, which is
// said, and the code to exit with.
[[nodiscard]] std::expected<CommandLine, int> startProgram();

// Each says one line on standard error and returns the code to exit with: why there is no window, and that
// the traffic log lacks what came last.
[[nodiscard]] int endWithFileProblem(const core::Error &error);
[[nodiscard]] int endWithCutLog(const QString &path, const core::Error &problem);

// Where the command line names a profile that isn't there: says so on standard error, with those that are,
// and returns the code to exit with.
[[nodiscard]] std::optional<int> endWhereNobodyFits(const session::Workspace &workspace);
// The same, and where a window that is open already took over what is wanted, see isHandedOver().
[[nodiscard]] std::optional<int> endBeforeWindow(const session::Workspace &workspace,
                                                 const CommandLine &line);

// The looks of every window of the application.
void setUpLooks(QApplication &application, const session::Preferences &preferences);

// Says over the window what was wrong with the settings' file and with the CA file that they name, and what
// holds without them.
void showProblems(MainWindow &window, const std::optional<core::Error> &settings,
                  const core::Result<void> &caFile);

// Looks up the user, or opens the file, that the command line names, and whatever later starts hand over.
void showWanted(MainWindow &window, session::Workspace &workspace, const CommandLine &line);

} // namespace ui
