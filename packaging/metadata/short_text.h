// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/option_table.h"

namespace metadata {

// What an option is for in a few words, beside it in a shell's list: the beginning of what --help says of it.
[[nodiscard]] QString shortText(const cli::Option &option);

} // namespace metadata
