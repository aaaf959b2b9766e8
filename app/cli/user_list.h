// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/user_query.h"

#include <QIODevice>
#include <QStringList>

namespace cli {

inline constexpr qsizetype kMaxUsers = 10'000;

// Users as the command line names them, by id, e-mail, name or link, each once and in the order given.
// InvalidInput for a word that is none of these, and beyond kMaxUsers.
[[nodiscard]] core::Result<QList<core::UserQuery>> parseUsers(const QStringList &words);

// The same of a list for --users-from: a UUID or an e-mail a line, or a table whose first column holds them,
// with commas, semicolons or tabs. Blank lines and what follows # are left out, and so is a first line that
// is a heading. A name is InvalidInput: in a list it is more likely a mistake. `name` is what the list is
// called in errors, which name the line.
[[nodiscard]] core::Result<QList<core::UserQuery>> parseUserList(const QByteArray &list, const QString &name);

// `users` and those of the list at `from`, or of `standardInput` for "-"; an empty `from` names no list.
[[nodiscard]] core::Result<QList<core::UserQuery>> readUsers(const QList<core::UserQuery> &users,
                                                             const QString &from, QIODevice &standardInput);

// What was typed, as errors show it: an id, an e-mail or a name.
[[nodiscard]] QString shownQuery(const core::UserQuery &query);

} // namespace cli
