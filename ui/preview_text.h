// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/formats.h"

namespace ui {

enum class PreviewKind : quint8 {
    Lines,   // the file's first lines
    Content, // the facts and first events of a file that is no text to read
    Page,    // a picture of the first page
};
[[nodiscard]] PreviewKind previewKind(const report::Format &format);

// The beginning of what `format` makes of the report, or of its content: some dozens of lines, cut where they
// are long, safe to show. A pure function that may take a while; Cancelled where the report's watch said so.
[[nodiscard]] core::Result<QString> previewText(const report::Format &format, const report::Report &report);

} // namespace ui
