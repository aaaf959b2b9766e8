// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsage = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

std::optional<QString> value(const QCommandLineParser &parser, const QString &option)
{
    return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
}

} // namespace

std::expected<CommandLine, CommandLineAnswer> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Shows one user's Zero Trust risk. The credential comes from the "
                                        "environment: CLOUDFLARE_API_TOKEN, or "
                                        "CLOUDFLARE_EMAIL with CLOUDFLARE_API_KEY."));
    parser.addOptions(
        {{u"help"_s, tr("Say this and exit.")},
         {u"version"_s, tr("Say the version and exit.")},
         {u"demo"_s, tr("Use the built-in demo account, without a network.")},
         {u"account"_s, tr("Account id, else CLOUDFLARE_ACCOUNT_ID."), u"ID"_s},
         {u"base-url"_s, tr("Base URL of the API, else CLOUDFLARE_BASE_URL, else the provider's own."),
          u"URL"_s},
         {u"ca-file"_s, tr("Also trust the certificate authorities in this PEM file, such as a company's."),
          u"FILE"_s},
         {u"log-network"_s,
          tr("Append a line of JSON for each exchange to FILE, without secrets and personal data."),
          u"FILE"_s}});
    parser.addPositionalArgument(u"USER"_s, tr("Id of a user to look up at once."), u"[USER]"_s);
    if (!parser.parse(arguments))
        return std::unexpected(CommandLineAnswer{parser.errorText(), kUsage});
    if (parser.isSet(u"help"_s))
        return std::unexpected(CommandLineAnswer{parser.helpText()});
    if (parser.isSet(u"version"_s))
        return std::unexpected(
            CommandLineAnswer{tr("riskscope %1").arg(QLatin1StringView(RISKSCOPE_VERSION))});
    if (parser.positionalArguments().size() > 1)
        return std::unexpected(CommandLineAnswer{tr("Only one user can be looked up at once."), kUsage});
    return CommandLine{.demo = parser.isSet(u"demo"_s),
                       .baseUrl = value(parser, u"base-url"_s),
                       .account = value(parser, u"account"_s),
                       .caFile = parser.value(u"ca-file"_s),
                       .logFile = parser.value(u"log-network"_s),
                       .user = parser.positionalArguments().value(0)};
}

} // namespace ui
