// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "ui/command_line.h"

class QApplication;

namespace session {
class Preferences;
}

namespace ui {

class MainWindow;

// Names the program and reads its arguments. Instead of a window there can be something to say, which is
// said, and the code to exit with.
[[nodiscard]] std::expected<CommandLine, int> startProgram();

// Each says one line on standard error and returns the code to exit with: why there is no window, and that
// the traffic log lacks what came last.
[[nodiscard]] int endWithFileProblem(const core::Error &error);
[[nodiscard]] int endWithCutLog(const QString &path, const core::Error &problem);

// The looks of every window of the application.
void setUpLooks(QApplication &application, const session::Preferences &preferences);

// Says over the window what was wrong with the settings' file and with the CA file that they name, and what
// holds without them.
void showProblems(MainWindow &window, const std::optional<core::Error> &settings,
                  const core::Result<void> &caFile);

} // namespace ui
