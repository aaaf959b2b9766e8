// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QStringList>

namespace cli {

// InvalidInput: what is wrong with the command line, and what to do.
[[nodiscard]] std::unexpected<core::Error> wrongLine(const QString &what);
// The same for one option: "--format: …".
[[nodiscard]] std::unexpected<core::Error> wrongOption(const char *option, const QString &why);
// "--format: no file is named"
[[nodiscard]] std::unexpected<core::Error> namesNoFile(const char *option);

// The places in `known` of words that are separated by commas; each may be named once.
[[nodiscard]] core::Result<QList<qsizetype>> readWords(const char *option, const QString &text,
                                                       const QStringList &known);
// The place in `known` of one word.
[[nodiscard]] core::Result<qsizetype> readWord(const char *option, const QString &word,
                                               const QStringList &known);

} // namespace cli
