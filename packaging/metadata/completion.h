// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// Completion of riskscope-cli in a shell: commands, their options, and words, files and folders as values. Made from
// the tables that the program reads its arguments with.
namespace metadata {

[[nodiscard]] QString bashCompletion();
[[nodiscard]] QString zshCompletion();
[[nodiscard]] QString fishCompletion();

} // namespace metadata
