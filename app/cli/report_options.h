// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/redaction_options.h"
#include "app/report/formats.h"

namespace cli {

inline constexpr auto kStandardStream = "-";

// Where reports go: into one file, to standard output, or into a file for each user.
struct Output
{
    QString file = QString::fromLatin1(kStandardStream); // or "-" for standard output
    QString folder = {};                                 // of a file for each user; empty: `file` it is
    bool force = false;                                  // replace files
    bool isResumed = false;                              // leave out what the manifest has
    bool hasManifest = true;
    QStringList otherFiles = {}; // that the command line names too; never written over

    [[nodiscard]] bool isStream() const
    {
        return folder.isEmpty() && file == QLatin1StringView(kStandardStream);
    }
};

// What a report looks like and where it goes.
struct ReportChoice
{
    const report::Format *format = nullptr; // never null for a lookup
    report::ReportOptions content = {};
    std::optional<RedactionChoice> redaction = {};
    Output output = {};
};

// `isSeveral`: the command line may name more than one user. InvalidInput says which option is wrong, and
// what to do.
[[nodiscard]] core::Result<ReportChoice> readReportOptions(const QCommandLineParser &parser, bool isSeveral);

// Of --output and --force alone, of a file without a manifest.
[[nodiscard]] core::Result<Output> readListOutput(const QCommandLineParser &parser);

} // namespace cli
