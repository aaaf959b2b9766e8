// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/report/formats.h"

#include <functional>

namespace report {

// A piece of what people would find in a file. Pieces overlap, so that nothing of common length is cut by
// all of them.
struct WrittenPiece
{
    QByteArrayView text;    // UTF-8, in whatever way the file escapes it
    bool isFirst = true;    // text begins with it …
    bool isLast = true;     // … or ends, that goes on elsewhere otherwise
    bool isLaidOut = false; // lines end wherever there was no more room
};
using TakeWritten = std::function<core::Result<void>(const WrittenPiece &)>;

// Hands over all text of a file. FileFailed where it can't be read as what it should be; the first error of
// `take` ends it.
[[nodiscard]] core::Result<void> readWrittenText(QIODevice &file, FileText text, const TakeWritten &take);

// So much of the text of two pieces is the same, in bytes.
inline constexpr qsizetype kWrittenOverlap = 64 * 1024;

} // namespace report
