// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QIODevice>
#include <QString>

#include <functional>

namespace report {

enum class Overwrite : bool { Refuse, Replace };

// Whether a file may be written at `path`: FileFailed says why not. Asked before work is spent on its
// content; writeSafely() asks again.
[[nodiscard]] core::Result<void> checkTarget(const QString &path, Overwrite overwrite);

// Writes a file that is whole or not there. `write` fills a temporary file in the same folder, readable by
// its owner only, which takes the name `path` once every byte is known to be on the disk. On any error, also
// one of `write`, nothing is left and a file that was there before is as it was. Links, folders and devices
// are refused.
[[nodiscard]] core::Result<void> writeSafely(const QString &path, Overwrite overwrite,
                                             const std::function<core::Result<void>(QIODevice &)> &write);

} // namespace report
