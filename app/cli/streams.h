// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/progress_line.h"
#include "app/core/error.h"

#include <QIODevice>
#include <QString>

namespace cli {

inline constexpr auto kProgramName = "riskscope-cli";

// Where a command reads, writes its data and says everything else.
struct Streams
{
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
    bool errIsTerminal = false;
    bool outIsTerminal = false;
    bool isQuiet = false;
    ProgressLine *progress = nullptr; // on `err`; null: there is none

    // One line on `err`: "riskscope-cli: …".
    void say(const QString &line) const;
    // The same for what one may do without: "riskscope-cli: note: …". Nothing where it is quiet.
    void note(const QString &text) const;
};

// FileFailed: standard output did not take what was written, `reason` is the device's.
[[nodiscard]] std::unexpected<core::Error> outFailed(const QString &reason);

} // namespace cli
