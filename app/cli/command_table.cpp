// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/command_table.h"

#include <QCoreApplication>

namespace cli {

namespace {

class Descriptions
{
    Q_DECLARE_TR_FUNCTIONS(Command)

public:
    static QString lookup() { return tr("report the risk of a user, of several, or of a saved answer"); }
    static QString users() { return tr("list the account's users who have a risk score"); }
    static QString verify()
    {
        return tr("say which credential is used, whether it is accepted, when it expires and whether it has "
                  "the permission");
    }
    static QString check() { return tr("compare exported files with the manifest that stands beside them"); }
};

const Command kCommands[] = {
    {"lookup", Descriptions::lookup, OptionUses(OptionUse::Lookup) | OptionUse::Saved,
     CommandArgument::Users},
    {"users", Descriptions::users, OptionUse::Users, CommandArgument::None},
    {"verify", Descriptions::verify, OptionUse::Verify, CommandArgument::None},
    {"check", Descriptions::check, OptionUse::Check, CommandArgument::Manifest},
};

} // namespace

std::span<const Command> allCommands()
{
    return kCommands;
}

QList<Option> optionsOf(const Command &command)
{
    QList<Option> options;
    for (const Option &option : allOptions()) {
        if (option.uses & command.uses)
            options += option;
    }
    return options;
}

} // namespace cli
