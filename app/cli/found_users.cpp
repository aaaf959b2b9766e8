// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/found_users.h"

#include "app/cli/user_list.h"
#include "app/core/visible_text.h"

#include <QCoreApplication>

namespace cli {

namespace {

class FindRun
{
    Q_DECLARE_TR_FUNCTIONS(FoundUsers)

public:
    FindRun(const RunContext &context, const Streams &streams)
        : m_context(context)
        , m_streams(streams)
        , m_finder(context.options, context.client, context.interrupt)
    {}

    void add(const core::UserQuery &query, qsizetype number)
    {
        const core::Result<core::People> people = m_finder.find(query, m_streams);
        if (!people)
            addFailedSearch(query, number, people.error());
        else if (needsChoice(*people))
            addFailure(query, number, tellSeveral(query, *people, m_streams, isRedacted()));
        else
            addPerson(query, people->constFirst());
        // Only the account's answers tell that it still answers.
        const bool hasAnswered = people ? people->constFirst().origin == core::Person::Origin::Account
                                        : people.error().kind == core::ErrorKind::PersonNotFound;
        if (hasAnswered)
            m_failuresInARow = 0;
    }
    [[nodiscard]] bool hasEnded() const { return m_found.end.has_value(); }

    [[nodiscard]] static QString progress(const core::UserQuery &query, qsizetype number, qsizetype count,
                                          bool isRedacted)
    {
        if (isRedacted)
            return tr("Finding %1 of %2", "numbers").arg(number).arg(count);
        return tr("Finding %1 of %2: %3", "number, numbers, user")
            .arg(QString::number(number), QString::number(count), core::visibleText(shownQuery(query)));
    }

    [[nodiscard]] bool isRedacted() const { return m_context.maker.redactor() != nullptr; }
    [[nodiscard]] FoundUsers take() { return std::move(m_found); }

private:
    void addFailedSearch(const core::UserQuery &query, qsizetype number, const core::Error &error)
    {
        const core::Result<std::optional<core::Error>> taken = asTaken(error);
        if (!taken) {
            m_found.end = error;
            return;
        }
        addFailure(query, number, error);
        if (error.kind == core::ErrorKind::PersonNotFound || error.kind == core::ErrorKind::PersonNotListed)
            return;
        if (++m_failuresInARow == kMaxFailuresInARow)
            m_found.end = error;
    }

    void addFailure(const core::UserQuery &query, qsizetype number, const core::Error &error)
    {
        const QString user =
            isRedacted() ? tr("number %1", "of the users").arg(number) : core::visibleText(shownQuery(query));
        m_found.failures += {user, error};
    }

    void addPerson(const core::UserQuery &query, const core::Person &person)
    {
        if (m_found.people.contains(person.userId))
            return;
        m_found.ids += person.userId;
        m_found.people.insert(person.userId, person);
        // Whom the line itself names is told; a list would fill the screen.
        if (!std::holds_alternative<core::IdQuery>(query) && m_context.options.users.contains(query))
            m_streams.note(foundText(query, person, isRedacted()));
    }

    const RunContext &m_context;
    const Streams &m_streams;
    PersonFinder m_finder;
    FoundUsers m_found;
    int m_failuresInARow = 0;
};

} // namespace

FoundUsers findUsers(const RunContext &context, const QList<core::UserQuery> &queries)
{
    std::optional<ProgressLine> line;
    Streams streams = context.streams;
    if (streams.errIsTerminal && !streams.isQuiet)
        streams.progress = &line.emplace(streams.err);
    FindRun run(context, streams);
    for (qsizetype i = 0; i < queries.size() && !run.hasEnded(); ++i) {
        if (line && !std::holds_alternative<core::IdQuery>(queries[i]))
            line->show(FindRun::progress(queries[i], i + 1, queries.size(), run.isRedacted()));
        run.add(queries[i], i + 1);
    }
    return run.take();
}

} // namespace cli
