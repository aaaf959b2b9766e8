// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace core {

// A longer name or address, in characters, is cut where it is shown in a sentence or a title.
inline constexpr qsizetype kShownName = 200;

// Somebody who was found by an e-mail address or a name.
struct Person
{
    enum class Origin : quint8 {
        ScoredUsers, // listed with a risk score
        Account,     // in the account's list of users, which says nothing of a score
    };

    QString userId;      // a UUID
    QString otherUserId; // a UUID to try where the provider knows no user of the first; often empty
    QString name;        // as sent; empty where absent
    QString email;
    Origin origin = Origin::ScoredUsers;
    bool isOnlySoFar = false; // not all who may fit the name were looked at

    friend bool operator==(const Person &, const Person &) = default;
};

using People = QList<Person>;

// Whether somebody has to say who is meant.
[[nodiscard]] inline bool needsChoice(const People &people)
{
    return people.size() > 1 || (!people.isEmpty() && people.constFirst().isOnlySoFar);
}

} // namespace core
