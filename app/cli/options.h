// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/request_limits.h"
#include "app/cli/filter_options.h"
#include "app/cli/report_options.h"
#include "app/cli/users_options.h"
#include "app/core/display_zone.h"
#include "app/core/profile.h"
#include "app/core/user_query.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace cli {

enum class Action : quint8 { Lookup, Users, Verify, Check, ShowHelp, ShowVersion };

// What the arguments and the environment ask for, checked as far as that is possible without doing it.
struct Options
{
    Action action = Action::Lookup;
    // None: the answer is read from `from`. The credential of a token file or a profile is not in it yet, see
    // readCredential().
    std::optional<api::Access> access = {};
    QString unusedCredential = {};             // see api::unusedCredential()
    QString caFile = {};                       // empty: the system's authorities only
    QString logFile = {};                      // empty: no traffic log
    std::optional<core::Profile> profile = {}; // of --profile
    QString tokenFile = {};                    // empty: none; or "-" for standard input
    QList<core::UserQuery> users = {};         // none for a saved answer; see readUsers()
    QString usersFrom = {};                    // a file with more of them, or "-" for standard input
    int pages = 1;
    QString from = {};                  // a file, or "-" for standard input
    ReportChoice report = {};           // for users: only where the list goes
    UsersChoice usersChoice = {};       // for users
    bool isQuiet = false;               // errors alone are said
    std::optional<bool> isColored = {}; // none: where standard output is a terminal
    QString manifest = {};              // to check
    core::DisplayZone zone = {};
    Selection selection = {};

    // Whether the command line may name more than one user.
    [[nodiscard]] bool isSeveral() const { return users.size() > 1 || !usersFrom.isEmpty(); }
};

// `arguments` begin with the program's name. InvalidInput says which argument or variable is wrong and why;
// NoCredential where a credential is needed and the environment holds none.
[[nodiscard]] core::Result<Options> parseOptions(const QStringList &arguments,
                                                 const QProcessEnvironment &environment);

} // namespace cli
