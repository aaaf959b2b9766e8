// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QByteArray>

namespace store {

// The bytes of a regular file of at most so many. FileFailed for anything else, a link included.
[[nodiscard]] core::Result<QByteArray> readWhole(const QString &path, qint64 maxBytes);

// Replaces the file, or makes it, readable by its owner only, in a folder that is there. It is whole or as it
// was, also on a full disk or where the process is killed; a hidden ".<name>-…" may stay then. FileFailed,
// also where a link or something that is no file has its name. Not report::writeSafely(), which this room
// can't see: that one writes pieces of any length and gives the advice for exports.
[[nodiscard]] core::Result<void> replaceWhole(const QString &path, const QByteArray &bytes);

// Keeps other processes that hold it, too, from changing the folder's files meanwhile. It is a courtesy:
// where another holds it for long or folders can't be held, one goes on without.
class FolderHold
{
public:
    explicit FolderHold(const QString &folder);
    ~FolderHold();
    Q_DISABLE_COPY_MOVE(FolderHold)

private:
    int m_descriptor;
};

} // namespace store
