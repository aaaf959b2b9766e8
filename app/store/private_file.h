// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QFile>

#include <memory>

namespace store {

// Makes sure that `path` is a folder that only its owner can enter (0700); makes what is missing. FileFailed.
[[nodiscard]] core::Result<void> makePrivateFolder(const QString &path);

// Makes sure that `path` is a file that only its owner can read and write (0600), in a folder that only its
// owner can enter (0700), before anything is written to it. What is missing is made, empty; what is there is
// kept and its permissions are tightened. FileFailed where that can't be done or something other than a file
// is there.
[[nodiscard]] core::Result<void> makePrivateFile(const QString &path);

// Opens a file that only its owner can read and write for appending. What is missing is made, what is there
// is kept and its permissions are tightened; its folder is left as it is. FileFailed for
// anything but a file of one's own, a link included.
[[nodiscard]] core::Result<std::unique_ptr<QFile>> openForAppending(const QString &path);

} // namespace store
