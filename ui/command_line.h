// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineOption>
#include <QStringList>

#include <expected>
#include <optional>

namespace ui {

// What the window was started with.
struct CommandLine
{
    bool demo = false;
    bool newWindow = false; // also where one of the same profile is open
    std::optional<QString> baseUrl = {};
    std::optional<QString> account = {};
    std::optional<QString> profile = {}; // a name
    QString caFile = {};                 // trusted beside the system's authorities; empty: none
    QString logFile = {};                // of the network traffic; empty: none
    QString user = {};                   // to look up at once; empty: none
    QString file = {};                   // a saved answer to open instead; empty: none
};

// What to say instead of opening a window, and how to exit.
struct CommandLineAnswer
{
    QString text;
    int exitCode = 0; // 0: asked for (help, version); 2: usage
};

// What there is to say of the command line, translated: --help and the manual page say the same.
struct CommandLineHelp
{
    QString about;
    QString argument; // what may stand beside options
    QList<QCommandLineOption> options;
};

[[nodiscard]] CommandLineHelp commandLineHelp();

// `arguments` begin with the program's name.
[[nodiscard]] std::expected<CommandLine, CommandLineAnswer> parseCommandLine(const QStringList &arguments);

} // namespace ui
