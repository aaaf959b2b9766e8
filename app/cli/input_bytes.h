// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QIODevice>

namespace cli {

// The whole of a file, or of `standardInput` for "-". FileFailed where it can't be read, TooLarge beyond
// `maxBytes`.
[[nodiscard]] core::Result<QByteArray> readInput(const QString &from, QIODevice &standardInput,
                                                 qint64 maxBytes);
// What people call it: the file as named, or "standard input".
// The input as core::Provenance names it, and as messages do.
[[nodiscard]] QString inputSource(const QString &from);
[[nodiscard]] QString inputName(const QString &from);

} // namespace cli
