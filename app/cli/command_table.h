// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/option_table.h"

namespace cli {

// What may follow a command's name beside options.
enum class CommandArgument : quint8 { None, Users, Manifest };

// One command: --help, manual page and completion read these rows.
struct Command
{
    const char *name;
    QString (*describe)(); // what it does, translated
    OptionUses uses;       // it takes the options that mean something in one of these
    CommandArgument argument;
};

[[nodiscard]] std::span<const Command> allCommands();
// The options that mean something to the command.
[[nodiscard]] QList<Option> optionsOf(const Command &command);

} // namespace cli
