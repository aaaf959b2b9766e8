// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command_table.h"

#include <QStringList>

namespace metadata {

// "# SPDX-…", two lines, for a script.
[[nodiscard]] QString scriptHead();

// "--help", "-h"
[[nodiscard]] QStringList dashedNames(const cli::Option &option);
// The dashed names of all options that take a value.
[[nodiscard]] QStringList optionsWithValue();
// What the value of an option may be, of users or else; with “-” in front as well where that means something.
[[nodiscard]] QStringList valueWords(const cli::Option &option, cli::OptionUse use);
// Whether the words of `users` are others than those of the rest.
[[nodiscard]] bool differsForUsers(const cli::Option &option);

} // namespace metadata
