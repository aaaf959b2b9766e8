// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/person.h"
#include "app/core/scored_users.h"

namespace core {

// Who of the scored users has this e-mail address, whatever its case. Those who can't be looked up are left
// out, and so is who was told before.
[[nodiscard]] People peopleWithEmail(const ScoredUsers &users, const QString &email);
[[nodiscard]] People peopleWithEmail(const People &people, const QString &email);

// Who of them fits a name: everybody whose whole name it is, else all whose name or e-mail holds every word
// of it; case and accents aside. At most `most`, in the order sent.
[[nodiscard]] People peopleNamed(const ScoredUsers &users, const QString &name, qsizetype most);
[[nodiscard]] People peopleNamed(const People &people, const QString &name, qsizetype most);

// What a person types of somebody, looked for in many: case and accents aside. The first thousand characters
// count.
class NameSearch
{
public:
    enum class Fit : quint8 { None, Words, WholeName };

    explicit NameSearch(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); } // nobody fits then
    [[nodiscard]] Fit fit(const QString &name, const QString &email) const;

private:
    QString m_folded;
    QStringList m_words;
};

} // namespace core
