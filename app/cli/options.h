// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/request_limits.h"
#include "app/cli/filter_options.h"
#include "app/core/display_zone.h"
#include "app/report/formats.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace cli {

inline constexpr auto kStandardStream = "-";

enum class Action : quint8 { Lookup, Verify, ShowHelp, ShowVersion };

// What the arguments and the environment ask for, checked as far as that is possible without doing it.
struct Options
{
    Action action = Action::Lookup;
    std::optional<api::Access> access = {}; // none: the answer is read from `from`
    QString unusedCredential = {};          // see api::unusedCredential()
    QString caFile = {};                    // empty: the system's authorities only
    QString logFile = {};                   // empty: no traffic log
    QString userId = {};
    int pages = 1;
    QString from = {};                      // a file, or "-" for standard input
    const report::Format *format = nullptr; // never null for a lookup
    QString output = {};                    // a file, or "-" for standard output
    bool force = false;                     // replace `output`
    core::DisplayZone zone = {};
    Selection selection = {};
};

// `arguments` begin with the program's name. InvalidInput says which argument or variable is wrong and why;
// NoCredential where a credential is needed and the environment holds none.
[[nodiscard]] core::Result<Options> parseOptions(const QStringList &arguments,
                                                 const QProcessEnvironment &environment);

} // namespace cli
