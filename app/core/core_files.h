// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace core {

// From now on a crash leaves no core file of this process or of those it starts: its memory holds secrets.
// Where the system hands cores to a program instead, which no limit forbids, they hold none of the memory.
void disableCoreFiles();

} // namespace core
