// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace cli {

// Names the program and gives it the person's language.
void startProgram(QCoreApplication &application);

} // namespace cli
