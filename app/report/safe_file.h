// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/pending_file.h"

#include <functional>

namespace report {

// Whether a file may be written at `path`: FileFailed says why not. Asked before work is spent on its
// content; writeSafely() asks again.
[[nodiscard]] core::Result<void> checkTarget(const QString &path, Overwrite overwrite);

// Writes a file that is whole or not there. `write` fills a file without a name in the same folder, readable
// by its owner only, and may read it again. It takes the name `path` once every byte is known to be on the
// disk. On any error, also one of `write`, nothing is left and a file that was there before is as it was. The
// same when the process is killed, but a hidden file “.riskscope-…” may stay: of what is written so far where
// the file system knows no files without a name, else the whole one that was about to replace another. Links,
// folders and devices are refused. FileFailed says which file, why and, as `advice`, what to do; errors of
// `write` are handed on.
[[nodiscard]] core::Result<void> writeSafely(const QString &path, Overwrite overwrite,
                                             const std::function<core::Result<void>(QIODevice &)> &write);

} // namespace report
