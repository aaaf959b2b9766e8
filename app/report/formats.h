// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QFlags>
#include <QIODevice>
#include <QString>

#include <span>

namespace report {

enum class FormatUse : quint8 {
    Window = 1,   // offered by the window's export
    Terminal = 2, // a value of riskscope-cli's --format
};
Q_DECLARE_FLAGS(FormatUses, FormatUse)

// One way to write a report. Window, command line and --help read these rows.
struct Format
{
    const char *key;       // stable: --format, settings
    const char *title;     // source text; formatTitle() translates it
    const char *extension; // of files, without the dot
    FormatUses uses;
    bool holdsNotes; // what it writes tells the filter and notesOn() as well
    bool isVerbatim; // it writes the answer as sent, whatever order and filter
    // Writes the whole report. FileFailed where a write failed; `detail` is then the device's reason alone.
    core::Result<void> (*write)(QIODevice &, const Report &);
};

[[nodiscard]] std::span<const Format> formats();
// The format that `key` names among those for `use`, in lower case; none for any other word.
[[nodiscard]] const Format *findFormat(const QString &key, FormatUse use);
[[nodiscard]] QStringList formatKeys(FormatUse use);
[[nodiscard]] QString formatTitle(const Format &format);

Q_DECLARE_OPERATORS_FOR_FLAGS(FormatUses)

} // namespace report
