// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/report/redaction_state.h"

#include <QCommandLineParser>

namespace cli {

enum class Markers : quint8 {
    Numbered, // [EMAIL-1]
    FreshKey, // made with a key for this run alone
    KeyFile,  // made with the key of a file
};

// What is kept out of a report, and what stands there instead.
struct RedactionChoice
{
    QList<report::RedactedKind> kinds = {};
    Markers markers = Markers::Numbered;
    QString keyFile = {};
    bool isPreview = false; // show what would be replaced, write nothing
};

// Each of its options asks for redaction, so that to forget --redact lets nothing through; none given: none.
[[nodiscard]] core::Result<std::optional<RedactionChoice>>
readRedactionOptions(const QCommandLineParser &parser);

} // namespace cli
