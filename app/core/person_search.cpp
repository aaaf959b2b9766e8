// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/person_search.h"

#include "app/core/folded_text.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

Person personOf(const ScoredUser &user)
{
    return {.userId = user.userId,
            .otherUserId = {},
            .name = user.name,
            .email = user.email,
            .origin = Person::Origin::ScoredUsers};
}

const Person &personOf(const Person &person)
{
    return person;
}

// At most `most`, each once.
class Found
{
public:
    explicit Found(qsizetype most)
        : m_most(most)
    {}

    template<class Somebody>
    void add(const Somebody &somebody)
    {
        if (m_people.size() >= m_most || m_ids.contains(somebody.userId))
            return;
        m_ids.insert(somebody.userId);
        m_people.append(personOf(somebody));
    }
    [[nodiscard]] const People &people() const { return m_people; }

private:
    qsizetype m_most;
    QSet<QString> m_ids;
    People m_people;
};

template<class Everybody>
People withEmail(const Everybody &everybody, const QString &email)
{
    const QString wanted = email.trimmed();
    Found found(std::ranges::ssize(everybody));
    if (wanted.isEmpty())
        return {};
    for (const auto &somebody : everybody) {
        if (!somebody.userId.isEmpty() &&
            QStringView(somebody.email).trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
            found.add(somebody);
    }
    return found.people();
}

template<class Everybody>
People named(const Everybody &everybody, const QString &name, qsizetype most)
{
    const NameSearch search(name);
    Found whole(most);
    Found words(most);
    for (const auto &somebody : everybody) {
        if (somebody.userId.isEmpty())
            continue;
        const NameSearch::Fit fit = search.fit(somebody.name, somebody.email);
        if (fit == NameSearch::Fit::WholeName)
            whole.add(somebody);
        else if (fit == NameSearch::Fit::Words)
            words.add(somebody);
    }
    return whole.people().isEmpty() ? words.people() : whole.people();
}

} // namespace

NameSearch::NameSearch(const QString &typed)
    : m_folded(foldedText(typed.left(kMostFolded)))
    , m_words(m_folded.split(u' ', Qt::SkipEmptyParts))
{
    m_words.removeDuplicates();
}

NameSearch::Fit NameSearch::fit(const QString &name, const QString &email) const
{
    if (m_words.isEmpty())
        return Fit::None;
    const QString foldedName = foldedText(name.left(kMostFolded));
    if (foldedName == m_folded)
        return Fit::WholeName;
    QString foldedEmail; // mostly not needed
    const auto holds = [&](const QString &word) {
        if (foldedName.contains(word))
            return true;
        if (foldedEmail.isEmpty())
            foldedEmail = foldedText(email.left(kMostFolded));
        return foldedEmail.contains(word);
    };
    return std::ranges::all_of(m_words, holds) ? Fit::Words : Fit::None;
}

People peopleWithEmail(const ScoredUsers &users, const QString &email)
{
    return withEmail(users.users, email);
}

People peopleWithEmail(const People &people, const QString &email)
{
    return withEmail(people, email);
}

People peopleNamed(const ScoredUsers &users, const QString &name, qsizetype most)
{
    return named(users.users, name, most);
}

People peopleNamed(const People &people, const QString &name, qsizetype most)
{
    return named(people, name, most);
}

} // namespace core
