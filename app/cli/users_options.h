// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/user_index.h"

#include <QCommandLineParser>

namespace cli {

enum class UsersFormat : quint8 { Text, Json, Csv };

// Which of the scored users are listed, in which order and form.
struct UsersChoice
{
    UsersFormat format = UsersFormat::Text;
    core::UserFilter filter = {};
    core::UserSort sort = {};
    bool guardsFormulas = true; // CSV
};

// Of --format, --filter, --level, --sort and --no-formula-guard. InvalidInput says which is wrong, and why.
[[nodiscard]] core::Result<UsersChoice> readUsersOptions(const QCommandLineParser &parser);

// "text", "json", "csv", and the values of --sort.
[[nodiscard]] QStringList usersFormatKeys();
[[nodiscard]] QStringList usersSortKeys();

} // namespace cli
