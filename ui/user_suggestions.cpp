// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/user_suggestions.h"

#include "app/core/folded_text.h"

#include <QSet>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

struct Folded
{
    QString name;
    QString email;
    QString id;

    explicit Folded(const Person &person)
        : name(foldedText(person.name.left(kMostFolded)))
        , email(foldedText(person.email.left(kMostFolded)))
        , id(foldedText(person.userId))
    {}
    [[nodiscard]] bool holds(const QString &word) const
    {
        return name.contains(word) || email.contains(word) || id.contains(word);
    }
    [[nodiscard]] bool beginsWith(const QString &text) const
    {
        return name.startsWith(text) || email.startsWith(text) || id.startsWith(text);
    }
};

Person personOf(const ScoredUser &user)
{
    return {user.userId, {}, user.name, user.email, Person::Origin::ScoredUsers};
}

UserSuggestion recentSuggestion(Person person, const SharedUserIndex &scored)
{
    const auto place = scored ? scored->placeOf(person.userId) : std::nullopt;
    if (!place)
        return {std::move(person), std::nullopt, true};
    const ScoredUser &user = scored->users()[*place];
    return {personOf(user), user.level, true};
}

} // namespace

QList<UserSuggestion> suggestUsers(const QString &typed, const People &recents, const SharedUserIndex &scored,
                                   qsizetype most)
{
    const QString text = foldedText(typed);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<UserSuggestion> found;
    QSet<QString> ids;
    for (const Person &person : recents) {
        UserSuggestion recent = recentSuggestion(person, scored);
        const Folded folded(recent.person);
        if (ids.contains(person.userId) ||
            !std::ranges::all_of(words, [&](const QString &word) { return folded.holds(word); }))
            continue;
        ids.insert(person.userId);
        found.append(std::move(recent));
    }
    if (scored && !words.isEmpty()) {
        // As many more as may be recents, too.
        for (const quint32 place : scored->suggest(typed, static_cast<std::size_t>(most + ids.size()))) {
            const ScoredUser &user = scored->users()[place];
            if (ids.contains(user.userId))
                continue;
            ids.insert(user.userId);
            found.append({personOf(user), user.level, false});
        }
    }
    std::ranges::stable_partition(
        found, [&text](const UserSuggestion &user) { return Folded(user.person).beginsWith(text); });
    found.resize(std::min(found.size(), most));
    return found;
}

} // namespace ui
