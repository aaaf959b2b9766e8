// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace cli {

// What --help shows: made from the tables of options, formats and exit codes. Prose wraps at 79 characters.
[[nodiscard]] QString helpText();

} // namespace cli
