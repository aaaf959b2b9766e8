// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/help_parts.h"

#include "app/cli/command_table.h"
#include "app/cli/exit_code.h"
#include "app/cli/streams.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

class Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)

public:
    [[nodiscard]] static HelpParts parts()
    {
        const QString program = QString::fromLatin1(kProgramName);
        return {.usage = usage(program),
                .about =
                    tr("Shows how risky the provider says a user is, why, and since when. It only reads: "
                       "nothing it sends can change an account."),
                .commands = commands(),
                .arguments = arguments(),
                .options = options(),
                .environment = environment(),
                .exitCodes = exitCodes(),
                .exitCodeOfSeveral =
                    tr("Of several users: that of what ended the run, else of the first user that failed."),
                .examples = examples(program)};
    }

private:
    [[nodiscard]] static QStringList usage(const QString &program)
    {
        return {u"%1 lookup USER... [options]"_s.arg(program),
                u"%1 lookup --users-from FILE [options]"_s.arg(program),
                u"%1 lookup --from FILE [options]"_s.arg(program),
                u"%1 users [options]"_s.arg(program),
                u"%1 check MANIFEST"_s.arg(program),
                u"%1 verify [options]"_s.arg(program)};
    }

    [[nodiscard]] static QList<HelpEntry> commands()
    {
        QList<HelpEntry> entries;
        for (const Command &command : allCommands())
            entries += HelpEntry{QString::fromLatin1(command.name), command.describe()};
        return entries;
    }

    [[nodiscard]] static QList<HelpEntry> arguments()
    {
        return {
            {u"USER"_s, tr("the user's id, a UUID, or an e-mail address, a name, or a link to the user in "
                           "the dashboard; several where the format holds several users, or with "
                           "--output-dir")},
            {u"MANIFEST"_s, tr("the manifest.json beside exported files, or its folder")}};
    }

    [[nodiscard]] static QList<HelpEntry> options()
    {
        QList<HelpEntry> entries;
        for (const Option &option : allOptions())
            entries += HelpEntry{optionTerm(option), option.describe()};
        return entries;
    }

    [[nodiscard]] static QList<HelpEntry> environment()
    {
        return {
            {u"CLOUDFLARE_API_TOKEN"_s, tr("a token with the permission “Zero Trust: PII Read”, unless "
                                           "--token-file or --profile names another")},
            {u"CLOUDFLARE_EMAIL, CLOUDFLARE_API_KEY"_s, tr("the older pair; a token wins over it")},
            {u"CLOUDFLARE_ACCOUNT_ID"_s, tr("the account, unless --account names one")},
            {u"CLOUDFLARE_BASE_URL"_s, tr("where the API is, unless --base-url says so; also "
                                          "CLOUDFLARE_API_BASE_URL")},
            {u"NO_COLOR"_s, tr("no colours, unless --color asks for them")},
            {u"http_proxy, no_proxy"_s, tr("the proxy to go through, and the hosts to reach without it; this "
                                           "computer itself is always reached without")}};
    }

    [[nodiscard]] static QList<HelpEntry> exitCodes()
    {
        QList<HelpEntry> entries;
        for (const ExitCode code : kExitCodes)
            entries += HelpEntry{QString::number(static_cast<int>(code)), meaningOf(code)};
        return entries;
    }

    [[nodiscard]] static QStringList examples(const QString &program)
    {
        const QString user = u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s;
        return {u"%1 lookup %2 --demo"_s.arg(program, user),
                u"%1 lookup ana.sousa@example.com --demo"_s.arg(program),
                u"%1 users --demo --level high --format csv"_s.arg(program),
                u"%1 lookup %2 --format csv --output events.csv"_s.arg(program, user),
                u"%1 lookup %2 --filter 'level:high -name:travel after:2026-11-01'"_s.arg(program, user),
                u"%1 lookup --users-from users.txt --format ndjson --output all.ndjson"_s.arg(program),
                u"%1 lookup --from answer.json --zone local"_s.arg(program)};
    }
};

} // namespace

HelpParts helpParts()
{
    return Help::parts();
}

QString optionTerm(const Option &option)
{
    QString term = "--"_L1 + QLatin1StringView(option.name);
    if (option.letter)
        term.prepend(u"-%1, "_s.arg(QLatin1StringView(option.letter)));
    if (option.valueName)
        term += u' ' + QLatin1StringView(option.valueName);
    return term;
}

} // namespace cli
