// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/man_page.h"

#include "app/cli/command_table.h"
#include "packaging/metadata/man_writer.h"
#include "ui/command_line.h"

using namespace Qt::StringLiterals;

namespace metadata {

namespace {

QString optionsTaken(const cli::Command &command)
{
    QStringList names;
    const QList<cli::Option> options = cli::optionsOf(command);
    for (const cli::Option &option : options)
        names += "--"_L1 + QLatin1StringView(option.name);
    return u"Its options: %1."_s.arg(names.join(", "_L1));
}

QString withArguments(const cli::Command &command)
{
    const QString name = QString::fromLatin1(command.name);
    switch (command.argument) {
    case cli::CommandArgument::None:
        return name;
    case cli::CommandArgument::Users:
        return name + " USER..."_L1;
    case cli::CommandArgument::Manifest:
        return name + " MANIFEST"_L1;
    }
    Q_UNREACHABLE();
}

// What is said as a sentence, where --help says it as a note.
QString sentence(const QString &note)
{
    return note.left(1).toUpper() + note.sliced(1) + u'.';
}

QList<cli::HelpEntry> commands()
{
    QList<cli::HelpEntry> entries;
    for (const cli::Command &command : cli::allCommands())
        entries += cli::HelpEntry{withArguments(command),
                                  sentence(command.describe()) + u' ' + optionsTaken(command)};
    return entries;
}

QList<cli::HelpEntry> windowOptions()
{
    QList<cli::HelpEntry> entries;
    const QList<QCommandLineOption> options = ui::commandLineHelp().options;
    for (const QCommandLineOption &option : options) {
        QString term = "--"_L1 + option.names().constFirst();
        if (!option.valueName().isEmpty())
            term += u' ' + option.valueName();
        entries += cli::HelpEntry{term, option.description()};
    }
    return entries;
}

// Beside what both programs keep, see app/store.
QList<cli::HelpEntry> files()
{
    return {{u"~/.config/riskscope/profiles.ini"_s,
             u"the profiles, without their secrets, which the desktop's keychain holds; below $XDG_CONFIG_HOME "
             "where that is set"_s},
            {u"~/.config/riskscope/settings.ini"_s, u"the settings of the window, in the same folder"_s},
            {u"~/.local/state/riskscope/recents.ini"_s,
             u"the ids of recently looked-up users, and their names where that is wanted; below "
             "$XDG_STATE_HOME where that is set"_s},
            {u"manifest.json"_s, u"beside exported files: what they hold, and the SHA-256 of each"_s}};
}

// Not the terminal's words for them, which speak of its options.
QList<cli::HelpEntry> windowEnvironment()
{
    return {{u"CLOUDFLARE_API_TOKEN"_s,
             u"a token with the permission “Zero Trust: PII Read”, for the read-only profile “Environment”"_s},
            {u"CLOUDFLARE_EMAIL, CLOUDFLARE_API_KEY"_s, u"the older pair; a token wins over it"_s},
            {u"CLOUDFLARE_ACCOUNT_ID"_s, u"its account, unless --account names one"_s},
            {u"CLOUDFLARE_BASE_URL"_s,
             u"where the API is, unless --base-url says so; also CLOUDFLARE_API_BASE_URL"_s},
            {u"http_proxy, no_proxy"_s, u"the proxy to go through, where the settings name none, and the hosts to "
                                        "reach without it"_s}};
}

} // namespace

QString terminalPage(const QDate &date)
{
    const cli::HelpParts parts = cli::helpParts();
    ManWriter page(u"riskscope-cli"_s, u"look up one user's Zero Trust risk on the terminal"_s, date);
    page.section(u"SYNOPSIS"_s);
    page.commandLines(parts.usage);
    page.section(u"DESCRIPTION"_s);
    page.paragraph(parts.about);
    page.paragraph(u"Data goes to standard output and everything else to standard error. A secret comes from the "
                   "environment, a file or the desktop's keychain, and never from an argument."_s);
    page.section(u"COMMANDS"_s);
    page.entries(commands());
    page.section(u"ARGUMENTS"_s);
    page.entries(parts.arguments);
    page.section(u"OPTIONS"_s);
    page.entries(parts.options);
    page.section(u"ENVIRONMENT"_s);
    page.entries(parts.environment);
    page.section(u"FILES"_s);
    page.entries(files());
    page.section(u"EXIT STATUS"_s);
    page.entries(parts.exitCodes);
    page.paragraph(parts.exitCodeOfSeveral);
    page.section(u"EXAMPLES"_s);
    page.examples(parts.examples);
    page.seeAlso({u"riskscope"_s});
    return page.page();
}

QString windowPage(const QDate &date)
{
    const ui::CommandLineHelp help = ui::commandLineHelp();
    ManWriter page(u"riskscope"_s, u"look up one user's Zero Trust risk in a window"_s, date);
    page.section(u"SYNOPSIS"_s);
    page.commandLines({u"riskscope [options] [USER|FILE]"_s});
    page.section(u"DESCRIPTION"_s);
    page.paragraph(help.about);
    page.paragraph(u"It only reads: nothing it sends can change an account. Press F1 in the window for its keys; the "
                   "handbook is in its Help menu."_s);
    page.section(u"ARGUMENTS"_s);
    page.entries({{u"USER|FILE"_s, help.argument}});
    page.section(u"OPTIONS"_s);
    page.entries(windowOptions());
    page.section(u"ENVIRONMENT"_s);
    page.entries(windowEnvironment());
    page.section(u"FILES"_s);
    page.entries(files());
    page.section(u"EXIT STATUS"_s);
    page.entries({{u"0"_s, u"the window was closed, or an open window took over"_s},
                  {u"2"_s, u"an argument is wrong"_s},
                  {u"8"_s, u"a file failed"_s}});
    page.section(u"EXAMPLES"_s);
    page.examples({u"riskscope --demo"_s, u"riskscope --demo ana.sousa@example.com"_s, u"riskscope answer.json"_s});
    page.seeAlso({u"riskscope-cli"_s});
    return page.page();
}

} // namespace metadata
