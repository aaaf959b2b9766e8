// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QStringList>

namespace metadata {

// What riskscope-metadata does: `arguments` begin with the program's name, then name what to make, the inputs it takes and
// the file, or of icons the folder, to write. Nothing is written where it fails; what it depends on is in the arguments.
[[nodiscard]] core::Result<void> run(const QStringList &arguments);

} // namespace metadata
