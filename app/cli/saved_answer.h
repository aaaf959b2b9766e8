// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_record.h"
#include "app/core/stop_check.h"

#include <QIODevice>

namespace cli {

// Decodes an answer saved earlier. `from` is a file, or "-" for `standardInput`. FileFailed where it can't be
// read, TooLarge beyond `maxBytes`, Cancelled once `stop` says so, else as a fresh answer of these bytes
// would fail.
[[nodiscard]] core::Result<core::UserRisk> readSavedAnswer(const QString &from, QIODevice &standardInput,
                                                           qint64 maxBytes, const core::StopCheck &stop = {});

} // namespace cli
