// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace store {

// Somebody who was looked up.
struct RecentUser
{
    QString userId; // a UUID
    QString name;   // empty unless the person wants names to be kept; the same of the e-mail
    QString email;

    friend bool operator==(const RecentUser &, const RecentUser &) = default;
};

inline constexpr qsizetype kMaxRecents = 50; // a profile

// Who was looked up, newest first, by profile, in an INI file of its own. Each change is written at once;
// what another window wrote meanwhile is kept. FileFailed: it holds for this run only.
class RecentStore
{
public:
    explicit RecentStore(const QString &path = defaultPath());

    [[nodiscard]] static QString defaultPath(); // riskscope/recents.ini in the user's state folder
    // What was wrong with the file on opening, for people.
    [[nodiscard]] const std::optional<core::Error> &openingProblem() const { return m_openingProblem; }

    [[nodiscard]] QList<RecentUser> of(const QString &profileId) const;
    // As the newest. Nothing for what is no UUID; a name or an address of more than 254 bytes is left out.
    core::Result<void> add(const QString &profileId, const RecentUser &user);
    core::Result<void> clear(const QString &profileId);
    core::Result<void> clearAll();    // removes the file, and what was set aside of it
    core::Result<void> forgetNames(); // keeps the ids alone

private:
    using Users = QMap<QString, QList<RecentUser>>; // by profile

    core::Result<void> change(const std::function<void(Users &)> &change);

    QString m_path;
    std::optional<core::Error> m_openingProblem;
    Users m_users;
};

} // namespace store
