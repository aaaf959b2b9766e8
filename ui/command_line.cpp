// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsage = 2;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::optional<QString> value(const QCommandLineParser &parser, const QString &option)
{
    return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
}

// The path, where it is that of a file that is there.
QString fileNamed(const QString &argument)
{
    const QUrl url(argument);
    const QString path = url.isLocalFile() ? url.toLocalFile() : argument;
    return QFileInfo(path).isFile() ? path : QString();
}

} // namespace

CommandLineHelp commandLineHelp()
{
    return {
        .about =
            Words::tr("Shows one user's Zero Trust risk. The credential comes from a profile, or from the "
                      "environment: CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL with CLOUDFLARE_API_KEY."),
        .argument =
            Words::tr("Id, e-mail address or name of a user to look up at once, or the file of a saved "
                      "answer."),
        .options = {
            {u"help"_s, Words::tr("Say this and exit.")},
            {u"version"_s, Words::tr("Say the version and exit.")},
            {u"demo"_s, Words::tr("Use the built-in demo account, without a network.")},
            {u"new-window"_s,
             Words::tr("Open a window of its own, also where one of the same profile is open.")},
            {u"profile"_s, Words::tr("Ask as the profile of this name."), u"NAME"_s},
            {u"account"_s, Words::tr("Account id, else CLOUDFLARE_ACCOUNT_ID."), u"ID"_s},
            {u"base-url"_s,
             Words::tr("Base URL of the API, else CLOUDFLARE_BASE_URL, else the provider's own."), u"URL"_s},
            {u"ca-file"_s,
             Words::tr("Also trust the certificate authorities in this PEM file, such as a company's."),
             u"FILE"_s},
            {u"log-network"_s,
             Words::tr("Append a line of JSON for each exchange to FILE, without secrets and personal data."),
             u"FILE"_s}}};
}

std::expected<CommandLine, CommandLineAnswer> parseCommandLine(const QStringList &arguments)
{
    const CommandLineHelp help = commandLineHelp();
    QCommandLineParser parser;
    parser.setApplicationDescription(help.about);
    parser.addOptions(help.options);
    parser.addPositionalArgument(u"USER"_s, help.argument, u"[USER|FILE]"_s);
    if (!parser.parse(arguments))
        return std::unexpected(CommandLineAnswer{parser.errorText(), kUsage});
    if (parser.isSet(u"help"_s))
        return std::unexpected(CommandLineAnswer{parser.helpText()});
    if (parser.isSet(u"version"_s))
        return std::unexpected(
            CommandLineAnswer{Words::tr("riskscope %1").arg(QLatin1StringView(RISKSCOPE_VERSION))});
    if (parser.positionalArguments().size() > 1)
        return std::unexpected(
            CommandLineAnswer{Words::tr("Only one user can be looked up at once."), kUsage});
    if (parser.isSet(u"profile"_s) &&
        (parser.isSet(u"demo"_s) || parser.isSet(u"account"_s) || parser.isSet(u"base-url"_s))) {
        return std::unexpected(CommandLineAnswer{
            Words::tr("A profile says whom to ask: give none of --demo, --account and --base-url with it."),
            kUsage});
    }
    const QString wanted = parser.positionalArguments().value(0);
    const QString file = fileNamed(wanted);
    return CommandLine{.demo = parser.isSet(u"demo"_s),
                       .newWindow = parser.isSet(u"new-window"_s),
                       .baseUrl = value(parser, u"base-url"_s),
                       .account = value(parser, u"account"_s),
                       .profile = value(parser, u"profile"_s),
                       .caFile = parser.value(u"ca-file"_s),
                       .logFile = parser.value(u"log-network"_s),
                       .user = file.isEmpty() ? wanted : QString(),
                       .file = file};
}

} // namespace ui
