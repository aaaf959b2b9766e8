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

enum class FormatTrait : quint8 {
    HoldsFacts = 1,   // it tells filter and notesOn() itself
    Verbatim = 2,     // the answer as sent or redacted, whatever order, filter and options
    HasColumns = 4,   // ReportOptions::columns means something
    SeveralUsers = 8, // one file may hold several reports, see ReportOptions::isContinued
    NeedsFonts = 16,  // it paints: a QGuiApplication must exist
};
Q_DECLARE_FLAGS(FormatTraits, FormatTrait)

// How the text that people would find in a file stands in it.
enum class FileText : quint8 { Utf8, Xlsx, Pdf };

// One way to write a report. Window, command line and --help read these rows.
struct Format
{
    const char *key;       // stable: --format, settings, the manifest
    const char *title;     // source text; formatTitle() translates it
    const char *extension; // of files, without the dot
    FormatUses uses;
    FormatTraits traits;
    DetailsExtent details; // unless the person chooses another
    FileText text;
    // Writes the whole report, piece by piece, in the language of files, but for text. FileFailed where a
    // write failed, `detail` is then the device's reason alone; Cancelled where the report's watch said to
    // stop.
    core::Result<void> (*write)(QIODevice &, const Report &);
};

[[nodiscard]] std::span<const Format> formats();
// The format that `key` names among those for `use`, in lower case; none for any other word.
[[nodiscard]] const Format *findFormat(const QString &key, FormatUse use);
[[nodiscard]] QStringList formatKeys(FormatUse use);
[[nodiscard]] QString formatTitle(const Format &format);

Q_DECLARE_OPERATORS_FOR_FLAGS(FormatUses)
Q_DECLARE_OPERATORS_FOR_FLAGS(FormatTraits)

} // namespace report
