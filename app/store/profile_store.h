// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/profile.h"

#include <QList>

#include <functional>
#include <optional>

namespace store {

// The person's profiles, in an INI file of their own. It never holds a secret.
class ProfileStore
{
public:
    explicit ProfileStore(const QString &path = defaultPath());

    // riskscope/profiles.ini in the user's configuration folder.
    [[nodiscard]] static QString defaultPath();
    // What was wrong with the file on opening, for people.
    [[nodiscard]] const std::optional<core::Error> &openingProblem() const { return m_openingProblem; }

    // In the order made. What could not have come from keep() is left out, of which openingProblem() tells.
    [[nodiscard]] const QList<core::Profile> &profiles() const { return m_profiles; }
    // Of the given name, whatever its case; null where there is none.
    [[nodiscard]] const core::Profile *named(const QString &name) const;

    // Each writes the file at once, beside what another window wrote. InvalidInput: which field is wrong, and
    // how; FileFailed. After an error nothing has changed.
    [[nodiscard]] core::Result<void> keep(const core::Profile &profile); // a new one, or the one of its id
    [[nodiscard]] core::Result<void> remove(const QString &id);

    // The profile that was used last, an id; empty: none. Built-in ones as well.
    [[nodiscard]] QString lastUsed() const { return m_lastUsed; }
    void setLastUsed(const QString &id);

private:
    using Change = std::function<core::Result<void>(QList<core::Profile> &, QString &lastUsed)>;

    [[nodiscard]] core::Result<void> change(const Change &change);

    QString m_path;
    std::optional<core::Error> m_openingProblem;
    QList<core::Profile> m_profiles;
    QString m_lastUsed;
};

} // namespace store
