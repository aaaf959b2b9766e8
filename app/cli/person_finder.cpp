// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/person_finder.h"

#include "app/api/scored_users_job.h"
#include "app/cli/run_job.h"
#include "app/cli/user_list.h"
#include "app/core/visible_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Error;

constexpr qsizetype kShownPeople = 20;
constexpr qsizetype kShownText = 200; // characters

QString shown(const QString &text)
{
    return core::visibleText(core::cutTo(text, kShownText));
}

QString bucketOf(const QString &email)
{
    return email.trimmed().toCaseFolded();
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonFinder)

public:
    [[nodiscard]] static QString person(const core::Person &person)
    {
        if (person.name.isEmpty() || person.email.isEmpty())
            return shown(person.name + person.email);
        return tr("%1 <%2>", "name, e-mail").arg(shown(person.name), shown(person.email));
    }
    [[nodiscard]] static QString found(const core::UserQuery &query, const core::Person &who)
    {
        const QString sentence = who.origin == core::Person::Origin::ScoredUsers
                                     ? tr("“%1” is %2, id %3, one of the scored users.")
                                     : tr("“%1” is %2, id %3, of the account's users.");
        return sentence.arg(shown(shownQuery(query)), person(who), who.userId);
    }
    [[nodiscard]] static QString foundSomebody()
    {
        return tr("one person fits; who that is stays out of a redacted run.");
    }
    [[nodiscard]] static QString severalFit(const core::UserQuery &query, const core::People &people)
    {
        const QString sentence = people.constFirst().isOnlySoFar
                                     ? tr("“%1” fits %2 of the users searched; the account has more:")
                                     : tr("“%1” fits %2 people:");
        return sentence.arg(shown(shownQuery(query)), QString::number(people.size()));
    }
    [[nodiscard]] static QString andMore(qsizetype count)
    {
        return tr("and %1 more; give more of the name", "people").arg(count);
    }
    [[nodiscard]] static Error chooseOne(const core::UserQuery &query, bool isRedacted)
    {
        if (isRedacted) {
            return {.kind = core::ErrorKind::InvalidInput,
                    .detail = tr("several people may fit; the same line without redaction lists their ids."),
                    .advice = tr("Name one by the id.")};
        }
        return {.kind = core::ErrorKind::InvalidInput,
                .detail = tr("several people may fit “%1”.").arg(shown(shownQuery(query))),
                .advice = tr("Name one by the id.")};
    }
};

} // namespace

PersonFinder::PersonFinder(const Options &options, api::HttpClient &client, const Interrupt &interrupt)
    : m_options(options)
    , m_client(client)
    , m_interrupt(interrupt)
{}

core::Result<core::People> PersonFinder::find(const core::UserQuery &query, const Streams &streams)
{
    if (const auto *id = std::get_if<core::IdQuery>(&query))
        return core::People{{.userId = id->userId, .otherUserId = {}, .name = {}, .email = {}}};
    if (core::Result<void> loaded = load(streams); !loaded)
        return std::unexpected(loaded.error());
    if (const auto *email = std::get_if<core::EmailQuery>(&query))
        return find(api::WantedPerson(*email), streams);
    const auto *name = std::get_if<core::NameQuery>(&query);
    return find(api::WantedPerson(name ? *name : core::NameQuery()), streams);
}

core::Result<void> PersonFinder::load(const Streams &streams)
{
    if (m_users)
        return {};
    if (m_interrupt.isRequested())
        return core::failure(core::ErrorKind::Cancelled, {});
    api::ScoredUsersJob job(m_client, *m_options.access);
    const auto users = runToEnd<core::SharedScoredUsers>(job, streams, m_interrupt);
    if (!users && users.error().kind != core::ErrorKind::PermissionMissing)
        return std::unexpected(users.error());
    if (!users) { // the account may be searched nevertheless
        m_listProblem = users.error();
        m_users = std::make_shared<const core::ScoredUsers>();
        return {};
    }
    m_users = *users;
    for (std::size_t i = 0; i < m_users->users.size(); ++i)
        m_withEmail[bucketOf(m_users->users[i].email)] += i;
    return {};
}

// Ten thousand addresses are not compared with a hundred thousand users each.
core::SharedScoredUsers PersonFinder::candidatesFor(const api::WantedPerson &wanted) const
{
    const auto *query = std::get_if<core::EmailQuery>(&wanted);
    if (!query)
        return m_users;
    core::ScoredUsers candidates;
    candidates.isPartial = m_users->isPartial;
    for (const std::size_t i : m_withEmail.value(bucketOf(query->email)))
        candidates.users.push_back(m_users->users[i]);
    return std::make_shared<const core::ScoredUsers>(std::move(candidates));
}

core::Result<core::People> PersonFinder::find(const api::WantedPerson &wanted, const Streams &streams)
{
    if (m_interrupt.isRequested())
        return core::failure(core::ErrorKind::Cancelled, {});
    const core::SharedScoredUsers candidates = candidatesFor(wanted);
    if (m_refusal && api::findScored(*candidates, wanted).isEmpty()) {
        core::Error error = *m_refusal;
        error.detail = api::wantedText(wanted);
        return std::unexpected(error);
    }
    api::FindPersonJob job(m_client, *m_options.access, candidates, wanted);
    core::Result<core::People> people = runToEnd<core::People>(job, streams, m_interrupt);
    if (people || !api::isSearchRefused(people.error()))
        return people;
    if (m_listProblem)
        return std::unexpected(*m_listProblem);
    m_refusal = people.error();
    return people;
}

QString foundText(const core::UserQuery &query, const core::Person &person, bool isRedacted)
{
    return isRedacted ? Words::foundSomebody() : Words::found(query, person);
}

core::Error tellSeveral(const core::UserQuery &query, const core::People &people, const Streams &streams,
                        bool isRedacted)
{
    if (!isRedacted) {
        streams.say(Words::severalFit(query, people));
        for (const core::Person &person : people.first(std::min(kShownPeople, people.size())))
            streams.say(u"  %1  %2"_s.arg(person.userId, Words::person(person)));
        if (people.size() > kShownPeople)
            streams.say(u"  "_s + Words::andMore(people.size() - kShownPeople));
    }
    return Words::chooseOne(query, isRedacted);
}

} // namespace cli
