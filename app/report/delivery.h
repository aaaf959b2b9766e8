// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/formats.h"
#include "app/report/safe_file.h"

#include <functional>

namespace report {

// Looks through what was written, from its beginning, before it is handed over. An error keeps it back.
using WrittenCheck = std::function<core::Result<void>(QIODevice &)>;

// What a finished file is known by.
struct WrittenFile
{
    qint64 size = 0;
    QByteArray sha256 = {}; // hexadecimal digits
};

// Fills a device and says what it wrote.
using FillFile = std::function<core::Result<void>(QIODevice &)>;

// Writes a file as writeSafely() does; `check` has the last word before it takes its name.
[[nodiscard]] core::Result<WrittenFile> writeCheckedFile(const QString &path, Overwrite overwrite,
                                                         const FillFile &fill,
                                                         const WrittenCheck &check = {});

// Writes to a stream. With a `check` nothing goes there before everything has passed it: until then it stands
// in a file without a name among the temporary ones, that only its owner can read. Where a write fails
// `detail` is the reason alone, as Format::write() has it, and says so where it was not the stream.
[[nodiscard]] core::Result<void> writeCheckedStream(QIODevice &stream, const FillFile &fill,
                                                    const WrittenCheck &check = {});

// Reads a file from its beginning to its end. Cancelled where `stop` said so.
[[nodiscard]] core::Result<WrittenFile> describe(QIODevice &file, const core::StopCheck &stop = {});

} // namespace report
