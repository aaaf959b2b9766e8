// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/formats.h"
#include "app/report/manifest.h"

namespace report {

// Where a report goes and what is written beside it.
struct Target
{
    QString path;
    Overwrite overwrite = Overwrite::Refuse;
    bool hasManifest = true; // add the file to the manifest.json of its folder
};

// Writes a report to a file, as writeCheckedFile() does, and what a manifest says of it. A manifest that
// can't be written leaves the report where it is, and the error says so.
[[nodiscard]] core::Result<ManifestFile> writeReport(const Format &format, const Report &report,
                                                     const Target &target, const WrittenCheck &check = {});

// What a manifest says of one report in a file of a format with these traits: of a verbatim one, that it
// holds all of the answer, whatever was chosen.
[[nodiscard]] ManifestReport manifestReport(const Report &report, FormatTraits traits = {});

} // namespace report
