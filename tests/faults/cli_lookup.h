// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/exit_code.h"
#include "tests/faults/fault.h"

namespace faults {

// Whether the row's limits and its cancelling can be had on the terminal.
[[nodiscard]] bool canBeTyped(const Fault &fault);

// One row through the terminal's program: what it left.
struct CliLookup
{
    CliLookup(Stage &stage, const Fault &fault);

    cli::ExitCode exitCode = cli::ExitCode::Ok;
    QByteArray output;
    QByteArray errors;
};

} // namespace faults
