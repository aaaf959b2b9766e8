// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/person.h"
#include "app/core/user_index.h"

namespace ui {

// Somebody whom a person who types may mean.
struct UserSuggestion
{
    core::Person person;
    std::optional<core::ReportedLevel> level; // of those listed with a score
    bool isRecent = false;                    // was looked up before

    friend bool operator==(const UserSuggestion &, const UserSuggestion &) = default;
};

// At most `most` of the recents, newest first, and the scored users (null: not known) who have every word of
// what was typed in their name, e-mail or id. Those where one of these begins with it come first, recents
// before others, each person once. Recents of whom only the id is known take the rest from the scored users.
// Before anything is typed, the recents alone.
[[nodiscard]] QList<UserSuggestion> suggestUsers(const QString &typed, const core::People &recents,
                                                 const core::SharedUserIndex &scored, qsizetype most);

} // namespace ui
